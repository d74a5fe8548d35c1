import { BorderStyle, Paragraph, ShadingType, TableCell, TableRow, WidthType, type FileChild } from 'docx';
import { noteLabels, type Note } from '../../documents/tree/index.ts';
import { writeBlocks, writeCellBlocks } from './block.ts';
import type { Place } from './context.ts';
import { DescribedTable } from './described-table.ts';
import { writeInline } from './inline.ts';
import { textRun } from './text-run.ts';
import { colours } from './style/colours.ts';
import { afterTable, tableFrame } from './table.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A note: a box to whoever works on the document, or a short mark below a heading. */
export const writeNote = (note: Note, place: Place): FileChild[] =>
  note.kind === 'overgenomen' ? writeMark(note, place) : writeBox(note.kind, note, place);

/** A mark is as short as a line: its label begins the first paragraph, and it stays with what it is about. */
const writeMark = ({ kind, children }: Note, place: Place): FileChild[] =>
  children.flatMap((child, index) =>
    child.type === 'paragraph'
      ? [
          new Paragraph({
            style: 'Overgenomen',
            children: [
              ...(index === 0 ? [textRun(`${noteLabels[kind]}: `, { bold: true })] : []),
              ...writeInline(child.children, place.writing),
            ],
          }),
        ]
      : writeBlocks([child], place),
  );

/** One shaded cell, because the borders of paragraphs do not go round a list. */
function writeBox(kind: Exclude<Note['kind'], 'overgenomen'>, { children }: Note, place: Place): FileChild[] {
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
