import { BorderStyle, Paragraph, ShadingType, TableCell, TableRow, WidthType, type FileChild } from 'docx';
import { noteLabels, type Note } from '../../documents/tree/index.ts';
import { writeCellBlocks } from './block.ts';
import type { Place } from './context.ts';
import { DescribedTable } from './described-table.ts';
import { textRun } from './text-run.ts';
import { colours } from './style/colours.ts';
import { afterTable, tableFrame } from './table.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A drafting note: one shaded cell, because the borders of paragraphs do not go round a list. */
export function writeNote({ kind, children }: Note, place: Place): FileChild[] {
  const { line, ground } = colours[kind];
  const inside = { ...place, indent: 0, width: place.width - 400, paragraph: 'Opmerking' };
  const cell = new TableCell({
    width: { size: place.width, type: WidthType.DXA },
    shading: { fill: ground, type: ShadingType.CLEAR, color: 'auto' },
    borders: {
      top: none,
      bottom: none,
      right: none,
      left: { style: BorderStyle.SINGLE, size: 24, color: line },
    },
    margins: { top: 120, bottom: 80, left: 200, right: 200 },
    children: [
      new Paragraph({ style: 'Opmerkingkop', children: [textRun(noteLabels[kind])] }),
      ...writeCellBlocks(children, inside),
    ],
  });
  const options = { ...tableFrame(place.indent, [place.width]), rows: [new TableRow({ children: [cell] })] };
  return [afterTable(), new DescribedTable(options, `Opmerking: ${noteLabels[kind]}`), afterTable()];
}
