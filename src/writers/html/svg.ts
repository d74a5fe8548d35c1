import type { Element, Properties } from 'hast';
import { el } from './element.ts';

/** What a drawing may hold: shapes and words, nothing that loads or runs. */
const shapes = new Set(
  'svg g path rect circle ellipse line polyline polygon text tspan title desc defs marker'.split(' '),
);
const attributes = new Set(
  (
    'viewBox width height x y x1 y1 x2 y2 cx cy r rx ry d points transform fill stroke stroke-width stroke-dasharray ' +
    'stroke-linecap stroke-linejoin opacity font-size font-family font-weight text-anchor dominant-baseline dx dy ' +
    'id marker-start marker-end markerWidth markerHeight refX refY orient'
  ).split(' '),
);

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp);/gu, (whole, name: string) => entities[name] ?? whole);

const camelCase = (name: string): string =>
  name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

function readAttributes(source: string): Properties {
  const properties: Properties = {};
  for (const [, name = '', value = ''] of source.matchAll(/([\w:-]+)\s*=\s*"([^"]*)"/gu)) {
    if (attributes.has(name)) properties[camelCase(name)] = decode(value);
  }
  return properties;
}

const token = /<(\/?)([\w:-]+)([^<>]*?)(\/?)>|([^<]+)/gu;

/** Reads a well-formed drawing of our own into elements, so that a page under a strict CSP can show it. */
export function svgToHtml(source: string, alt: string): Element {
  const root = el('div', {});
  const open: { element: Element; kept: boolean }[] = [{ element: root, kept: true }];
  for (const [, closing, name = '', rest = '', empty, text] of source.matchAll(token)) {
    const parent = open.at(-1);
    if (parent === undefined) break;
    if (text !== undefined) {
      if (text.trim() !== '' && parent.kept)
        parent.element.children.push({ type: 'text', value: decode(text) });
    } else if (closing === '/') {
      open.pop();
    } else {
      const kept = parent.kept && shapes.has(name);
      const element = el(name, readAttributes(rest));
      if (kept) parent.element.children.push(element);
      if (empty !== '/') open.push({ element, kept });
    }
  }
  const drawing = root.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'svg',
  );
  if (drawing === undefined) throw new Error('A figure without <svg>.');
  drawing.properties = { ...drawing.properties, role: 'img', ariaLabel: alt };
  return drawing;
}
