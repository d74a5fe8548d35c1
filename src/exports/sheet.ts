import {
  ColumnProfiler,
  findBsns,
  kindOf,
  maskBsns,
  matchHeader,
  type Kolomprofiel,
} from '../detection/index.ts';
import { searchTexts, type Vondst } from './finds.ts';
import { Leesfout } from './tables/fault.ts';

/** A column of a sheet. `letter` is how spreadsheets call it; `naam` is unique within the sheet. */
export type Kolom = Kolomprofiel & {
  index: number;
  letter: string;
  kop: string;
  naam: string;
  /** Not shown by the program that made the file. */
  verborgen: boolean;
};

/** A sheet, or the one table of a text file. */
export type Blad = {
  /** Its place among the sheets of the file. */
  index: number;
  naam: string;
  /** What stands in the name of the sheet itself. */
  inNaam: Vondst;
  verborgen: boolean;
  /** Rows with something in them that are not shown. */
  verborgenRijen: number;
  /** Index of the row with the names of the columns among the rows that are not empty; -1 where there is none. */
  kopregel: number;
  /** Whether a name of a column is a known one, and no value that stands below it too: then the row is a heading for sure. */
  kopIsZeker: boolean;
  /** What stands in the cells above the heading; they are no part of the table and do not go along. */
  bovenKop: Vondst;
  /** Rows below the heading. */
  rijen: number;
  /** Rows with more or fewer cells than the heading. */
  ongelijk: number;
  kolommen: readonly Kolom[];
};

/** What is known of a sheet before its rows are looked at. */
export type Bladgegevens = {
  index: number;
  naam: string;
  verborgen: boolean;
  verborgenRijen: number;
  verborgenKolommen: readonly number[];
};

const searchedForHeader = 20;
const mostColumns = 1000;

/** Looks at the rows of one table: the first ones for the heading, then each cell by its column. */
export class SheetScanner {
  readonly #kop: boolean | undefined;
  #first: string[][] | undefined = [];
  #kopregel = -1;
  #koppen: readonly string[] = [];
  #bovenKop: Vondst = searchTexts([]);
  readonly #profilers: ColumnProfiler[] = [];
  #rijen = 0;
  #ongelijk = 0;
  #width = 0;

  /** `kop`: whether the first full row holds the names; left out, the scanner looks itself. */
  constructor(kop: boolean | undefined) {
    this.#kop = kop;
  }

  /** Takes the next row that is not empty. Throws a Leesfout where a table is too wide. */
  add(row: string[]): void {
    if (this.#first === undefined) {
      this.#profile(row);
      return;
    }
    this.#first.push(row);
    if (this.#first.length === searchedForHeader) this.#start();
  }

  /** What was found; undefined for a sheet without a filled cell. */
  finish({ index, naam, verborgen, verborgenRijen, verborgenKolommen }: Bladgegevens): Blad | undefined {
    this.#start();
    if (this.#profilers.length === 0) return undefined;
    const koppen = this.#profilers.map((_, column) => cleanName(this.#koppen[column] ?? ''));
    const profielen = this.#profilers.map((profiler) => profiler.finish());
    return {
      index,
      naam: cleanName(naam),
      inNaam: searchTexts([naam]),
      verborgen,
      verborgenRijen,
      kopregel: this.#kopregel,
      kopIsZeker: profielen.some(
        ({ herhaaltKop }, column) => !herhaaltKop && matchHeader(koppen[column] ?? '') !== undefined,
      ),
      bovenKop: this.#bovenKop,
      rijen: this.#rijen,
      ongelijk: this.#ongelijk,
      kolommen: profielen.map((profiel, column) => {
        const letter = letterOf(column);
        const kop = koppen[column] ?? '';
        const isHidden = verborgenKolommen.includes(column);
        return {
          ...profiel,
          index: column,
          letter,
          kop,
          naam: nameOf(kop, letter, koppen),
          verborgen: isHidden,
        };
      }),
    };
  }

  #start(): void {
    if (this.#first === undefined) return;
    const rows = this.#first;
    this.#first = undefined;
    const { index, isHeader } = findHeader(rows, this.#kop);
    const header = rows[index] ?? [];
    this.#kopregel = isHeader ? index : -1;
    this.#koppen = isHeader ? header : [];
    this.#bovenKop = searchTexts(isHeader ? rows.slice(0, index).flat() : []);
    this.#width = header.length;
    header.forEach((_, column) => this.#profilers.push(new ColumnProfiler(this.#koppen[column] ?? '')));
    for (const row of rows.slice(isHeader ? index + 1 : 0)) this.#profile(row);
  }

  #profile(row: readonly string[]): void {
    this.#rijen += 1;
    if (row.length !== this.#width) this.#ongelijk += 1;
    if (row.length > mostColumns)
      throw new Leesfout(
        'Deze lijst heeft meer dan 1000 kolommen. Kies alleen de kolommen die je nodig hebt.',
      );
    for (let index = 0; index < row.length; index += 1) {
      const profiler = (this.#profilers[index] ??= new ColumnProfiler(''));
      profiler.add(row[index] ?? '');
    }
  }
}

/** The first row that is more than half as full as the fullest, or that holds a known name beside another cell. */
function findHeader(rows: readonly (readonly string[])[], kop: boolean | undefined) {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== ''));
  const fullest = Math.max(0, ...filled.map((cells) => cells.length));
  const isStart = (cells: readonly string[]) =>
    cells.length * 2 > fullest || (cells.length > 1 && cells.some(isKnownName));
  const index = Math.max(0, filled.findIndex(isStart));
  const cells = filled[index] ?? [];
  const hasBsn = cells.some((cell) => findBsns(cell).length > 0);
  const isText = cells.every((cell) => kindOf(cell.trim()) === 'tekst');
  return { index, isHeader: kop ?? (!hasBsn && (cells.some(isKnownName) || isText)) };
}

const isKnownName = (cell: string): boolean => matchHeader(cell)?.gelijkenis === 'gelijk';

/** A, B, … Z, AA: how spreadsheets call a column. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** A name as it is shown and reported: short, and without a number that can be a BSN. */
export const cleanName = (name: string): string =>
  maskBsns(name)
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 80);

function nameOf(kop: string, letter: string, koppen: readonly string[]): string {
  if (kop === '') return `Kolom ${letter}`;
  const isTwice = koppen.filter((other) => other.toLowerCase() === kop.toLowerCase()).length > 1;
  return isTwice ? `${kop} (kolom ${letter})` : kop;
}
