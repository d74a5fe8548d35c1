import { Paragraph, Table, type FileChild, type IParagraphOptions } from 'docx';
import type { Block, Heading } from '../../documents/tree/index.ts';
import { writeArtikel, writeBijlage, writeLid, writeOnderdeel } from './artikel.ts';
import { writeContents } from './contents.ts';
import type { Place } from './context.ts';
import { writeFigure } from './figure.ts';
import { writeInline } from './inline.ts';
import { writeList } from './list.ts';
import { writeNote } from './note.ts';
import { writeSignatures } from './signatures.ts';
import { writeTable } from './table.ts';
import { writeTitlePage } from './title-page.ts';

/** Blocks as the content of a section. */
export const writeBlocks = (blocks: readonly Block[], place: Place): FileChild[] =>
  blocks.flatMap((block, index) =>
    block.type === 'paragraph' && isIntroduction(blocks[index - 1], blocks[index + 1])
      ? [paragraph(block.children, place, { keepNext: true })]
      : writeBlock(block, place),
  );

/** Words that lead up to a table, list, picture or signature stay on the page where it begins; so do words between two headings. */
const isIntroduction = (previous: Block | undefined, next: Block | undefined): boolean =>
  next !== undefined &&
  (['table', 'list', 'figure', 'signatures'].includes(next.type) ||
    (previous?.type === 'heading' && next.type === 'heading'));

/** Blocks as the content of a cell, which takes only paragraphs and tables. */
export const writeCellBlocks = (blocks: readonly Block[], place: Place): (Paragraph | Table)[] =>
  writeBlocks(blocks, place).filter((child) => child instanceof Paragraph || child instanceof Table);

function writeBlock(block: Block, place: Place): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(block.children, place)];
    case 'heading':
      return [heading(block, place)];
    case 'artikel':
      return writeArtikel(block, place);
    case 'bijlage':
      return writeBijlage(block, place);
    case 'lid':
      return writeLid(block, place);
    case 'onderdeel':
      return writeOnderdeel(block, place);
    case 'list':
      return writeList(block, place);
    case 'table':
      return writeTable(block, place);
    case 'figure':
      return writeFigure(block, place);
    case 'note':
      return writeNote(block, place);
    case 'titlePage':
      return writeTitlePage(block, place);
    case 'contents':
      return writeContents(block, place);
    case 'signatures':
      return writeSignatures(block, place);
    case 'pageBreak':
      return [new Paragraph({ style: 'Tabelafstand', pageBreakBefore: true })];
  }
}

/** An ordinary paragraph in the style of its place; `options` overrule that. */
export const paragraph = (
  children: Parameters<typeof writeInline>[0],
  place: Place,
  options: IParagraphOptions = {},
): Paragraph =>
  new Paragraph({ style: place.paragraph, ...options, children: writeInline(children, place.writing) });

const heading = ({ level, anchor, children }: Heading, { writing }: Place): Paragraph =>
  new Paragraph({
    style: `Heading${level}`,
    children: writing.bookmarks.around(anchor, writeInline(children, writing)),
  });
