import { neutralise } from './row-cleaner.ts';
import { printCsv } from './tables/csv.ts';

/** A table as a text file that Excel in the Netherlands opens well: semicolons, a mark for UTF-8, no formulas. */
export const writeCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${printCsv(
    rows.map((row) => row.map(neutralise)),
    { codering: 'utf-8', heeftBom: true, scheiding: ';', regeleinde: '\r\n', sepRegel: false },
  )}`;
