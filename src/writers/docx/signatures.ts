import { BorderStyle, HeightRule, Paragraph, TableCell, TableRow, WidthType, type FileChild } from 'docx';
import type { SignatureParty, Signatures } from '../../documents/tree/index.ts';
import type { Place, Writing } from './context.ts';
import { DescribedTable } from './described-table.ts';
import { writeInline } from './inline.ts';
import { textRun } from './text-run.ts';
import { colours } from './style/colours.ts';
import { afterTable, tableFrame } from './table.ts';

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const line = { style: BorderStyle.SINGLE, size: 4, color: colours.quiet };
const noBorders = { top: none, bottom: none, left: none, right: none };
const gap = 567;

const empty = (width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    children: [new Paragraph({ style: 'Handtekening' })],
  });

/** Two parties side by side; the rows stay together on one page. */
export function writeSignatures({ parties }: Signatures, place: Place): FileChild[] {
  const pairs = parties.flatMap((party, index) =>
    index % 2 === 0 ? [[party, parties[index + 1]] as const] : [],
  );
  return pairs.flatMap(([left, right]) => [writePair(left, right, place), afterTable()]);
}

function writePair(
  left: SignatureParty,
  right: SignatureParty | undefined,
  { writing, indent, width }: Place,
): FileChild {
  const column = Math.floor((width - gap) / 2);
  const row = (cells: (party: SignatureParty) => TableCell, height?: number) =>
    new TableRow({
      cantSplit: true,
      ...(height && { height: { value: height, rule: HeightRule.ATLEAST } }),
      children: [cells(left), empty(gap), right ? cells(right) : empty(column)],
    });
  const fields = left.fields.map(({ label }, index) =>
    row((party) => fieldCell(party.fields[index], column, writing), label === 'Handtekening' ? 1400 : 620),
  );
  const options = {
    ...tableFrame(indent, [column, gap, column]),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0 },
    rows: [row((party) => nameCell(party, column, writing)), ...fields],
  };
  return new DescribedTable(options, 'Ondertekening');
}

const nameCell = ({ name }: SignatureParty, width: number, writing: Writing): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: noBorders,
    children: [new Paragraph({ style: 'Ondertekenaar', children: writeInline(name, writing) })],
  });

/** A label with its value; without a value there is a line to write on. */
function fieldCell(
  field: SignatureParty['fields'][number] | undefined,
  width: number,
  writing: Writing,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { ...noBorders, bottom: line },
    children: [
      new Paragraph({ style: 'Handtekeningveld', children: [textRun(field?.label ?? '')] }),
      new Paragraph({ style: 'Handtekening', children: writeInline(field?.value ?? [], writing) }),
    ],
  });
}
