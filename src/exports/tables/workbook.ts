import { streamOdsRows, writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { Leesfout } from './fault.ts';
import { inspectPackage, type Bijvangst, type Pakket } from './package.ts';

/** A cell of a workbook as a value; formulas are their last result. */
export type Cel = string | number | boolean | Date | null;

/** A sheet of a workbook. Rows and columns are counted from 0; of hidden rows only those with something in them. */
export type Werkblad = {
  naam: string;
  verborgen: boolean;
  verborgenRijen: number;
  verborgenKolommen: readonly number[];
  rijen: readonly (readonly Cel[])[];
};

/** A workbook that was read. */
export type Werkmap = { soort: 'xlsx' | 'ods'; bladen: readonly Werkblad[]; bijvangst: Bijvangst };

/** Packed, a workbook may be this large. */
const largestFile = 100 << 20;

/** Reads every sheet of a workbook, shown or not. Throws a Leesfout. */
export async function readWorkbook(file: Blob): Promise<Werkmap> {
  if (file.size > largestFile)
    throw new Leesfout(
      'Dit bestand is groter dan 100 MB. Sla de lijst op als CSV; dan kan zij wel zo groot zijn.',
    );
  const { soort, bijvangst, bladen, bytes } = inspectPackage(new Uint8Array(await file.arrayBuffer()));
  try {
    return {
      soort,
      bijvangst,
      bladen: soort === 'xlsx' ? await readExcel(bytes) : await readOpen(bytes, bladen),
    };
  } catch {
    throw new Leesfout(
      'Dit bestand is niet te lezen als werkmap. Open het in Excel of LibreOffice en sla het opnieuw op, of sla het op als CSV.',
    );
  }
}

async function readExcel(bytes: Uint8Array): Promise<Werkblad[]> {
  const { sheets } = await readXlsx(bytes);
  return sheets.map(({ name, rows, hidden, veryHidden, rowDefs, columns }) => ({
    naam: name,
    verborgen: hidden === true || veryHidden === true,
    verborgenRijen: [...(rowDefs ?? [])].filter(([row, def]) => def.hidden === true && isFilled(rows[row]))
      .length,
    verborgenKolommen: (columns ?? []).flatMap((column, index) => (column.hidden === true ? [index] : [])),
    rijen: rows,
  }));
}

const isFilled = (row: readonly Cel[] = []): boolean => row.some((cel) => textOf(cel).trim() !== '');

/** Row by row: the reader of whole sheets builds a tree of them, which takes three times the memory. */
async function readOpen(bytes: Uint8Array, bladen: Pakket['bladen']): Promise<Werkblad[]> {
  const rows = bladen.map((): Cel[][] => []);
  for await (const { sheetIndex = 0, values } of streamOdsRows(bytes)) rows[sheetIndex]?.push(values);
  return bladen.map((blad, index) => ({ ...blad, rijen: rows[index] ?? [] }));
}

/** A sheet to write; one with a head shows it bold and keeps it in sight. */
export type Schrijfblad = { naam: string; rijen: readonly (readonly Cel[])[]; heeftKop?: boolean };

/** Writes sheets with values alone: no formulas, remarks, macros or properties of the old file. */
export const writeWorkbook = (soort: 'xlsx' | 'ods', bladen: readonly Schrijfblad[]): Promise<Uint8Array> => {
  const sheets = bladen.map(({ naam, rijen, heeftKop = false }) => ({
    name: naam,
    rows: rijen.map((row) => [...row]),
    ...(heeftKop && withHead(rijen)),
  }));
  return soort === 'xlsx' ? writeXlsx({ sheets }) : writeOds({ sheets });
};

/** Widths of columns in signs: what is longer goes on a next line. */
const narrowest = 8;
const widest = 60;
/** Height of a line in points, and of the highest row that Excel knows. */
const lineHeight = 15;
const highestRow = 409;

/** What makes a sheet with a head easy to read: bold names that stay in sight, and columns and rows as large as their text. */
function withHead(rijen: readonly (readonly Cel[])[]) {
  const [kop = []] = rijen;
  const widths = kop.map((_, column) =>
    Math.min(widest, Math.max(narrowest, ...rijen.map((row) => textOf(row[column] ?? null).length + 2))),
  );
  const lines = (row: readonly Cel[]): number =>
    Math.max(
      1,
      ...row.map((cel, column) => Math.ceil((textOf(cel).length + 2) / (widths[column] ?? widest))),
    );
  const bold = { font: { name: 'Calibri', size: 11, bold: true } };
  return {
    cells: new Map(kop.map((value, column) => [`0,${column}`, { value, style: bold }] as const)),
    freezePane: { rows: 1 },
    columns: widths.map((width) => ({
      width,
      style: { alignment: { vertical: 'top', wrapText: true } as const },
    })),
    // A spreadsheet does not make a row higher by itself when it opens a file.
    rowDefs: new Map(
      rijen.map((row, index) => [index, { height: Math.min(highestRow, lineHeight * lines(row)) }] as const),
    ),
  };
}

/** A cell as text, as the check of a list looks at it. */
export function textOf(cel: Cel): string {
  if (cel === null) return '';
  if (cel instanceof Date) return Number.isNaN(cel.getTime()) ? '' : cel.toISOString().slice(0, 10);
  return typeof cel === 'boolean' ? (cel ? 'ja' : 'nee') : String(cel);
}
