import { findBsns, passesElfproef } from './bsn.ts';
import { isBareNumber, lookAt, mayHoldBsn, mayHoldWord } from './glance.ts';
import { specialWordsIn, type Woordsoort } from './words.ts';

/** Bits of what was found in a cell; 0 for an empty one. */
export const cellBits = {
  gevuld: 1,
  /** Nothing but a number of 8 or 9 digits. */
  nummer: 2,
  /** That number passes the elfproef. */
  geslaagd: 4,
  /** A BSN stands in other text. */
  inTekst: 8,
  gezondheid: 16,
  religie: 32,
  /** A word that is no likely name or street. */
  gezondheidInNamen: 64,
  religieInNamen: 128,
} as const;

const wordBits: Readonly<Record<Woordsoort, readonly [number, number]>> = {
  gezondheid: [cellBits.gezondheid, cellBits.gezondheidInNamen],
  religie: [cellBits.religie, cellBits.religieInNamen],
};

/** With separators, white space, the apostrophe of a spreadsheet, or the ".0" of a program. */
const spacedNumber = /^\s*'?\d(?:[ .\u00a0-]?\d){7,8}(?:[.,]0)?\s*$/;

/** Searches one cell for a BSN and for words. */
export function searchCell(cell: string): number {
  const seen = lookAt(cell);
  if (seen < mayHoldBsn) return seen;
  let found: number = cellBits.gevuld;
  // A column of bare numbers is the usual case and needs no search.
  if ((seen & isBareNumber) !== 0) found |= numberBits(passesElfproef(cell));
  else if ((seen & mayHoldBsn) !== 0) found |= searchBsn(cell);
  return (seen & mayHoldWord) === 0 ? found : found | searchWords(cell);
}

const numberBits = (isPassed: boolean): number =>
  isPassed ? cellBits.nummer | cellBits.geslaagd : cellBits.nummer;

function searchBsn(cell: string): number {
  const isFound = findBsns(cell).length > 0;
  if (spacedNumber.test(cell)) return numberBits(isFound);
  return isFound ? cellBits.inTekst : 0;
}

function searchWords(cell: string): number {
  const found = specialWordsIn(cell);
  if (found.length === 0) return 0;
  const sure = specialWordsIn(cell, 'namen');
  return found.reduce((bits, soort) => {
    const [anywhere, inNames] = wordBits[soort];
    return bits | anywhere | (sure.includes(soort) ? inNames : 0);
  }, 0);
}
