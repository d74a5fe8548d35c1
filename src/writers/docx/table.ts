import {
  AlignmentType,
  Paragraph,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
  type ParagraphChild,
} from 'docx';
import { plainText, type Inline, type Table as TableNode } from '../../documents/tree/index.ts';
import type { Place, Writing } from './context.ts';
import { DescribedTable } from './described-table.ts';
import { beginField, endField } from './field.ts';
import { writeInline } from './inline.ts';
import { textRun } from './text-run.ts';
import { colours } from './style/colours.ts';
import { tableStyle } from './style/styles.ts';

/** The small room after a table; it also keeps Word from joining two tables. */
export const afterTable = (): Paragraph => new Paragraph({ style: 'Tabelafstand' });

/** "Tabel 1 Gegevens": the number counts itself and can be referred to. */
export function writeCaption(
  {
    kind,
    number,
    anchor,
    caption,
  }: { kind: string; number: number; anchor: string; caption: readonly Inline[] },
  writing: Writing,
  place: 'above' | 'below',
): Paragraph {
  const count: ParagraphChild[] = [
    ...beginField(`SEQ ${kind} \\* ARABIC`),
    textRun(String(number)),
    endField(),
  ];
  return new Paragraph({
    style: 'Caption',
    ...(place === 'below' && { keepNext: false }),
    children: [
      textRun(`${kind} `),
      ...writing.bookmarks.around(anchor, count),
      textRun('  '),
      ...writeInline(caption, writing),
    ],
  });
}

/** Whole twips that add up to the width of the table. */
function columnWidths(percentages: readonly number[], total: number): number[] {
  const edges = percentages.map((_, index) =>
    percentages.slice(0, index + 1).reduce((sum, one) => sum + one, 0),
  );
  const ends = edges.map((edge) => Math.round((edge * total) / 100));
  return ends.map((end, index) => end - (ends[index - 1] ?? 0));
}

/** What makes Word and LibreOffice keep the same columns: a fixed layout, and the widths in grid and cells. */
export const tableFrame = (indent: number, columnWidths: readonly number[]) => ({
  layout: TableLayoutType.FIXED,
  width: { size: columnWidths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
  indent: { size: indent, type: WidthType.DXA },
  columnWidths,
});

const alignments = { center: AlignmentType.CENTER, right: AlignmentType.RIGHT };

/** Left is what a paragraph does by itself; saying so in each cell makes a long document slow to write. */
const alignmentOf = (side: TableNode['align'][number] | undefined) =>
  side === undefined || side === 'left' ? {} : { alignment: alignments[side] };

/** A row with a longer cell, in characters, may go on at the next page; kept whole it would leave half a page empty. */
const longestWhole = 700;

/** Room above and below the text of a dense table. */
const denseMargins = { top: 35, bottom: 35, left: 100, right: 100, marginUnitType: WidthType.DXA };

/** A table with a head that repeats on every page, and rows that do not break unless one is very long. */
export function writeTable(node: TableNode, { writing, indent, width }: Place): FileChild[] {
  const { head, rows, align, anchor, number, caption, dense = false } = node;
  const text = dense ? 'Tabeltekstdicht' : 'Tabeltekst';
  const widths = columnWidths(node.widths, width);
  const cell = (isHead: boolean, keepNext: boolean) => (content: readonly Inline[], column: number) =>
    new TableCell({
      width: { size: widths[column] ?? 0, type: WidthType.DXA },
      ...(isHead && { shading: { fill: colours.tableHead, type: ShadingType.CLEAR, color: 'auto' } }),
      children: [
        new Paragraph({
          style: isHead ? 'Tabelkop' : text,
          ...alignmentOf(align[column]),
          ...(keepNext && { keepNext }),
          children: writeInline(content, writing),
        }),
      ],
    });
  const options = {
    style: tableStyle,
    ...tableFrame(indent, widths),
    ...(dense && { margins: denseMargins }),
    tableLook: {
      firstRow: true,
      lastRow: false,
      firstColumn: false,
      lastColumn: false,
      noHBand: true,
      noVBand: true,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head.map(cell(true, true)) }),
      ...rows.map((row, index) => {
        const isWhole = row.every((content) => plainText(content).length <= longestWhole);
        // No row stands alone at the foot or the head of a page.
        const keepNext = isWhole && rows.length > 1 && (index === 0 || index === rows.length - 2);
        return new TableRow({ cantSplit: isWhole, children: row.map(cell(false, keepNext)) });
      }),
    ],
  };
  const table = new DescribedTable(options, plainText(caption ?? head.flat()));
  const hasCaption = caption !== undefined && anchor !== undefined && number !== undefined;
  const title = hasCaption
    ? [writeCaption({ kind: 'Tabel', number, anchor, caption }, writing, 'above')]
    : [];
  return [...title, table, afterTable()];
}
