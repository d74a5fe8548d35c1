import { JSDOM } from 'jsdom';
import { boldRatio, textWidth, type Beeld } from '../../src/documents/tekening/index.ts';

/** A rectangle, by its edges. */
export type Area = { left: number; right: number; top: number; bottom: number };
/** Words with the room that they take at most. */
export type DrawnText = Area & { text: string };

/** Reads a drawing as XML; throws where it is not well-formed. */
export const parse = ({ svg }: Beeld): Element =>
  new JSDOM(svg, { contentType: 'application/xml' }).window.document.documentElement;

const number = (element: Element, name: string): number => Number(element.getAttribute(name) ?? 0);

/** The boxes of a drawing, without the paper that it stands on. */
export const boxesIn = (drawn: Beeld): Area[] =>
  [...parse(drawn).querySelectorAll('rect')].slice(1).map((rect) => ({
    left: number(rect, 'x'),
    right: number(rect, 'x') + number(rect, 'width'),
    top: number(rect, 'y'),
    bottom: number(rect, 'y') + number(rect, 'height'),
  }));

/** The words of a drawing, each with the room that it takes. */
export const textsIn = (drawn: Beeld): DrawnText[] =>
  [...parse(drawn).querySelectorAll('text')].map((element) => {
    const text = element.textContent;
    const size = number(element, 'font-size');
    const width = textWidth(text, size) * (element.getAttribute('font-weight') === '700' ? boldRatio : 1);
    const part = { middle: 0.5, end: 1 }[element.getAttribute('text-anchor') ?? ''] ?? 0;
    const left = number(element, 'x') - part * width;
    const y = number(element, 'y');
    return { text, left, right: left + width, top: y - 0.72 * size, bottom: y + 0.22 * size };
  });

/** The words of a drawing, in the order in which they were drawn. */
export const wordsIn = (drawn: Beeld): string[] => textsIn(drawn).map(({ text }) => text);

const isInside = (one: Area, other: Area, slack = 0.5): boolean =>
  one.left >= other.left - slack &&
  one.right <= other.right + slack &&
  one.top >= other.top - slack &&
  one.bottom <= other.bottom + slack;

const touches = (one: Area, other: Area): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** What goes wrong in the places of words: outside the drawing, over the edge of a box, or over other words. */
export function clashesIn(drawn: Beeld): string[] {
  const texts = textsIn(drawn);
  const boxes = boxesIn(drawn);
  const middle = Number(/viewBox="(-?[\d.]+) /.exec(drawn.svg)?.[1]);
  const paper = { left: middle, right: middle + drawn.breedte, top: 0, bottom: drawn.hoogte };
  return texts.flatMap((one, index) => [
    ...(isInside(one, paper) ? [] : [`“${one.text}” is outside the drawing`]),
    ...boxes
      .filter((box) => touches(one, box) && !isInside(one, box))
      .map(() => `“${one.text}” runs over the edge of a box`),
    ...texts
      .slice(index + 1)
      .filter((other) => touches(one, other))
      .map(({ text }) => `“${one.text}” runs over “${text}”`),
  ]);
}

/** What a drawing holds that may not be in it: other elements than shapes and words, styles, scripts or references. */
export function forbiddenIn({ svg }: Beeld): string[] {
  const source = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
  return [
    ...(source.match(/<(?!\/?(?:svg|rect|line|path|circle|text)[ >/])/g) ?? []),
    ...(source.match(/ (?:style|class|id|href|on\w+)=|url\(|http|\u202E/g) ?? []),
  ];
}
