import { Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import type { Block, List } from '../../documents/tree/index.ts';
import { paragraph, writeBlocks } from './block.ts';
import type { Place } from './context.ts';
import { writeInline } from './inline.ts';
import { indents } from './style/measures.ts';
import { bulletNumbering, listLevels, listNumbering } from './style/numbering.ts';

/** How deep a list stands in lists, and in numbered lists: 1, a, i count only those. */
type Depth = { all: number; ordered: number };

const outermost: Depth = { all: 0, ordered: 0 };

/** The numbering of a list; each numbered list counts by itself. */
function numberingOf(
  { ordered, start }: List,
  { writing }: Place,
  depth: Depth,
): IParagraphOptions['numbering'] {
  if (!ordered) return { reference: bulletNumbering, level: Math.min(depth.all, listLevels - 1) };
  writing.lists += 1;
  writing.listStarts.add(start);
  return {
    reference: listNumbering(start),
    level: Math.min(depth.ordered, listLevels - 1),
    instance: writing.lists,
  };
}

/** A list, with what stands in its items under their text. */
export function writeList(list: List, place: Place, depth = outermost): FileChild[] {
  const numbering = numberingOf(list, place, depth);
  const left = place.indent + indents.step;
  const inner = {
    place: { ...place, indent: left, width: place.width - indents.step },
    depth: { all: depth.all + 1, ordered: depth.ordered + (list.ordered ? 1 : 0) },
  };
  return list.items.flatMap(([first, ...others], index) => {
    const text = first?.type === 'paragraph' ? first.children : [];
    const rest = first === undefined || first.type === 'paragraph' ? others : [first, ...others];
    const isLast = depth.all === 0 && rest.length === 0 && index === list.items.length - 1;
    const item = new Paragraph({
      style: list.ordered ? 'ListNumber' : 'ListBullet',
      ...(numbering && { numbering }),
      indent: { left, hanging: indents.step },
      ...(isLast && { spacing: { after: 160 } }),
      children: writeInline(text, place.writing),
    });
    return [item, ...rest.flatMap((block) => writeItemBlock(block, inner))];
  });
}

function writeItemBlock(block: Block, { place, depth }: { place: Place; depth: Depth }): FileChild[] {
  if (block.type === 'list') return writeList(block, place, depth);
  if (block.type !== 'paragraph') return writeBlocks([block], place);
  return [paragraph(block.children, place, { style: 'ListContinue', indent: { left: place.indent } })];
}
