import type { Element, ElementContent } from 'hast';
import {
  noteLabels,
  type Artikel,
  type Bijlage,
  type Block,
  type Contents,
  type Figure,
  type Heading,
  type Inline,
  type Lid,
  type List,
  type Note,
  type Onderdeel,
  type Signatures,
  type TitlePage,
} from '../../documents/tree/index.ts';
import { el, idOf } from './element.ts';
import { inlineToHtml } from './inline.ts';
import { svgToHtml } from './svg.ts';
import { tableToHtml } from './table.ts';

/** How deep the document stands on its page: `headingLevel` is the level of its title. */
export type Setting = { headingLevel: number };

/** Blocks as HTML; leden and onderdelen that follow each other become one list. */
export function blocksToHtml(blocks: readonly Block[], setting: Setting): Element[] {
  const result: Element[] = [];
  let list: { type: Block['type']; element: Element } | undefined;
  for (const block of blocks) {
    if (block.type !== 'lid' && block.type !== 'onderdeel') {
      list = undefined;
      result.push(blockToHtml(block, setting));
      continue;
    }
    if (list?.type !== block.type) {
      list = { type: block.type, element: block.type === 'lid' ? leden() : onderdelen(block) };
      result.push(list.element);
    }
    list.element.children.push(blockToHtml(block, setting));
  }
  return result;
}

const leden = (): Element => el('ol', { className: ['document-leden'] });

/** The browser makes the letters itself; `start` goes on where a paragraph came between. */
function onderdelen({ depth, label }: Onderdeel): Element {
  const start = depth === 0 ? (label.length - 1) * 26 + label.charCodeAt(0) - 96 : 1;
  return el('ol', {
    className: ['document-onderdelen'],
    type: depth === 0 ? 'a' : 'i',
    ...(start > 1 && { start }),
  });
}

function blockToHtml(block: Block, setting: Setting): Element {
  switch (block.type) {
    case 'paragraph':
      return el('p', {}, inlineToHtml(block.children));
    case 'heading':
      return heading(block, setting);
    case 'artikel':
      return numbered(block, `Artikel ${block.number}`, setting);
    case 'bijlage':
      return numbered(block, `Bijlage ${block.number}`, setting);
    case 'lid':
      return lid(block, setting);
    case 'onderdeel':
      return el('li', { id: idOf(block.anchor) }, blocksToHtml(block.children, setting));
    case 'list':
      return list(block, setting);
    case 'table':
      return tableToHtml(block);
    case 'figure':
      return figure(block);
    case 'note':
      return note(block, setting);
    case 'titlePage':
      return titlePage(block, setting);
    case 'contents':
      return contents(block);
    case 'signatures':
      return signatures(block);
    case 'pageBreak':
      return el('hr', { className: ['document-page-break'] });
  }
}

/** The tag of a heading below the title of the document. */
export const headingTag = (level: number, { headingLevel }: Setting): string =>
  `h${Math.min(6, headingLevel + level)}`;

const heading = ({ level, anchor, children }: Heading, setting: Setting): Element =>
  el(
    headingTag(level, setting),
    { id: idOf(anchor), className: ['document-heading'] },
    inlineToHtml(children),
  );

function numbered(
  { type, anchor, title, children }: Artikel | Bijlage,
  number: string,
  setting: Setting,
): Element {
  const label = el('span', { className: ['document-number'] }, [number]);
  const head = el(headingTag(1, setting), { id: idOf(anchor) }, [label, ' ', ...inlineToHtml(title)]);
  return el('section', { className: [`document-${type}`] }, [head, ...blocksToHtml(children, setting)]);
}

/** The number is text, so that it reads and copies the same everywhere; the style sheet hides the list's own. */
const lid = ({ anchor, number, children }: Lid, setting: Setting): Element =>
  el('li', { id: idOf(anchor), className: ['document-lid'] }, [
    el('span', { className: ['document-number'] }, [number]),
    ' ',
    el('div', { className: ['document-lid-text'] }, blocksToHtml(children, setting)),
  ]);

function list({ ordered, start, items }: List, setting: Setting): Element {
  const children = items.map((item) => el('li', {}, listItem(item, setting)));
  return el(ordered ? 'ol' : 'ul', ordered && start !== 1 ? { start } : {}, children);
}

/** An item of one paragraph needs no paragraph. */
function listItem([first, ...others]: readonly Block[], setting: Setting): ElementContent[] {
  if (first?.type !== 'paragraph') return first ? blocksToHtml([first, ...others], setting) : [];
  const isPlain = others.every(({ type }) => type === 'list');
  return isPlain
    ? [...inlineToHtml(first.children), ...blocksToHtml(others, setting)]
    : blocksToHtml([first, ...others], setting);
}

function figure({ anchor, number, caption, alt, svg }: Figure): Element {
  const text = caption && el('figcaption', {}, [`Figuur ${number ?? ''} `, ...inlineToHtml(caption)]);
  const id = anchor === undefined ? {} : { id: idOf(anchor) };
  return el('figure', { ...id, className: ['document-figure'] }, [svgToHtml(svg, alt), text]);
}

const note = ({ kind, children }: Note, setting: Setting): Element =>
  el('div', { role: 'note', className: ['document-note', `document-note-${kind}`] }, [
    el('p', { className: ['document-note-label'] }, [noteLabels[kind]]),
    ...blocksToHtml(children, setting),
  ]);

type Field = { label: string; value?: Inline[] };

/** Labels with their values; a line to fill in by hand is left empty. */
const fields = (rows: readonly Field[]): Element =>
  el(
    'dl',
    { className: ['document-fields'] },
    rows.map(({ label, value }) =>
      el('div', {}, [el('dt', {}, [label]), el('dd', {}, inlineToHtml(value ?? []))]),
    ),
  );

const titlePage = ({ title, subtitle, details, children }: TitlePage, setting: Setting): Element =>
  el('header', { className: ['document-title-page'] }, [
    el(headingTag(0, setting), { className: ['document-title'] }, inlineToHtml(title)),
    subtitle && el('p', { className: ['document-subtitle'] }, inlineToHtml(subtitle)),
    ...blocksToHtml(children, setting),
    details.length > 0 ? fields(details) : undefined,
  ]);

function contents({ depth, entries }: Contents): Element {
  const items = entries
    .filter(({ level }) => level <= depth)
    .map(({ level, anchor, number, title }) =>
      el('li', { className: [`document-contents-${level}`] }, [
        el('a', { href: `#${idOf(anchor)}` }, [number === '' ? '' : `${number} `, ...inlineToHtml(title)]),
      ]),
    );
  const label = el('p', { className: ['document-contents-label'] }, ['Inhoud']);
  return el('nav', { className: ['document-contents'], ariaLabel: 'Inhoud van het document' }, [
    label,
    el('ul', {}, items),
  ]);
}

const signatures = ({ parties }: Signatures): Element =>
  el(
    'div',
    { className: ['document-signatures'] },
    parties.map(({ name, fields: rows }) =>
      el('div', { className: ['document-signature'] }, [
        el('p', { className: ['document-signature-name'] }, inlineToHtml(name)),
        fields(rows),
      ]),
    ),
  );
