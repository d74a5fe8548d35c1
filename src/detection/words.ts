import { gevoeligeWoorden } from '../content/index.ts';

/** A special category to which words can point. */
export const woordsoorten = ['gezondheid', 'religie'] as const;
/** One of them. */
export type Woordsoort = (typeof woordsoorten)[number];

const toPattern = (words: readonly string[]): RegExp => {
  const parts = words.map((word) =>
    word.endsWith('*')
      ? word.slice(0, -1).replaceAll(' ', '\\s+')
      : `${word.replaceAll(' ', '\\s+')}(?![a-z])`,
  );
  return new RegExp(`(?<![a-z])(?:${parts.join('|')})`);
};

const patterns: Record<Woordsoort, RegExp> = {
  gezondheid: toPattern(gevoeligeWoorden.gezondheid),
  religie: toPattern(gevoeligeWoorden.religie),
};

/** Whether a word that is looked for starts with three letters, by `startKey`. */
const starts = new Uint8Array(1 << 15);
for (const word of [...gevoeligeWoorden.gezondheid, ...gevoeligeWoorden.religie])
  starts[startKey(word.charCodeAt(0), word.charCodeAt(1), word.charCodeAt(2))] = 1;

/** One number for three letters, in either case. */
function startKey(one: number, two: number, three: number): number {
  return ((one & 31) << 10) | ((two & 31) << 5) | (three & 31);
}

/** Whether a word that is looked for may start with these three letters (codes of a to z, in either case). */
export const mayStartWord = (one: number, two: number, three: number): boolean =>
  starts[startKey(one, two, three)] === 1;

const accents = /[^\x00-\x7f]/;

/** The special categories to which words of a text point; a hint for a person who looks, no more. */
export function specialWordsIn(text: string): readonly Woordsoort[] {
  const lower = text.toLowerCase();
  const folded = accents.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  return woordsoorten.filter((soort) => patterns[soort].test(folded));
}
