/** A name as it stands inside a sentence: "Z-route afgerond" and "BSN" keep their capital. */
export const inSentence = (naam: string): string =>
  /^[A-Z](?:[A-Z]|-)/.test(naam) ? naam : `${naam.charAt(0).toLowerCase()}${naam.slice(1)}`;

/** Words as they stand at the start of a sentence or a cell. */
export const atStart = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** Words as a sentence lists them: "a, b en c". */
export const opsomming = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;
