import { findGegeven, type Gegeven, type Taak } from '../../content/index.ts';
import { partsOf } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import type { Systeem } from '../team.ts';
import { takenVan } from '../taken.ts';
import { ketenpartijenVan, type Ketenpartij } from './partijen.ts';
import { isSoftware } from './partijsoort.ts';

export { ketenpartijenVan, type Ketenpartij } from './partijen.ts';
export { brp, isUitBrp, overigeOntvangers } from './naast-partijen.ts';
export { isSoftware, partijnaam, soortBijNaam } from './partijsoort.ts';

/** What a municipality does with data for one task: with which data, in which systems, and with whom. */
export type Verwerking = {
  taak: Taak;
  /** The fields that the municipality may record for the task. */
  gegevens: readonly Gegeven[];
  systemen: readonly Systeem[];
  partijen: readonly Ketenpartij[];
};

/** One processing for each task in scope, in the order of the table. */
export function verwerkingenVan(dossier: Dossier): Verwerking[] {
  const inScope = takenVan(dossier);
  const partijen = ketenpartijenVan(dossier, inScope);
  return inScope.map((taak) => {
    const own = partijen.filter((partij) => partij.taken.includes(taak.id));
    return {
      taak,
      gegevens: gegevensVan(taak, own),
      systemen: dossier.systemen.filter((systeem) => systeem.taken.includes(taak.id)),
      partijen: own,
    };
  });
}

/**
 * The fields of the column "welke gegevens vastleggen" of a task, each once. For a task that only passes data on, such as to the
 * CBS, the handreiking names none: then those that go to its parties by law.
 */
function gegevensVan(taak: Taak, partijen: readonly Ketenpartij[]): Gegeven[] {
  const recorded = taak.gegevens.flatMap(({ gegevens }) => gegevens);
  const ids =
    recorded.length > 0
      ? recorded
      : partijen.filter(({ eigen }) => eigen === undefined).flatMap(({ naar }) => naar);
  return [...new Set(ids)].flatMap((id) => findGegeven(id) ?? []);
}

/** Which of the exchanged fields belong to a task: those it records, or that share a part with one of them; else all. */
export function gegevensBijTaak(exchanged: readonly string[], { gegevens }: Verwerking): readonly string[] {
  const parts = new Set(gegevens.flatMap(({ id }) => partsOf(id)));
  const shared = exchanged.filter((id) => partsOf(id).some((part) => parts.has(part)));
  return shared.length === 0 ? exchanged : shared;
}

/**
 * Every field of one processing, each once: recorded, sent or received for it. A supplier of software does not count: it sees what
 * is recorded anyway.
 */
export function gegevensIn(verwerking: Verwerking): Gegeven[] {
  const exchanged = verwerking.partijen
    .filter((partij) => !isSoftware(partij))
    .flatMap(({ naar, van, taken: theirs }) =>
      theirs.length === 1 ? [...naar, ...van] : gegevensBijTaak([...naar, ...van], verwerking),
    );
  const ids = new Set([...verwerking.gegevens.map(({ id }) => id), ...exchanged]);
  return [...ids].flatMap((id) => findGegeven(id) ?? []);
}

/** Every field of these processings, each once, in the order in which they come up: recorded, sent or received. */
export function alleGegevens(verwerkingen: readonly Verwerking[]): Gegeven[] {
  const found = new Set(
    verwerkingen.flatMap(({ gegevens, partijen }) => [
      ...gegevens.map(({ id }) => id),
      ...partijen.flatMap(({ naar, van }) => [...naar, ...van]),
    ]),
  );
  return [...found].flatMap((id) => findGegeven(id) ?? []);
}
