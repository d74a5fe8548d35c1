import type { ElementContent } from 'hast';
import { referenceText, type Inline } from '../../documents/tree/index.ts';
import { el, idOf } from './element.ts';

/** Running text as HTML. */
export const inlineToHtml = (nodes: readonly Inline[]): ElementContent[] => nodes.map(node);

function node(one: Inline): ElementContent {
  switch (one.type) {
    case 'text':
      return { type: 'text', value: one.value };
    case 'strong':
      return el('strong', {}, inlineToHtml(one.children));
    case 'emphasis':
      return el('em', {}, inlineToHtml(one.children));
    case 'delete':
      return el('del', {}, inlineToHtml(one.children));
    case 'code':
      return el('code', {}, [one.value]);
    case 'link':
      return el('a', { href: one.url }, inlineToHtml(one.children));
    case 'break':
      return el('br', {});
    case 'placeholder':
      return el('mark', { className: ['document-placeholder'] }, [one.value]);
    case 'reference':
      return el('a', { className: ['document-reference'], href: `#${idOf(one.anchor)}` }, [
        referenceText(one),
      ]);
    case 'footnoteReference':
      return footnoteReference(one.number);
  }
}

const footnoteReference = (number: number): ElementContent =>
  el('sup', { className: ['document-footnote-reference'] }, [
    el(
      'a',
      {
        id: idOf(`noot-terug-${number}`),
        href: `#${idOf(`noot-${number}`)}`,
        ariaLabel: `Voetnoot ${number}`,
      },
      [String(number)],
    ),
  ]);
