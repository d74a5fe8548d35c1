import { findCitaat, findTaak, leeslijst, taken, type Leesstuk } from '../../content/index.ts';
import type { Teamlid } from '../../dossier/index.ts';
import { functieNaam, lidNaam, taakkeuze } from '../../dossier/plan/index.ts';
import { paths } from '../../layouts/paths.ts';
import { explainBronnen } from '../../rules/index.ts';
import { Bronlinks } from '../base/index.ts';
import type { Plan } from './use-plan.ts';

/** What everyone reads, and what more for each member of the team. */
export function LezenPage({ plan }: { plan: Plan }) {
  const forAll = leeslijst.filter(({ functies }) => functies.length === 0);
  const { team } = plan.dossier;
  return (
    <>
      <section aria-labelledby="voor-iedereen">
        <h2 className="nl-heading nl-heading--level-2" id="voor-iedereen">
          Voor iedereen
        </h2>
        <Stukken stukken={forAll} />
      </section>
      {team.length === 0 ? (
        <section aria-labelledby="per-functie">
          <h2 className="nl-heading nl-heading--level-2" id="per-functie">
            Per functie
          </h2>
          <Stukken stukken={leeslijst.filter(({ functies }) => functies.length > 0)} plan={plan} />
        </section>
      ) : (
        <section aria-labelledby="per-persoon">
          <h2 className="nl-heading nl-heading--level-2" id="per-persoon">
            Per persoon
          </h2>
          {team.map((lid) => (
            <VoorLid key={lid.id} plan={plan} lid={lid} />
          ))}
        </section>
      )}
    </>
  );
}

function VoorLid({ plan, lid }: { plan: Plan; lid: Teamlid }) {
  const { dossier } = plan;
  const own = leeslijst.filter(({ functies }) => functies.some((functie) => lid.functies.includes(functie)));
  const mine = taken.filter(({ id }) =>
    taakkeuze(dossier, id).verdeling.some((one) => one.lid === lid.id && one.letter !== 'I'),
  );
  return (
    <details className="pw-taakvouw">
      <summary>
        <span className="pw-taakvouw__naam">{lidNaam(dossier, lid)}</span>
        <span className="pw-taakvouw__stand">
          {lid.functies.map((functie) => functieNaam(dossier, functie)).join(', ')}
        </span>
      </summary>
      <Stukken stukken={own} />
      {mine.length > 0 && (
        <>
          <h3 className="nl-heading nl-heading--level-3">Artikelen bij de eigen taken</h3>
          <ul className="pw-redenen">
            {mine.map(({ id, nummer, naam }) => (
              <li key={id}>
                <a className="nl-link" href={paths.taak(id)}>
                  {nummer}. {naam}
                </a>
                <p className="pw-outcome__sources">
                  <Bronlinks bronnen={explainBronnen(findTaak(id)?.grondslagen ?? [])} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Stukken({ stukken, plan }: { stukken: readonly Leesstuk[]; plan?: Plan }) {
  return (
    <ul className="pw-redenen">
      {stukken.map((stuk) => (
        <li key={stuk.id}>
          <Titel stuk={stuk} />
          <p>{stuk.waarom}</p>
          {plan !== undefined && (
            <p className="pw-taaklijst__feiten">
              Voor: {stuk.functies.map((functie) => functieNaam(plan.dossier, functie)).join(', ')}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function Titel({ stuk: { titel, bron, href } }: { stuk: Leesstuk }) {
  const url = href ?? (bron === undefined ? undefined : findCitaat(bron)?.url);
  return url === undefined ? (
    <strong>{titel}</strong>
  ) : (
    <a className="nl-link" href={url} rel={href === undefined ? 'external' : undefined}>
      {titel}
    </a>
  );
}
