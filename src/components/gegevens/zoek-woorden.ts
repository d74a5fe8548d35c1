import { distance } from 'fastest-levenshtein';
import { foldText, termsFor } from '../../search/index.ts';

/** Up to this many letters a word must begin with what was typed: "IND" is not in "kinderopvang". */
const shortWord = 3;

/** The words of a text as they are compared: lower case, no accents, no signs. */
export const toWords = (text: string): string[] =>
  foldText(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');

/**
 * The rows that a person may mean. A row is found when all that was typed is in its texts, with or without spaces
 * ("vluchtelingen werk"). Where none is, one slip is forgiven from five letters on and two from nine on; else a whole word
 * that a row shares with what was typed is enough ("ROC Utrecht").
 */
export function zoekRijen<Row>(
  rows: readonly Row[],
  query: string,
  textsOf: (row: Row) => readonly string[],
): readonly Row[] {
  const typed = toWords(query);
  if (typed.length === 0) return [];
  const known = rows.map((row) => ({ row, words: textsOf(row).map(toWords) }));
  const tests = [isIn, isNear, sharesWord];
  for (const test of tests) {
    const found = known.filter(({ words }) => test(typed, words));
    if (found.length > 0) return found.map(({ row }) => row);
  }
  return [];
}

type Test = (typed: readonly string[], texts: readonly string[][]) => boolean;

const isIn: Test = (typed, texts) => {
  const joined = typed.join('');
  const words = texts.flat();
  return (
    texts.some((text) => tails(text).some((tail) => tail.startsWith(joined))) ||
    typed.every((one) =>
      words.some((word) => word.startsWith(one) || (one.length > shortWord && word.includes(one))),
    )
  );
};

const isNear: Test = (typed, texts) => {
  const joined = typed.join('');
  const allowed = joined.length >= 9 ? 2 : joined.length >= 5 ? 1 : 0;
  return (
    allowed > 0 &&
    texts.some((text) =>
      [...text, ...tails(text)].some(
        (word) =>
          distance(word, joined) <= allowed ||
          (word.length > joined.length && distance(word.slice(0, joined.length), joined) <= allowed),
      ),
    )
  );
};

const sharesWord: Test = (typed, texts) => {
  const words = new Set(texts.flat());
  // "het" and "van" stand in half of the names.
  return typed.some((one) => one.length >= shortWord && termsFor(one).length > 0 && words.has(one));
};

/** A text without spaces from each of its words on: "vluchtelingen werk" also as one word, and "werk". */
const tails = (words: readonly string[]): string[] => words.map((_, index) => words.slice(index).join(''));
