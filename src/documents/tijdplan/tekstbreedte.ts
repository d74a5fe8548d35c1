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
