import {
  findGegeven,
  gegevens,
  gegevensgroepNamen,
  leveringen,
  partijen,
  taken,
  type Gegeven,
  type Levering,
  type Leveringsregel,
  type Partij,
  type Taak,
} from '../../../content/index.ts';
import { assessBewaarduur, partsOf } from '../../../rules/index.ts';

/** What needs care with a field, in words for a tag; undefined for an ordinary one. */
export function careOf({ soort, categorie, raakt }: Gegeven): string | undefined {
  if (soort === 'bsn') return 'BSN';
  if (soort === 'bijzonder') return `bijzonder: ${categorie ?? 'gegeven'}`;
  return raakt === undefined ? undefined : `raakt ${raakt}`;
}

/** How long fields are kept, as the rules find it: the words, and the fields; an empty group is left out. */
export function fieldsByTerm(fields: readonly Gegeven[]): { termijn: string; ids: readonly string[] }[] {
  const groups = Map.groupBy(fields, ({ id }) => termWords(id));
  return [...groups].map(([termijn, list]) => ({ termijn, ids: list.map(({ id }) => id) }));
}

/** How long a field may be kept, in one sentence without its end. */
export function termWords(gegeven: string): string {
  const duur = assessBewaarduur(gegeven);
  if (duur.status !== 'bepaald') return 'Een eigen termijn, uit een andere wet';
  const { uiterlijk, advies } = duur.value;
  const after = 'na het einde van de inburgeringsplicht';
  return uiterlijk === advies
    ? `Uiterlijk ${advies} jaar ${after}`
    : `Hoogstens ${uiterlijk} jaar ${after}; het advies is ${advies} jaar`;
}

/** The term of a field as the handreiking has it. */
export const printedTermWords = { 'vijftig-jaar': 'vijftig jaar', 'vijf-jaar': 'vijf jaar' } as const;

/** The catalogue by group; an empty group is left out. */
export const fieldsByGroup = Object.entries(gegevensgroepNamen)
  .map(([id, naam]) => ({ id, naam, gegevens: gegevens.filter(({ groep }) => groep === id) }))
  .filter((group) => group.gegevens.length > 0);

/** All fields that a task records, each once. */
export const fieldsOfTask = (taak: Taak): Gegeven[] =>
  [...new Set(taak.gegevens.flatMap((row) => row.gegevens))].flatMap((id) => findGegeven(id) ?? []);

/** The parties that take part in a task: they carry it out, or the facts tie them to it. */
export const partiesOfTask = ({ id, uitvoering }: Taak): Partij[] =>
  partijen.filter((partij) => partij.taken.includes(id) || uitvoering.partijen.includes(partij.id));

/** Whether a list of fields names this one: the field itself, or a field that it is a part of. */
const namesField = (listed: readonly string[], id: string): boolean =>
  listed.some((one) => one === id || partsOf(one).includes(id));

/** The tasks whose table row names a field, or a field that it is a part of. */
export const tasksOfField = (id: string): Taak[] =>
  taken.filter((taak) => taak.gegevens.some((row) => namesField(row.gegevens, id)));

/** The rows of all deliveries that name a field, or a field that it is a part of. */
export const rowsOfField = (id: string): { levering: Levering; regel: Leveringsregel }[] =>
  leveringen.flatMap((levering) =>
    levering.regels.filter((regel) => namesField(regel.gegevens, id)).map((regel) => ({ levering, regel })),
  );

/** The fields that hold this one as a part. */
export const wholesOf = (id: string): Gegeven[] => gegevens.filter(({ omvat }) => omvat.includes(id));
