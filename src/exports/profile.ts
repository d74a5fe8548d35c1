import { isFind, type Vondst } from './finds.ts';
import type { Blad } from './sheet.ts';
import type { CsvVorm } from './tables/csv.ts';

/** What was found in a list: counts, names of columns and shapes of values, never a value. */
export type Profiel = {
  soort: 'csv' | 'xlsx' | 'ods';
  /** The name of the file, without a number in it that can be a BSN. */
  bestand: string;
  /** What stands in the name of the file itself. */
  inBestandsnaam: Vondst;
  bytes: number;
  /** For a text file: its form, to write it again in the same form. */
  vorm?: CsvVorm;
  bladen: readonly Blad[];
  /** For a workbook: what it holds beside cells. */
  extra?: {
    opmerkingen: number;
    inOpmerkingen: Vondst;
    formules: number;
    onderdelen: readonly string[];
  };
};

/** How many cells and names still hold a number that can be a BSN. */
export function countBsns({ bladen, inBestandsnaam, extra }: Profiel): number {
  const inSheets = bladen.flatMap(({ kolommen, inNaam, bovenKop }) => [
    inNaam.bsn,
    bovenKop.bsn,
    ...kolommen.map(({ bsn, inKop }) => bsn.geslaagd + bsn.inTekst + (inKop.bsn ? 1 : 0)),
  ]);
  const counts = [...inSheets, inBestandsnaam.bsn, extra?.inOpmerkingen.bsn ?? 0];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The name of the file with "schoon" in it. A name that says something about a person is not used again. */
export function nameOfClean({ bestand, inBestandsnaam, soort }: Profiel): string {
  const base = isFind(inBestandsnaam) ? 'lijst' : bestand.replace(/\.[a-z0-9]{2,5}$/i, '');
  return `${base}-schoon.${soort}`;
}
