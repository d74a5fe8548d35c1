import { naamVan, type Stapbeeld, stapstatusWoorden } from '../../dossier/plan/index.ts';
import { atStart } from '../../rules/index.ts';
import { dagOfNiet, planpagina, stapLabel, stapPad, stapTelling } from '../../wizards/plan/index.ts';
import { LinkButton } from '../base/index.ts';
import { Signaal } from './signaal.tsx';
import { Voortgangsbalk } from './telling.tsx';
import { Tijdplan } from './tijdplan.tsx';
import type { Plan } from './use-plan.ts';

/** The steps as a working list: how far each is, who has it and when it must be ready. */
export function OverzichtPage({ plan }: { plan: Plan }) {
  const { stappen, acties, vandaag, dossier } = plan;
  const first = stappen.filter(({ stap }) => stap.id === 'nulmeting');
  const six = stappen.filter(({ stap }) => stap.herkomst === 'handreiking');
  const added = stappen.filter(({ stap }) => stap.herkomst === 'aanvulling' && stap.id !== 'nulmeting');
  return (
    <>
      <Signaal plan={plan} />
      {dossier.team.length === 0 && (
        <p className="pw-plan-begin">
          <LinkButton href={planpagina.met('planning').pad} iconEnd="arrow-right">
            Begin met de planning
          </LinkButton>{' '}
          <LinkButton kind="secondary" href={planpagina.met('team').pad}>
            Zet je team erin
          </LinkButton>
        </p>
      )}
      <Voortgangsbalk acties={acties} vandaag={vandaag} label="Voortgang van het hele plan" />
      <Groep id="vooraf" titel="Eerst: wat is er al?" stappen={first} plan={plan} />
      <Groep id="zes" titel="De zes stappen van de handreiking" stappen={six} plan={plan} />
      <Groep
        id="aanvulling"
        titel="Aanvulling op de handreiking"
        uitleg="Deze stappen noemt de handreiking niet in haar stappenplan. De AVG en het Besluit vragen ze wel."
        stappen={added}
        plan={plan}
      />
      <Tijdplan plan={plan} />
    </>
  );
}

function Groep({
  id,
  titel,
  uitleg,
  stappen,
  plan,
}: {
  id: string;
  titel: string;
  uitleg?: string;
  stappen: readonly Stapbeeld[];
  plan: Plan;
}) {
  return (
    <section aria-labelledby={`groep-${id}`}>
      <h2 className="nl-heading nl-heading--level-2" id={`groep-${id}`}>
        {titel}
      </h2>
      {uitleg !== undefined && <p>{uitleg}</p>}
      <ul className="pw-taaklijst">
        {stappen.map((beeld) => (
          <Rij key={beeld.stap.id} beeld={beeld} plan={plan} />
        ))}
      </ul>
    </section>
  );
}

function Rij({ beeld, plan: { dossier } }: { beeld: Stapbeeld; plan: Plan }) {
  const { stap, status, gereedOp, teLaat } = beeld;
  const wie = naamVan(dossier, beeld.eigenaar);
  return (
    <li className="pw-taaklijst__rij">
      <div>
        <a className="nl-link pw-taaklijst__link" href={stapPad(stap.id)}>
          {stap.herkomst === 'handreiking' && `${stapLabel(stap)}: `}
          {stap.naam}
        </a>
        <p className="pw-taaklijst__feiten">
          {stapTelling(beeld)}
          {teLaat > 0 && (
            <>
              , <strong className="pw-actie__laat">{teLaat} te laat</strong>
            </>
          )}
          {' · '}
          {wie === undefined ? 'nog niemand' : `${wie}${beeld.isEigenaarVoorstel ? ' (voorstel)' : ''}`}
          {gereedOp !== undefined && ` · klaar op ${dagOfNiet(gereedOp)}`}
          {gereedOp !== undefined && beeld.isDatumVoorstel && ' (voorstel)'}
        </p>
      </div>
      <span className={`nl-data-badge pw-stand pw-stand--${status}`}>
        {atStart(stapstatusWoorden[status])}
      </span>
    </li>
  );
}
