/*
 * A drawing that is made without a page cannot measure words. These are the widths of Noto Sans in hundredths of the size
 * of the font; the other fonts of the drawing are narrower.
 */

const widths: readonly (readonly [string, number])[] = [
  ["ijlI.,:;!|'’‘ ", 28],
  ['ft-/()[]', 36],
  ['rJ·', 42],
  ['csz“”"', 48],
  ['vxyk', 54],
  ['ae0123456789LFE–', 58],
  ['bdghnopquSTPYXZK', 62],
  ['ABCRV', 66],
  ['DGHNQUOw', 79],
  ['mMW@%…—', 95],
];

const bySign = new Map(
  widths.flatMap(([signs, width]) => Array.from(signs, (sign): [string, number] => [sign, width / 100])),
);

/** About how wide words are, in pixels; a sign that is not known counts as a whole square. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, sign) => sum + (bySign.get(sign) ?? 1), 0) * size;

/** Bold words are at most so much wider than `textWidth` says. */
export const boldRatio = 1.06;

/** So much of a name is looked at; no column holds more. */
const longest = 400;

/** Words cut to a width, with three dots where something is left out. */
export function cutText(text: string, size: number, room: number): string {
  const start = text.slice(0, longest);
  if (start === text && textWidth(text, size) <= room) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(start)) {
    if (textWidth(`${kept}${segment}…`, size) > room) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

/** Words over at most so many lines; a word that is too wide is broken, and three dots stand where something is left out. */
export function wrapText(text: string, size: number, room: number, most: number): string[] {
  const start = text.length > longest ? `${text.slice(0, longest)}…` : text;
  const pieces = start.split(/\s+/u).flatMap((word) => breakWord(word, size, room));
  const lines: string[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(last + piece, size) <= room) lines[lines.length - 1] = last + piece;
    else if (last === undefined || lines.length < most) lines.push(piece.trimStart());
    else return [...lines.slice(0, -1), cutText(last + pieces.slice(index).join(''), size, room)];
  }
  return lines;
}

/** A word, with the space before it, in pieces that fit: broken behind a hyphen where it has one. */
function breakWord(word: string, size: number, room: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of new Intl.Segmenter('nl', { granularity: 'grapheme' }).segment(word)) {
    if (piece !== '' && textWidth(piece + segment, size) > room) {
      const end = piece.lastIndexOf('-') + 1 || piece.length;
      pieces.push(piece.slice(0, end));
      piece = piece.slice(end);
    }
    piece += segment;
  }
  return [...pieces, piece].filter(Boolean).map((one, index) => (index === 0 ? ` ${one}` : one));
}
