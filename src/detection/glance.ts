import { mayStartWord } from './words.ts';

/** Bits of what a first look at a cell tells. */
const isFilled = 1;
/** Enough digits for a BSN, and no plain date. */
export const mayHoldBsn = 2;
/** A word starts as one that points to a special category does. */
export const mayHoldWord = 4;

/** A BSN that lost its first zero has eight digits; less is none. */
const fewestDigits = 8;

/**
 * A first look at a cell, sign by sign, so that the slow searches run only where they can find something: millions of cells
 * come by. 0 for an empty cell, else bits.
 */
export function lookAt(cell: string): number {
  const length = cell.length;
  let seen = 0;
  let digits = 0;
  // How far we are in a word: 0 outside, 1 and 2 after that many letters, 3 once its start was looked up.
  let inWord = 0;
  for (let index = 0; index < length; index += 1) {
    const code = cell.charCodeAt(index);
    if (code > 32 && code !== 160) seen |= isFilled;
    if (code >= 48 && code <= 57) {
      digits += 1;
      inWord = 0;
    } else if (isLetter(code)) {
      if (inWord < 3) inWord += 1;
      if (inWord === 3) {
        inWord = 4;
        if (mayStartWord(cell.charCodeAt(index - 2), cell.charCodeAt(index - 1), code)) seen |= mayHoldWord;
      }
    } else {
      inWord = 0;
      // Letters with an accent and digits of other alphabets: let the searches look.
      if (code > 127) seen |= code >= 0xff10 ? mayHoldWord | mayHoldBsn : mayHoldWord;
    }
  }
  return digits >= fewestDigits && !isPlainDay(cell, digits) ? seen | mayHoldBsn : seen;
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** "12-03-1990" or "1990-03-12" and nothing else: the form in which most dates come by. */
function isPlainDay(cell: string, digits: number): boolean {
  if (cell.length !== 10 || digits !== 8) return false;
  const [first, second] = [cell.charCodeAt(4), cell.charCodeAt(7)];
  if (first === second && isBetween(first)) return isDayOf(cell, 0, 5, 8);
  const [third, fourth] = [cell.charCodeAt(2), cell.charCodeAt(5)];
  return third === fourth && isBetween(third) && isDayOf(cell, 6, 3, 0);
}

/** A dash, a dot, a slash or a space. */
const isBetween = (code: number): boolean => code === 45 || code === 46 || code === 47 || code === 32;

function isDayOf(cell: string, year: number, month: number, day: number): boolean {
  const isYear = cell.startsWith('19', year) || cell.startsWith('20', year);
  return (
    isYear &&
    numberAt(cell, month) >= 1 &&
    numberAt(cell, month) <= 12 &&
    numberAt(cell, day) >= 1 &&
    numberAt(cell, day) <= 31
  );
}

/** The number of two digits at a place. */
const numberAt = (cell: string, index: number): number =>
  (cell.charCodeAt(index) - 48) * 10 + cell.charCodeAt(index + 1) - 48;
