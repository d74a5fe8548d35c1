import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
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
  'option',
  'caption',
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
 * Links each term to the glossary where it first stands in a part of the page that is marked with `data-begrippen`. All
 * else stays as it was written, to the letter: links are put into the text itself.
 */
export function linkBegrippen(html: string): string {
  if (!html.includes('data-begrippen')) return html;
  const seen = new Set<string>();
  let result = '';
  let end = 0;
  for (const { start, stop } of openTexts(fromHtml(html))) {
    result += html.slice(end, start) + linkText(html.slice(start, stop), seen);
    end = stop;
  }
  return result + html.slice(end);
}

/** A piece of text by its place in the HTML. */
type Place = { start: number; stop: number };

/** The pieces of text that may hold a link, in the order of the page. */
function openTexts(tree: Root): Place[] {
  const places: Place[] = [];
  visit(tree, 'element', (element) => {
    if (!('dataBegrippen' in element.properties)) return;
    collectTexts(element, places);
    return SKIP;
  });
  return places;
}

function collectTexts(parent: Element, places: Place[]): void {
  for (const child of parent.children) {
    if (child.type === 'element' && !isClosed(child)) collectTexts(child, places);
    const start = child.position?.start.offset;
    const stop = child.position?.end.offset;
    if (child.type === 'text' && start !== undefined && stop !== undefined) places.push({ start, stop });
  }
}

function isClosed({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties.className) ? properties.className : [];
  return (
    closed.has(tagName) ||
    'dataGeenBegrippen' in properties ||
    closedClasses.some((name) => classes.includes(name))
  );
}

const linkText = (text: string, seen: Set<string>): string =>
  text.replace(pattern, (found) => {
    const id = idOf(found);
    if (id === undefined || seen.has(id)) return found;
    seen.add(id);
    return `<a class="pw-begrip" href="${paths.begrip(id)}">${found}</a>`;
  });
