import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Footnote, ResolvedDocument } from '../../documents/tree/index.ts';
import { blocksToHtml, headingTag, type Setting } from './block.ts';
import { el, idOf } from './element.ts';
import { inlineToHtml } from './inline.ts';
import { styleSheet } from './style-sheet.ts';

function footnote({ number, children }: Footnote): Element {
  const back = {
    href: `#${idOf(`noot-terug-${number}`)}`,
    ariaLabel: `Terug naar de tekst bij voetnoot ${number}`,
  };
  return el('li', { id: idOf(`noot-${number}`) }, [...inlineToHtml(children), ' ', el('a', back, ['↩'])]);
}

const footnotes = (notes: readonly Footnote[], setting: Setting): Element =>
  el('section', { className: ['document-footnotes'] }, [
    el(headingTag(1, setting), {}, ['Voetnoten']),
    el('ol', {}, notes.map(footnote)),
  ]);

/**
 * The document as plain semantic HTML, for a page to show; `headingLevel` is the level of its title.
 * Text stays text: nothing in a dossier can become markup.
 */
export const toPreview = (document: ResolvedDocument, setting: Setting = { headingLevel: 2 }): Root => ({
  type: 'root',
  children: elements(document, setting),
});

function elements({ children, footnotes: notes }: ResolvedDocument, setting: Setting): Element[] {
  return [...blocksToHtml(children, setting), ...(notes.length > 0 ? [footnotes(notes, setting)] : [])];
}

export { svgToHtml } from './svg.ts';

/** Writes a page of its own, with its style sheet in it. */
export function writeHtml(document: ResolvedDocument, meta: { titel: string; taal: string }): string {
  const head = el('head', {}, [
    el('meta', { charSet: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width' }),
    el('title', {}, [meta.titel]),
    el('style', {}, [styleSheet]),
  ]);
  const body = el('body', {}, [el('main', {}, elements(document, { headingLevel: 1 }))]);
  const html = el('html', { lang: meta.taal }, [head, body]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, html] })}\n`;
}
