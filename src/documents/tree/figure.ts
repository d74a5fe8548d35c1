import type { Element } from 'hast';
import { DocumentError, addAnchor, type State } from './context.ts';
import { findPart, textProperty } from './element.ts';
import { resolveInline } from './inline.ts';
import type { Figure } from './tree.ts';

/** Resolves a picture; one with a caption gets a number. */
export function resolveFigure(node: Element, state: State): Figure {
  const data = node.data?.figure;
  if (data === undefined) throw new DocumentError('Een <Figuur> heeft geen beeld.');
  const alt = textProperty(node, 'alt') ?? '';
  const caption = resolveInline(findPart(node, 'bijschrift')?.children ?? [], state);
  if (caption.length === 0) return { type: 'figure', alt, ...data };
  const number = (state.counts.figure += 1);
  const anchor = textProperty(node, 'id') ?? `figuur-${number}`;
  addAnchor(state, anchor, [{ words: 'figuur ', label: String(number), anchor, of: 'text' }]);
  return { type: 'figure', anchor, number, caption, alt, ...data };
}
