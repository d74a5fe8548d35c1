import { mayStartWord } from './words.ts';

/** Bits of what a first look at a cell tells. */
const isFilled = 1;
/** Enough digits for a BSN, and no plain date or phone number. */
export const mayHoldBsn = 2;
/** A word starts as one that points to a special category does. */
export const mayHoldWord = 4;
/** Nothing but eight or nine digits. */
export const isBareNumber = 8;

/** A BSN that lost its first zero has eight digits; less is none. */
const fewestDigits = 8;
/** Where letters with an accent start; below are signs and the space that does not break. */
const accents = 0xc0;
const noBreakSpace = 0xa0;
/** Quotes, dashes, spaces and signs of money, up to the signs that are like letters. */
const punctuation = 0x2000;
const likeLetters = 0x2100;
/** Digits of other alphabets that are read as digits start here. */
const wideDigits = 0xff10;

/**
 * A first look at a cell, sign by sign, so that the slow searches run only where they can find something: millions of cells
 * come by. 0 for an empty cell, else bits. The order of the tests is that of how often they hold.
 */
export function lookAt(cell: string): number {
  const { length } = cell;
  let seen = 0;
  let digits = 0;
  // How many letters the word has up to here, and its last three, five bits each.
  let letters = 0;
  let lastThree = 0;
  for (let index = 0; index < length; index += 1) {
    const code = cell.charCodeAt(index);
    if (code >= 48 && code <= 57) {
      digits += 1;
      letters = 0;
    } else if (code > 64 && code < 128 && isLetter(code | 32)) {
      seen |= isFilled;
      lastThree = ((lastThree << 5) | (code & 31)) & 0x7fff;
      letters += 1;
      if (letters === 3 && mayStartWord(lastThree)) seen |= mayHoldWord;
    } else {
      letters = 0;
      if (code > 32) seen |= lookAtOther(code);
    }
  }
  if (digits === 0) return seen;
  return digits < fewestDigits ? seen | isFilled : lookAtDigits(cell, digits, seen | isFilled);
}

const isLetter = (folded: number): boolean => folded >= 97 && folded <= 122;

/** Letters with an accent and digits of other alphabets: let the searches look. */
function lookAtOther(code: number): number {
  if (code < accents) return code === noBreakSpace ? 0 : isFilled;
  if (code >= punctuation && code < likeLetters) return isFilled;
  return code >= wideDigits ? isFilled | mayHoldWord | mayHoldBsn : isFilled | mayHoldWord;
}

function lookAtDigits(cell: string, digits: number, seen: number): number {
  if (digits === cell.length) return digits <= 9 ? seen | isBareNumber : seen | mayHoldBsn;
  return isPlainDay(cell, digits) || isPlainPhone(cell, digits) ? seen : seen | mayHoldBsn;
}

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

/** "06-12345678" or "030 1234567" and nothing else: ten digits from 0 with one dash or space early on. */
function isPlainPhone(cell: string, digits: number): boolean {
  if (cell.length !== 11 || digits !== 10) return false;
  const isMark = (index: number) => cell.charCodeAt(index) === 45 || cell.charCodeAt(index) === 32;
  return cell.startsWith('0') && !cell.startsWith('0', 1) && (isMark(2) || isMark(3) || isMark(4));
}
