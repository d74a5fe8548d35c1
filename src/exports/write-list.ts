import { writeCsv } from './write-csv.ts';
import { writeSheets, type Lijstblad } from './write-sheets.ts';

/** How a list that this site makes itself is taken along. */
export type Lijstvorm = 'xlsx' | 'csv';

/** Writes a list of our own: all sheets as a workbook, or the first as text, which holds one table. */
export const writeList = (vorm: Lijstvorm, bladen: readonly Lijstblad[]): Promise<Uint8Array | string> =>
  vorm === 'xlsx' ? writeSheets('xlsx', bladen) : Promise.resolve(firstAsText(bladen));

const firstAsText = ([blad]: readonly Lijstblad[]): string =>
  writeCsv((blad?.rijen ?? []).map((row) => row.map((cell) => String(cell ?? ''))));
