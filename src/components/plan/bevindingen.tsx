import { findTaak } from '../../content/index.ts';
import { naamVan, personenVan, takenInScope } from '../../dossier/plan/index.ts';
import { assessTaakverdeling, explainReason, type Bevinding } from '../../rules/index.ts';
import { Bronregel, Callout, Icon } from '../base/index.ts';
import type { Plan } from './use-plan.ts';

/** What the rules find in the team and its tasks; the mistakes first. */
export function findBevindingen({ dossier }: Plan): Bevinding[] {
  const found = assessTaakverdeling(personenVan(dossier), takenInScope(dossier));
  return found.toSorted((one, other) => Number(one.ernst === 'let-op') - Number(other.ernst === 'let-op'));
}

/** What still has to be mended and why, grouped by reason; says so where nothing is wrong. */
export function Bevindingen({ plan, bevindingen }: { plan: Plan; bevindingen: readonly Bevinding[] }) {
  const byReason = [...Map.groupBy(bevindingen, ({ reden }) => reden.id).values()];
  const faults = bevindingen.filter(({ ernst }) => ernst === 'fout').length;
  return (
    <section aria-labelledby="bevindingen">
      <h2 className="nl-heading nl-heading--level-2" id="bevindingen">
        Wat de site hierover zegt
      </h2>
      <p role="status">{summary(faults, bevindingen.length - faults)}</p>
      <ul className="pw-bevindingen">
        {byReason.map((same) => (
          <Reden key={same[0]?.reden.id} plan={plan} same={same} />
        ))}
      </ul>
    </section>
  );
}

function summary(faults: number, remarks: number): string {
  if (faults === 0 && remarks === 0)
    return 'Alles klopt: elke taak heeft iemand die beslist en iemand die uitvoert.';
  const fault =
    faults === 1 ? 'Eén punt moet nog worden hersteld' : `${faults} punten moeten nog worden hersteld`;
  const remark = remarks === 1 ? 'één punt om over na te denken' : `${remarks} punten om over na te denken`;
  if (faults === 0) return `Er is niets fout. Er ${remarks === 1 ? 'is' : 'zijn'} nog ${remark}.`;
  return remarks === 0 ? `${fault}.` : `${fault}; daarnaast ${remark}.`;
}

function Reden({ plan: { dossier }, same }: { plan: Plan; same: readonly Bevinding[] }) {
  const [first] = same;
  if (first === undefined) return null;
  const { zin, watNu, bronnen } = explainReason(first.reden);
  const isFault = first.ernst === 'fout';
  const about = same.map(({ taak, lid }) =>
    [taak === undefined ? undefined : taakNaam(taak), naamVan(dossier, lid)].filter(Boolean).join(': '),
  );
  return (
    <li className={`pw-bevinding pw-bevinding--${first.ernst}`}>
      <p className="pw-bevinding__kop">
        <Icon name={isFault ? 'error' : 'warning'} />
        <strong>{isFault ? 'Herstel dit' : 'Let op'}</strong>
      </p>
      <p>{zin}</p>
      <ul className="pw-bevinding__waar">
        {about.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {watNu !== undefined && <p className="pw-outcome__reason-next">{watNu}</p>}
      <Bronregel bronnen={bronnen} className="pw-outcome__sources" />
    </li>
  );
}

const taakNaam = (id: string): string => {
  const taak = findTaak(id);
  return taak === undefined ? id : `Taak ${taak.nummer}, ${taak.naam}`;
};

/** Says that there is no team yet, with the way to it. */
export const GeenTeam = () => (
  <Callout title="Er is nog geen team">
    <p>
      Zet eerst de mensen en hun functies erin. Daarna doet de site een voorstel.{' '}
      <a className="nl-link" href="/rollen/">
        Naar het team
      </a>
    </p>
  </Callout>
);
