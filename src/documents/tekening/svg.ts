import { sanitise } from '../tree/index.ts';

/** Attributes of a shape; numbers are rounded to a tenth, which nobody sees and keeps the drawing small. */
export type Attributes = Record<string, string | number>;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Signs that turn the direction of all that follows; a name must not do that to the drawing. */
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Words as they may stand in a drawing. */
export const escapeText = (text: string): string =>
  sanitise(text)
    .replace(directions, '')
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

/** An element of the drawing; `content` is drawing already. */
export const shape = (name: string, attributes: Attributes, content = ''): string => {
  const written = Object.entries(attributes).map(
    ([key, value]) =>
      ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escapeText(value)}"`,
  );
  return content === ''
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${content}</${name}>`;
};

/** Words at a place; `attributes` overrule size and colour. */
export const words = (x: number, y: number, text: string, attributes: Attributes = {}): string =>
  shape('text', { x, y, 'font-size': 14, fill: ink.text, ...attributes }, escapeText(text) || ' ');

/** A straight line. */
export const line = (
  from: readonly [number, number],
  to: readonly [number, number],
  attributes: Attributes,
): string => shape('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...attributes });

/** The inks of the drawing: each differs from the others in grey as well. */
export const ink = {
  text: '#1F2933',
  quiet: '#52616F',
  strong: '#1F3A52',
  late: '#B23A1E',
  grid: '#D5DDE5',
  ground: '#EEF3F8',
  paper: '#FFFFFF',
} as const;

/** The fonts in which the drawing is set, first choice first. */
const fontFamily = 'Noto Sans, Carlito, Arial, sans-serif';

/** A picture: the drawing, its size in CSS pixels, and what it shows in words. */
export type Beeld = { svg: string; breedte: number; hoogte: number; alt: string };

/** The whole drawing, on paper. It begins at `links`, which is not zero where room is left beside it. */
export const drawing = (breedte: number, hoogte: number, parts: readonly string[], links = 0): string =>
  shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${links} 0 ${breedte} ${hoogte}`,
      width: breedte,
      height: hoogte,
      'font-family': fontFamily,
    },
    shape('rect', { x: links, y: 0, width: breedte, height: hoogte, fill: ink.paper }) + parts.join(''),
  );
