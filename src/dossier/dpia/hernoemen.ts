import { findRijksmodelVraag } from '../../content/index.ts';
import { findDpiaVraag, verwerkingsnaam, type Vraag } from './formulier.ts';
import type { DpiaAntwoord, Formulierrij } from './schema.ts';
import { celTekst, isLegeRij } from './waarde.ts';

/** A processing that got another name: its place in the list that had the earlier name, and both names. */
export type Hernoeming = { plek: number; was: string; wordt: string };

const naamIn = (rij: Formulierrij): string => celTekst(rij[verwerkingsnaam]);

/** The names of the processings in rows of paragraph 3, in order; a row with nothing in it is no processing. */
export const namenVan = (rijen: readonly Formulierrij[]): string[] =>
  rijen.filter((rij) => !isLegeRij(rij)).map(naamIn);

/** The names of all rows, also of one that is empty while someone types another name. */
export const alleNamen = (rijen: readonly Formulierrij[]): string[] => rijen.map(naamIn);

/**
 * Which processings are the same under another name. Rows of two equally long lists are the same where all but the name is
 * equal at the same place; else a row with a new name is the one with a lost name that has the same description or data.
 */
export function vindHernoemingen(oud: readonly Formulierrij[], nieuw: readonly Formulierrij[]): Hernoeming[] {
  const stays = new Set(nieuw.map(naamIn));
  const known = new Set(oud.map(naamIn));
  const fresh = nieuw.filter((rij) => !known.has(naamIn(rij)));
  return oud.flatMap((rij, plek) => {
    const was = naamIn(rij);
    const here = oud.length === nieuw.length ? nieuw[plek] : undefined;
    if (here !== undefined && isRestGelijk(rij, here))
      return naamIn(here) === was ? [] : [{ plek, was, wordt: naamIn(here) }];
    const at = stays.has(was) ? -1 : fresh.findIndex((one) => isZelfde(rij, one));
    const [found] = at === -1 ? [] : fresh.splice(at, 1);
    return found === undefined ? [] : [{ plek, was, wordt: naamIn(found) }];
  });
}

const zonderNaam = (rij: Formulierrij): string =>
  JSON.stringify(
    Object.entries({ ...rij, [verwerkingsnaam]: '' })
      .filter(([, cel]) => cel.length > 0)
      .toSorted(),
  );

const isRestGelijk = (a: Formulierrij, b: Formulierrij): boolean => zonderNaam(a) === zonderNaam(b);

/** The description and the data of a processing; each tells which one it is. */
const kenmerken = ['3.1.2', '3.1.3'];

const isZelfde = (a: Formulierrij, b: Formulierrij): boolean =>
  kenmerken.some((id) => celTekst(a[id]) !== '' && celTekst(a[id]) === celTekst(b[id]));

/** For each name the place of its row; where two have the same name, in the order of the rows. */
export function plekkenVan(rijen: readonly Formulierrij[], namen: readonly string[]): (number | undefined)[] {
  const taken = new Set<number>();
  return namen.map((naam) => {
    const at = rijen.findIndex((rij, index) => !taken.has(index) && naamIn(rij) === naam);
    taken.add(at);
    return at === -1 ? undefined : at;
  });
}

/** An answer with the new names, in what was given and in what was proposed at the time. */
export function hernoemAntwoord(
  { voorstel, ...answer }: DpiaAntwoord,
  namen: readonly string[],
  hernoemingen: readonly Hernoeming[],
): DpiaAntwoord {
  const vraag = findDpiaVraag(answer.vraag);
  const rename = <Value extends { rijen?: Formulierrij[] | undefined }>(value: Value): Value =>
    value.rijen === undefined || vraag === undefined
      ? value
      : { ...value, rijen: hernoemRijen(vraag, value.rijen, namen, hernoemingen) };
  return { ...rename(answer), ...(voorstel !== undefined && { voorstel: rename(voorstel) }) };
}

/** Rows of a question with the new names; `namen` are all names before the change. */
export function hernoemRijen(
  { perVerwerking }: Vraag,
  rijen: readonly Formulierrij[],
  namen: readonly string[],
  hernoemingen: readonly Hernoeming[],
): Formulierrij[] {
  const plekken = perVerwerking ? plekkenVan(rijen, namen) : [];
  const namesByRow = new Map(hernoemingen.map(({ plek, wordt }) => [plekken[plek], wordt]));
  const byName = new Map(hernoemingen.map(({ was, wordt }) => [was, wordt]));
  return rijen.map((rij, index) => {
    const naam = namesByRow.get(index);
    return { ...hernoemKeuzes(rij, byName), ...(naam !== undefined && { [verwerkingsnaam]: naam }) };
  });
}

/** A row with the new names where it has a field in which processings are chosen. */
const hernoemKeuzes = (rij: Formulierrij, byName: ReadonlyMap<string, string>): Formulierrij =>
  Object.fromEntries(
    Object.entries(rij).map(([id, cel]) => [
      id,
      Array.isArray(cel) && findRijksmodelVraag(id)?.optiesUit === verwerkingsnaam
        ? cel.map((one) => byName.get(one) ?? one)
        : cel,
    ]),
  );
