import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Groep, Zoekstuk } from '../../search/index.ts';

/** Which group a page is in, by the start of its address; the first that fits. Pages that fit none are not searched. */
const groups: readonly [start: string, groep: Groep][] = [
  ['/handreiking/', 'handreiking'],
  ['/gewijzigd-sinds-2021/', 'handreiking'],
  ['/taken/', 'taak'],
  ['/partijen/', 'partij'],
  ['/leveringen/', 'partij'],
  ['/gegevensstromen/', 'partij'],
  ['/gegevens/', 'gegeven'],
  ['/begrippen/', 'begrip'],
  ['/verantwoording/', 'verantwoording'],
  ['/bronnen/', 'verantwoording'],
  ['/voor/', 'site'],
  ['/over/', 'site'],
  ['/privacy/', 'site'],
  ['/toegankelijkheid/', 'site'],
];

/** Pages that do something, each by its own address: the pages below them would only repeat it. */
const tools = ['/verwerkersovereenkomst/', '/mag-dit-delen/', '/bewaartermijnen/bereken/'];
const excluded = ['/handreiking/alles/'];

/** The group of a page, or undefined for a page that is not searched. */
export function groupOf(path: string): Groep | undefined {
  if (tools.includes(path)) return 'hulpmiddel';
  return excluded.includes(path) ? undefined : groups.find(([start]) => path.startsWith(start))?.[1];
}

const skipped = new Set(['nav', 'script', 'style', 'noscript', 'svg']);
const skippedClasses = ['pw-grond', 'pw-breadcrumbs', 'pw-contents', 'pw-way-on', 'pw-visually-hidden'];

/** The text of a part of a page, without what stands around the content. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && isSkipped(node)) return ' ';
  const inner = node.children.map(textOf).join('');
  const isInline =
    node.type === 'element' && ['a', 'strong', 'em', 'span', 'mark', 'code'].includes(node.tagName);
  return isInline ? inner : ` ${inner} `;
}

const classesOf = ({ properties }: Element): readonly (string | number)[] =>
  Array.isArray(properties.className) ? properties.className : [];

const isSkipped = (element: Element): boolean =>
  skipped.has(element.tagName) || skippedClasses.some((name) => classesOf(element).includes(name));

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Everything that can be found on a page: the page itself, its terms on the glossary, its sections in a chapter. */
export function extractZoekstukken(path: string, html: string): Zoekstuk[] {
  const groep = groupOf(path);
  if (groep === undefined) return [];
  const tree = fromHtml(html);
  const main = findElement(tree, ({ tagName }) => tagName === 'main');
  if (main === undefined) return [];
  if (groep === 'hulpmiddel') return [toolPage(path, tree, main)];
  if (groep === 'begrip') return extractTerms(path, main);
  const titel = clean(
    textOf(findElement(main, ({ tagName }) => tagName === 'h1') ?? { type: 'text', value: '' }),
  );
  const lead = findElement(main, (one) => classesOf(one).includes('pw-page-header__lead'));
  const guide = findElement(main, (one) => 'dataTrefwoorden' in one.properties);
  const page: Zoekstuk = {
    id: path,
    titel,
    groep,
    uittreksel: lead === undefined ? '' : clean(textOf(lead)),
    tekst: groep === 'gegeven' ? '' : clean(textOf(main)),
    trefwoorden: String(guide?.properties.dataTrefwoorden ?? ''),
  };
  return path.startsWith('/handreiking/') ? [page, ...extractSections(path, titel, main)] : [page];
}

/** A tool shows its first question; what it is called stands in the breadcrumbs, and what it does in the description. */
function toolPage(path: string, tree: Nodes, main: Element): Zoekstuk {
  const crumb = findElement(main, ({ properties }) => properties.ariaCurrent === 'page');
  const description = findElement(
    tree,
    ({ tagName, properties }) => tagName === 'meta' && properties.name === 'description',
  );
  return {
    id: path,
    titel: crumb === undefined ? '' : clean(textOf(crumb)),
    groep: 'hulpmiddel',
    uittreksel: contentOf(description),
    tekst: '',
    trefwoorden: '',
  };
}

function extractTerms(path: string, main: Element): Zoekstuk[] {
  const terms: Zoekstuk[] = [];
  visit(main, 'element', (element) => {
    if (!classesOf(element).includes('pw-term')) return;
    const [titel = '', uittreksel = '', also = ''] = element.children
      .filter((child) => child.type === 'element')
      .map((child) => clean(textOf(child)));
    terms.push({
      id: `${path}#${String(element.properties.id)}`,
      titel,
      groep: 'begrip',
      uittreksel,
      tekst: '',
      trefwoorden: also,
    });
  });
  return terms;
}

/** The parts of a chapter under an h2 with an id, each with the text up to the next. */
function extractSections(path: string, titel: string, main: Element): Zoekstuk[] {
  const prose = findElement(main, (one) => classesOf(one).includes('pw-prose'));
  const sections: Zoekstuk[] = [];
  for (const child of prose?.children ?? []) {
    if (child.type === 'element' && child.tagName === 'h2') {
      sections.push({
        id: `${path}#${String(child.properties.id)}`,
        titel: `${clean(textOf(child))} – ${titel}`,
        groep: 'handreiking',
        uittreksel: '',
        tekst: '',
        trefwoorden: '',
      });
    } else addText(sections.at(-1), clean(textOf(child)));
  }
  return sections.filter(
    (section) => section.tekst !== '' && !section.titel.startsWith('Wat betekent dit voor mij'),
  );
}

function addText(section: Zoekstuk | undefined, text: string): void {
  if (section === undefined || text === '') return;
  if (section.uittreksel === '')
    section.uittreksel = text.length > 160 ? `${text.slice(0, 157).replace(/\s\S*$/, '')} …` : text;
  section.tekst = `${section.tekst} ${text}`.trim();
}

function findElement(node: Nodes, fits: (element: Element) => boolean): Element | undefined {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (found.length === 0 && fits(element)) found.push(element);
  });
  return found[0];
}

const contentOf = (meta: Element | undefined): string => {
  const content = meta?.properties.content;
  return typeof content === 'string' ? content : '';
};
