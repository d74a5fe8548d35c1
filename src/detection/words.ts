import { gevoeligeWoorden } from '../content/index.ts';

/** A special category to which words can point. */
export const woordsoorten = ['gezondheid', 'religie'] as const;
/** One of them. */
export type Woordsoort = (typeof woordsoorten)[number];

/** `namen`: the text is a name or an address, in which "Blind" is a person and "Ziekenhuisstraat" a street. */
export type Tekstsoort = 'vrij' | 'namen';

const toPattern = (words: readonly string[], notBefore: string): RegExp => {
  const parts = words.map((word) =>
    word.endsWith('*')
      ? word.slice(0, -1).replaceAll(' ', '\\s+')
      : `${word.replaceAll(' ', '\\s+')}(?![a-z])`,
  );
  return new RegExp(`(?<![a-z])(?:${parts.join('|')})${notBefore}`);
};

const { ookNaam, straten } = gevoeligeWoorden;
const notInStreet = `(?![a-z]*(?:${straten.join('|')})(?![a-z]))`;
const isNoName = (word: string): boolean => !ookNaam.includes(word);

const patterns: Record<Tekstsoort, Record<Woordsoort, RegExp>> = {
  vrij: {
    gezondheid: toPattern(gevoeligeWoorden.gezondheid, ''),
    religie: toPattern(gevoeligeWoorden.religie, ''),
  },
  namen: {
    gezondheid: toPattern(gevoeligeWoorden.gezondheid.filter(isNoName), notInStreet),
    religie: toPattern(gevoeligeWoorden.religie.filter(isNoName), notInStreet),
  },
};

/** Whether a word that is looked for starts with three letters, by their last five bits, one after the other. */
const starts = new Uint8Array(1 << 15);
for (const word of [...gevoeligeWoorden.gezondheid, ...gevoeligeWoorden.religie])
  starts[((word.charCodeAt(0) & 31) << 10) | ((word.charCodeAt(1) & 31) << 5) | (word.charCodeAt(2) & 31)] =
    1;

/** Whether a word that is looked for may start with three letters (a to z in either case): five bits of each, in a row. */
export const mayStartWord = (threeLetters: number): boolean => starts[threeLetters] === 1;

const accents = /[^\x00-\x7f]/;

/** The special categories to which words of a text point; a hint for a person who looks, no more. */
export function specialWordsIn(text: string, soort: Tekstsoort = 'vrij'): readonly Woordsoort[] {
  const lower = text.toLowerCase();
  const folded = accents.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  return woordsoorten.filter((one) => patterns[soort][one].test(folded));
}
