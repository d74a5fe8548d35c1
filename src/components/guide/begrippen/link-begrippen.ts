import type { Element, ElementContent, Root, Text } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { begrippen } from '../../../content/index.ts';
import { paths } from '../../../layouts/paths.ts';

/**
 * Words that every reader of this site uses all day: a link would only distract. They do stand in the list of terms.
 */
const withoutLink = new Set([
  'gemeente',
  'gegeven',
  'wet',
  'besluit',
  'brief',
  'partij',
  'taak',
  'dossier',
  'site',
]);

/** Inside these a link is wrong or unwanted. */
const closed = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'button',
  'th',
  'summary',
  'nav',
  'svg',
  'label',
  'legend',
  'script',
  'style',
]);
const closedClasses = ['pw-grond', 'pw-note__label', 'pw-rijen__gedrukt', 'nl-data-badge'];

/** Every spelling of every term, the longest first, so that "brede intake" wins from "intake". */
const spellings = begrippen
  .flatMap(({ id, term, ookWel }) => [term, ...ookWel].map((spelling) => ({ id, spelling })))
  .filter(
    ({ id, spelling }) =>
      spelling.length > 2 && !withoutLink.has(id) && !withoutLink.has(spelling.toLowerCase()),
  )
  .toSorted((one, other) => other.spelling.length - one.spelling.length);

const isAbbreviation = (spelling: string): boolean => /^[A-Z0-9][A-Za-z0-9]*[A-Z]/.test(spelling);
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const idBySpelling = new Map(
  spellings.map(({ id, spelling }) => [isAbbreviation(spelling) ? spelling : spelling.toLowerCase(), id]),
);
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?:${spellings.map(({ spelling }) => escape(spelling)).join('|')})(?![\p{L}\p{N}-])`,
  'giu',
);

/** The term that a piece of text is, or undefined: an abbreviation must have its capitals. */
const idOf = (found: string): string | undefined =>
  idBySpelling.get(found) ?? idBySpelling.get(found.toLowerCase());

/**
 * Links each term to the glossary where it first stands in a part of the page that is marked with `data-begrippen`. A page
 * without such a part comes back as it is.
 */
export function linkBegrippen(html: string): string {
  if (!html.includes('data-begrippen')) return html;
  const tree = fromHtml(html);
  const seen = new Set<string>();
  visit(tree, 'element', (element) => {
    if (!('dataBegrippen' in element.properties)) return;
    linkIn(element, seen);
    return SKIP;
  });
  return toHtml(tree);
}

function linkIn(parent: Element | Root, seen: Set<string>): void {
  parent.children = parent.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return linkText(child, seen);
    if (child.type === 'element' && !isClosed(child)) linkIn(child, seen);
    return child.type === 'doctype' ? [] : [child];
  });
}

function isClosed({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    closed.has(tagName) ||
    'dataGeenBegrippen' in properties ||
    closedClasses.some((name) => classes.includes(name))
  );
}

function linkText({ value }: Text, seen: Set<string>): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { 0: found, index } of value.matchAll(pattern)) {
    const id = idOf(found);
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    parts.push({ type: 'text', value: value.slice(end, index) }, linkTo(id, found));
    end = index + found.length;
  }
  return [...parts, { type: 'text', value: value.slice(end) }];
}

const linkTo = (id: string, text: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['pw-begrip'], href: paths.begrip(id) },
  children: [{ type: 'text', value: text }],
});
