import { findBsns } from './bsn.ts';

/** What a masked BSN looks like; nothing of the number is left. */
const maskedBsn = '[BSN verwijderd]';

/** A text without the numbers in it that can be a BSN. */
export const maskBsns = (text: string): string =>
  findBsns(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${maskedBsn}${rest.slice(end)}`,
    text,
  );

const longest = 40;

/** The shape of a value without the value: digits become 9 and letters x, so "Jan 12-3" is "Xxx 99-9". */
export function shapeOf(text: string): string {
  const shape = text
    .slice(0, longest)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}|\p{Lo}|\p{Lm}/gu, 'x')
    .replace(/\p{N}/gu, '9')
    .replace(/\p{C}|\p{M}/gu, '');
  return text.length > longest ? `${shape}…` : shape;
}
