import { findRijksmodelVraag } from '../../content/index.ts';
import { verwerkingsnaam, type Vraag } from './formulier.ts';
import { vindHernoemingen } from './hernoemen.ts';
import type { Formulierrij } from './schema.ts';
import { celTekst, type Waarde } from './waarde.ts';

/** A place where two values of a question differ, in words. */
export type Verschilregel = { waar: string; was: string; is: string };

/** What differs between an earlier and a later value of a question; rows are told apart by their first field. */
export function verschilVan({ velden, naam, vorm }: Vraag, was: Waarde, is: Waarde): Verschilregel[] {
  if ('tekst' in was || 'tekst' in is) {
    const [before, after] = [tekstOf(was), tekstOf(is)];
    return before === after ? [] : [{ waar: naam, was: before, is: after }];
  }
  // A card has one row, which its first field does not name.
  if (vorm === 'kaart') return rowDifference(naam, was.rijen[0] ?? {}, is.rijen[0] ?? {});
  const key = keyOf(
    velden.map(({ id }) => id),
    [...was.rijen, ...is.rijen],
  );
  // A processing under another name is the same row, and not one that went and one that came.
  const names =
    key === verwerkingsnaam
      ? new Map(vindHernoemingen(was.rijen, is.rijen).map((one) => [one.was, one.wordt]))
      : undefined;
  const nameOf = (rij: Formulierrij): string => celTekst(rij[key]);
  const earlier = new Map(was.rijen.map((rij) => [names?.get(nameOf(rij)) ?? nameOf(rij), rij]));
  const later = new Map(is.rijen.map((rij) => [nameOf(rij), rij]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((name) =>
    rowDifference(name || naam, earlier.get(name), later.get(name)),
  );
}

const tekstOf = (waarde: Waarde): string => ('tekst' in waarde ? waarde.tekst.trim() : '');

/** Rows by processing carry its name in a field of another group. */
const keyOf = (fields: readonly string[], rijen: readonly Formulierrij[]): string =>
  rijen.some((rij) => rij[verwerkingsnaam] !== undefined) ? verwerkingsnaam : (fields[0] ?? '');

function rowDifference(
  name: string,
  before: Formulierrij | undefined,
  after: Formulierrij | undefined,
): Verschilregel[] {
  if (before === undefined) return [{ waar: name, was: '', is: 'toegevoegd' }];
  if (after === undefined) return [{ waar: name, was: 'stond erin', is: '' }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((field) => {
    const [was, is] = [celTekst(before[field]), celTekst(after[field])];
    return was === is ? [] : [{ waar: `${name}, ${fieldName(field)}`, was, is }];
  });
}

const fieldName = (id: string): string => (findRijksmodelVraag(id)?.naam ?? id).toLowerCase();
