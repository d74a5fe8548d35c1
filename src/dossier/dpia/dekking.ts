import { findRijksmodelVraag, rijksmodel, type RijksmodelVraag } from '../../content/index.ts';
import type { Vraag } from './formulier.ts';
import { rijenVan, tekstVanWaarde, type Dpiabeeld, type Vraagstand } from './stand.ts';

/** How many fields of the Rijksmodel apply here, and how many of those hold an answer or a proposal. */
export type Dekking = { vanToepassing: number; gevuld: number; leeg: readonly string[] };

/** Counts the fields of the Rijksmodel: a field applies unless the answer that it hangs on says otherwise. */
export function dekkingVan(beeld: Dpiabeeld): Dekking {
  const byField = perVeld(beeld);
  const applying = rijksmodel.filter((veld) => veld.soort !== 'groep' && applies(veld, byField));
  const empty = applying.filter((veld) => !isFilled(veld, byField.get(veld.id)));
  return {
    vanToepassing: applying.length,
    gevuld: applying.length - empty.length,
    leeg: empty.map(({ id }) => id),
  };
}

/** Whether a question is asked: not where the answer to another one rules it out. */
export function isVanToepassing(beeld: Dpiabeeld, { id }: Vraag): boolean {
  const veld = findRijksmodelVraag(id);
  return veld === undefined || applies(veld, perVeld(beeld));
}

/** The state of each question by the numbers of its fields. */
const perVeld = ({ vragen }: Dpiabeeld): ReadonlyMap<string, Vraagstand> =>
  new Map(vragen.flatMap((stand) => stand.vraag.velden.map((veld) => [veld.id, stand])));

function applies(veld: RijksmodelVraag, byField: ReadonlyMap<string, Vraagstand>): boolean {
  const condition = veld.als ?? groupCondition(veld);
  if (condition === undefined) return true;
  return valuesOf(condition.vraag, byField.get(condition.vraag)).includes(condition.waarde);
}

/** A field in a group that is only shown under a condition. */
const groupCondition = (veld: RijksmodelVraag): RijksmodelVraag['als'] =>
  rijksmodel.find(({ id }) => id === veld.in)?.als;

const isFilled = (veld: RijksmodelVraag, stand: Vraagstand | undefined): boolean =>
  valuesOf(veld.id, stand).some((value) => value !== '');

function valuesOf(id: string, stand: Vraagstand | undefined): string[] {
  if (stand === undefined) return [];
  if (stand.vraag.vorm === 'veld') return [tekstVanWaarde(stand.waarde)];
  return rijenVan(stand.waarde).flatMap((rij) => rij[id] ?? []);
}
