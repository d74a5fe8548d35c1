import { readOds, writeOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { Leesfout } from './fault.ts';
import { inspectPackage, type Bijvangst } from './package.ts';

/** A cell of a workbook as a value; formulas are their last result. */
export type Cel = string | number | boolean | Date | null;

/** A sheet of a workbook. */
export type Werkblad = { naam: string; verborgen: boolean; rijen: readonly (readonly Cel[])[] };

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
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { soort, bijvangst } = inspectPackage(bytes);
  const { sheets } = await parse(bytes, soort);
  return {
    soort,
    bijvangst,
    bladen: sheets.map(({ name, rows, hidden, veryHidden }) => ({
      naam: name,
      verborgen: hidden === true || veryHidden === true || bijvangst.verborgen.includes(name),
      rijen: rows,
    })),
  };
}

async function parse(bytes: Uint8Array, soort: 'xlsx' | 'ods') {
  try {
    return soort === 'xlsx' ? await readXlsx(bytes) : await readOds(bytes);
  } catch {
    throw new Leesfout(
      'Dit bestand is niet te lezen als werkmap. Open het in Excel of LibreOffice en sla het opnieuw op, of sla het op als CSV.',
    );
  }
}

/** Writes sheets with values alone: no formulas, remarks, macros or properties of the old file. */
export const writeWorkbook = (
  soort: 'xlsx' | 'ods',
  bladen: readonly { naam: string; rijen: readonly (readonly Cel[])[] }[],
): Promise<Uint8Array> => {
  const sheets = bladen.map(({ naam, rijen }) => ({ name: naam, rows: rijen.map((row) => [...row]) }));
  return soort === 'xlsx' ? writeXlsx({ sheets }) : writeOds({ sheets });
};

/** A cell as text, as the check of a list looks at it. */
export function textOf(cel: Cel): string {
  if (cel === null) return '';
  if (cel instanceof Date) return Number.isNaN(cel.getTime()) ? '' : cel.toISOString().slice(0, 10);
  return typeof cel === 'boolean' ? (cel ? 'ja' : 'nee') : String(cel);
}
