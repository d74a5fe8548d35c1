import { neutralise } from './row-cleaner.ts';
import { writeWorkbook } from './tables/workbook.ts';

/** A sheet whose first row holds the names of the columns. */
export type Lijstblad = { naam: string; rijen: readonly (readonly (string | number | null)[])[] };

/** Signs that no name of a sheet may hold. */
const forbidden = /[[\]:*?/\\]/gu;
const longestName = 31;

/** Writes sheets as a workbook: values alone, no formulas; the head is bold and stays in sight. */
export const writeSheets = (soort: 'xlsx' | 'ods', bladen: readonly Lijstblad[]): Promise<Uint8Array> =>
  writeWorkbook(
    soort,
    bladen.map(({ naam, rijen }) => ({
      naam: naam.replace(forbidden, ' ').slice(0, longestName),
      rijen: rijen.map((row) => row.map((cell) => (typeof cell === 'string' ? neutralise(cell) : cell))),
      heeftKop: true,
    })),
  );
