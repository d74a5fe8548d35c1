import { findRijksmodelVraag } from '../../content/index.ts';
import {
  celTekst,
  rijenVan,
  tekstVanWaarde,
  vraagstand,
  type Dpiabeeld,
  type Formulierrij,
} from '../../dossier/dpia/index.ts';
import { inSentence, isPlainDate, printDate } from '../../rules/index.ts';
import type { Tekst } from '../plan/antwoorden.ts';
import { kortGegeven } from '../plan/gegevens.ts';
import type { Cell, InlineValue, Missing, Printable } from '../tree/index.ts';

/** The rows of the question with this number, as they stand. */
export const rijenIn = (beeld: Dpiabeeld, vraag: string): readonly Formulierrij[] =>
  rijenVan(vraagstand(beeld, vraag).waarde);

/** The words of a cell; empty where nobody filled it in. Options that were chosen stand after each other. */
export const celIn = (rij: Formulierrij, veld: string): string => celTekst(rij[veld]).trim();

/** What is printed for a field of the Rijksmodel while it is empty. */
export const leeg = (veld: string): Missing => ({
  ontbreekt: inSentence(findRijksmodelVraag(veld)?.naam ?? veld),
});

/** The words of a cell, or what is printed while it is empty. */
export const celOfLeeg = (rij: Formulierrij, veld: string): Tekst => celIn(rij, veld) || leeg(veld);

/** A day in a cell, in words. */
export const dagIn = (rij: Formulierrij, veld: string): Tekst => {
  const dag = celIn(rij, veld);
  if (dag === '') return leeg(veld);
  return isPlainDate(dag) ? printDate(dag) : { ontbreekt: `datum, want “${dag.slice(0, 20)}” bestaat niet` };
};

/** The options that were chosen in a cell; one text is one option. */
export function keuzesIn(rij: Formulierrij, veld: string): readonly string[] {
  const cel = rij[veld];
  if (cel === undefined || cel === '') return [];
  return typeof cel === 'string' ? [cel] : cel;
}

/** Names after each other in a cell: "BSN, naam, taalniveau". */
export const namenrij = (namen: readonly string[]): string => namen.map(kortGegeven).join(', ');

/** The options that were chosen in a cell, after each other; or what is printed while there is none. */
export const namenOfLeeg = (rij: Formulierrij, veld: string): Tekst =>
  namenrij(keuzesIn(rij, veld)) || leeg(veld);

const isMany = (cell: Cell): cell is readonly InlineValue[] => Array.isArray(cell);

/** The parts of a cell, to put it into another one. */
export const delenVan = (cell: Cell): readonly InlineValue[] => (isMany(cell) ? cell : [cell]);

/** A list that was written with semicolons, on lines of its own. */
export const gesplitst = (tekst: string): string => tekst.replaceAll('; ', '\n');

/** Rows that say the same as one row, with all that they are about on lines of the first cell; order stays. */
export function samengevoegd(
  rijen: readonly { over: string; cellen: readonly Cell[] }[],
): (readonly Cell[])[] {
  const groups = Map.groupBy(rijen, ({ cellen }) => JSON.stringify(cellen));
  return [...groups.values()].map((same) => [
    same.map(({ over }) => over).join('\n'),
    ...(same[0]?.cellen ?? []),
  ]);
}

/** The paragraphs of an answer in words; a name before a colon is in bold. Empty where nothing was written. */
export function alineasVan(tekst: string, vet: readonly string[] = []): readonly Printable[] {
  return tekst
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const name = vet.find((one) => line.startsWith(`${one}: `));
      return name === undefined ? line : [{ vet: `${name}.` }, line.slice(name.length + 1)];
    });
}

/** The answer to a question in paragraphs, or what is printed while it is empty. */
export function antwoordIn(beeld: Dpiabeeld, vraag: string, vet?: readonly string[]): readonly Printable[] {
  const found = aanvullingIn(beeld, vraag, vet);
  return found.length > 0 ? found : [leeg(vraag)];
}

/** What was added to a paragraph; nothing where there is nothing to add. */
export const aanvullingIn = (
  beeld: Dpiabeeld,
  vraag: string,
  vet?: readonly string[],
): readonly Printable[] => alineasVan(tekstVanWaarde(vraagstand(beeld, vraag).waarde), vet);

/** So long a title may be where it only says which row is meant. */
const longestTitle = 140;

/** A title where it only says which row is meant; its own row has all of it. */
export const kort = (titel: string): string =>
  titel.length > longestTitle ? `${titel.slice(0, longestTitle).trimEnd()}…` : titel;
