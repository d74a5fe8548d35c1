import { findPartij } from '../../content/index.ts';
import { findOvereenkomst } from '../../dossier/index.ts';
import { countOpen } from '../../wizards/verwerkersovereenkomst/index.ts';
import { Button, Callout } from '../base/index.ts';
import type { Wizard } from './use-wizard.ts';

/** The agreements of an earlier visit: never silently discarded, each can be gone on with. */
export function ExistingAgreements({ wizard }: { wizard: Wizard }) {
  const { dossier, update, go } = wizard;
  if (dossier.overeenkomsten.length === 0) return null;
  const open = (id: string) => {
    update((old) => ({ ...old, actieveOvereenkomst: id }));
    go('uitkomst');
  };
  return (
    <Callout title="Je bent al begonnen">
      <p>Dit dossier staat in deze browser. Ga verder, of begin hieronder met een nieuwe overeenkomst.</p>
      <ul className="pw-wizard-agreements">
        {dossier.overeenkomsten.flatMap(({ id }) => {
          const context = findOvereenkomst(dossier, id);
          if (context === undefined) return [];
          const service = findPartij(context.dienst.soort)?.naam ?? 'Andere partij';
          const still = countOpen({ ...dossier, actieveOvereenkomst: id });
          return [
            <li key={id}>
              <span>
                <strong>{context.partij.naam || 'Aanbieder zonder naam'}</strong>, {service}.{' '}
                {still === 0 ? 'Alles is ingevuld.' : `Nog ${still} vragen open.`}
              </span>
              <Button kind="secondary" onClick={() => open(id)}>
                Ga verder
                <span className="pw-visually-hidden">
                  {' '}
                  met {context.partij.naam || 'deze overeenkomst'}, {service}
                </span>
              </Button>
            </li>,
          ];
        })}
      </ul>
    </Callout>
  );
}
