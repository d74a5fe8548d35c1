import { planningsignaal } from '../../dossier/plan/index.ts';
import { planpagina, signaalZinnen } from '../../wizards/plan/index.ts';
import { Callout } from '../base/index.ts';
import type { Plan } from './use-plan.ts';

/** What is the matter with the planning, if anything, with the way to mend it. */
export function Signaal({ plan: { dossier, vandaag, pagina } }: { plan: Plan }) {
  const signaal = planningsignaal(dossier, vandaag);
  if (signaal === undefined) return null;
  const { titel, tekst } = signaalZinnen[signaal];
  const { id, pad } = planpagina.met('planning');
  return (
    <Callout kind={signaal === 'geen-streefdatum' ? 'info' : 'warning'} title={titel} live>
      <p>
        {tekst}{' '}
        {pagina.id !== id && (
          <a className="nl-link" href={pad}>
            Naar de planning
          </a>
        )}
      </p>
    </Callout>
  );
}
