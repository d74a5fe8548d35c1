import { Paragraph, type FileChild } from 'docx';
import type { Block, List } from '../../documents/tree/index.ts';
import { paragraph, writeBlocks } from './block.ts';
import type { Place } from './context.ts';
import { writeInline } from './inline.ts';
import { indents } from './style/measures.ts';
import { bulletNumbering, listLevels, listNumbering } from './style/numbering.ts';

/** A list at a depth from 0; each numbered list counts by itself. */
export function writeList(list: List, place: Place, depth: number): FileChild[] {
  const { writing } = place;
  const level = Math.min(depth, listLevels - 1);
  if (list.ordered) {
    writing.lists += 1;
    writing.listStarts.add(list.start);
  }
  const numbering = list.ordered
    ? { reference: listNumbering(list.start), level, instance: writing.lists }
    : { reference: bulletNumbering, level };
  const left = place.indent + indents.step * (level + 1);
  const options = {
    style: list.ordered ? 'ListNumber' : 'ListBullet',
    numbering,
    indent: { left, hanging: indents.step },
  };
  return list.items.flatMap(([first, ...others]) => {
    const text = first?.type === 'paragraph' ? first.children : [];
    const rest = first === undefined || first.type === 'paragraph' ? others : [first, ...others];
    return [
      new Paragraph({ ...options, children: writeInline(text, writing) }),
      ...rest.flatMap((block) => writeItemBlock(block, place, { left, depth })),
    ];
  });
}

/** What follows the first paragraph of an item, under its text. */
function writeItemBlock(block: Block, place: Place, { left, depth }: { left: number; depth: number }): FileChild[] {
  if (block.type === 'list') return writeList(block, place, depth + 1);
  if (block.type === 'paragraph') return [paragraph(block.children, place, { style: 'ListContinue', indent: { left } })];
  return writeBlocks([block], { ...place, indent: left, width: place.width - (left - place.indent) });
}
