import type { Element, ElementContent, Properties, Root, RootContent } from 'hast';
import type { InlineValue, Printable } from '../tree/values.ts';

/** What stands between two tags: nodes, literal text, and arrays of these, nested as deep as conditions do. */
export type Content = ElementContent | string | readonly Content[];

const isList = (content: Content): content is readonly Content[] => Array.isArray(content);

function flatten(content: Content): ElementContent[] {
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', value: content }];
  return isList(content) ? content.flatMap(flatten) : [content];
}

/** Makes an element. */
export const el = (tagName: string, properties: Properties, content: Content = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children: flatten(content),
});

/** Makes the root of a document. */
export const root = (content: Content): Root => ({
  type: 'root',
  children: flatten(content) satisfies RootContent[],
});

function printWords(words: string): Content {
  const lines = words.split(/\r\n|\r|\n/u);
  return lines.flatMap((line, index) => (index === 0 ? [line] : [el('br', {}), line]));
}

function printOne(value: InlineValue): Content {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return printWords(value);
  if ('ontbreekt' in value) return el('invulveld', {}, value.ontbreekt);
  if ('bron' in value) return el('bron', { id: value.bron });
  if ('verwijs' in value) return el('verwijs', { naar: value.verwijs });
  if ('vet' in value) return el('strong', {}, printOne(value.vet));
  return el('a', { href: value.url }, value.tekst);
}

const isMany = (value: Printable): value is readonly InlineValue[] => Array.isArray(value);

/** Prints the value of `{veld}`. */
export const print = (value: Printable): Content => (isMany(value) ? value.map(printOne) : printOne(value));
