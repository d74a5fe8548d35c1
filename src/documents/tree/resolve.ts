import type { ElementContent, Root } from 'hast';
import { resolveBlocks } from './block.ts';
import { DocumentError, type FindBron, type State } from './context.ts';
import type { ReferencePart, ResolvedDocument } from './tree.ts';

/**
 * Numbers a document and fills in its cross-references, footnotes and contents; once, for all writers.
 * Articles, leden, onderdelen and annexes without content are dropped and take no number.
 * Throws a `DocumentError` on an unknown or double anchor, an unknown source or an unknown element.
 */
export function resolve(root: Root, bron: FindBron): ResolvedDocument {
  const state: State = {
    bron,
    anchors: new Map(),
    references: [],
    entries: [],
    footnotes: [],
    counts: { artikel: 0, bijlage: 0, heading: 0, table: 0, figure: 0 },
  };
  const nodes = root.children.filter((node): node is ElementContent => node.type !== 'doctype');
  const children = resolveBlocks(nodes, state, {});
  for (const { node, capital } of state.references) {
    const anchor = state.anchors.get(node.anchor);
    if (anchor === undefined)
      throw new DocumentError(`Er is een verwijzing naar "${node.anchor}", maar dat anker bestaat niet.`);
    node.parts = capital ? capitalise(anchor.parts) : anchor.parts;
  }
  return { type: 'document', children, footnotes: state.footnotes };
}

function capitalise([first, ...others]: readonly ReferencePart[]): ReferencePart[] {
  if (first === undefined) return [];
  const key = first.words === '' ? 'label' : 'words';
  const text = first[key];
  return [{ ...first, [key]: text.slice(0, 1).toUpperCase() + text.slice(1) }, ...others];
}
