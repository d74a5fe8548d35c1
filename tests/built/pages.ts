import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

/** A built page, parsed once for all checks. */
export type Page = {
  path: string;
  html: string;
  tree: Root;
  elements: readonly Element[];
  ids: ReadonlySet<string>;
};

function readPage(file: string): Page {
  const html = readFileSync(dist + file, 'utf8');
  const tree = fromHtml(html);
  const elements: Element[] = [];
  visit(tree, 'element', (element) => {
    elements.push(element);
  });
  const ids = new Set(
    elements.flatMap(({ properties }) => (typeof properties.id === 'string' ? [properties.id] : [])),
  );
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, tree, elements, ids };
}

/** Every page of the built site. */
export const pages: readonly Page[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map(readPage);

const byPath = new Map(pages.map((page) => [page.path, page]));

/** The page at an address, or undefined. */
export const pageAt = (path: string): Page | undefined => byPath.get(path);

/** Whether a file of the site has this address. */
export const hasFile = (path: string): boolean => existsSync(dist + path.slice(1));

/** The size of a file of the site as it travels: its text. */
export const readFile = (path: string): Buffer => readFileSync(dist + path.slice(1));

/** The text of an attribute; an absent one is ''. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

/** All elements with one of these names. */
export const named = ({ elements }: Page, ...names: readonly string[]): Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

/** All text in an element. */
export function textIn(node: Element): string {
  const texts: string[] = [];
  visit(node, 'text', (text) => {
    texts.push(text.value);
  });
  return texts.join('').replace(/\s+/g, ' ').trim();
}
