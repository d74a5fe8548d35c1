import {
  ColumnProfiler,
  findBsns,
  kindOf,
  matchHeader,
  specialWordsIn,
  type Kolomprofiel,
} from '../detection/index.ts';
import { detectCsv, readCsv, type CsvVorm } from './tables/csv.ts';
import { Leesfout } from './tables/fault.ts';
import { sniff } from './tables/sniff.ts';
import { readWorkbook, textOf, type Werkblad } from './tables/workbook.ts';

/** A column of a sheet. `letter` is how spreadsheets call it; `naam` is unique within the sheet. */
export type Kolom = Kolomprofiel & { index: number; letter: string; kop: string; naam: string };

/** A sheet, or the one table of a text file. */
export type Blad = {
  /** Its place among the sheets of the file. */
  index: number;
  naam: string;
  verborgen: boolean;
  /** Index of the row with the names of the columns among the rows that are not empty; -1 where there is none. */
  kopregel: number;
  /** Whether the names of the columns are known ones, so that the row is a heading for sure. */
  kopIsZeker: boolean;
  /** Rows below the heading. */
  rijen: number;
  /** Rows with more or fewer cells than the heading. */
  ongelijk: number;
  kolommen: readonly Kolom[];
};

/** What was found in a list: counts, names of columns and shapes of values, never a value. */
export type Profiel = {
  soort: 'csv' | 'xlsx' | 'ods';
  bestand: string;
  bytes: number;
  /** For a text file: its form, to write it again in the same form. */
  vorm?: CsvVorm;
  bladen: readonly Blad[];
  /** For a workbook: what it holds beside cells. */
  extra?: {
    opmerkingen: number;
    opmerkingenMetBsn: number;
    opmerkingenBijzonder: number;
    formules: number;
    onderdelen: readonly string[];
  };
};

/** How to read a list. `kop`: whether the first full row holds the names; left out, the reader looks itself. */
export type Leeswijze = { kop?: boolean | undefined; onBytes?: ((bytes: number) => void) | undefined };

const searchedForHeader = 20;
const mostColumns = 1000;

/** Looks through a whole list. Throws a Leesfout with one Dutch sentence where that cannot be done. */
export async function scanList(file: Blob, bestand: string, wijze: Leeswijze = {}): Promise<Profiel> {
  const kind = await sniff(file);
  const profiel =
    kind === 'tekst' ? await scanCsv(file, bestand, wijze) : await scanWorkbook(file, bestand, wijze);
  if (profiel.bladen.length === 0)
    throw new Leesfout('In dit bestand staat geen tabel. Kies een ander bestand.');
  if (profiel.bladen.every(({ rijen }) => rijen === 0))
    throw new Leesfout(
      'In dit bestand staan geen rijen met gegevens. Kies het bestand dat je wilt versturen.',
    );
  return profiel;
}

async function scanCsv(file: Blob, bestand: string, { kop, onBytes }: Leeswijze): Promise<Profiel> {
  const vorm = await detectCsv(file);
  const scanner = new SheetScanner(kop);
  for await (const rows of readCsv(file, vorm, onBytes)) for (const row of rows) scanner.add(row);
  const blad = scanner.finish(0, 'Lijst', false);
  return { soort: 'csv', bestand, bytes: file.size, vorm, bladen: blad === undefined ? [] : [blad] };
}

async function scanWorkbook(file: Blob, bestand: string, { kop, onBytes }: Leeswijze): Promise<Profiel> {
  const { soort, bladen, bijvangst } = await readWorkbook(file);
  onBytes?.(file.size / 2);
  const scanned = bladen.flatMap((blad, index) => scanSheet(blad, index, kop) ?? []);
  onBytes?.(file.size);
  const { opmerkingen, formules, onderdelen } = bijvangst;
  return {
    soort,
    bestand,
    bytes: file.size,
    bladen: scanned,
    extra: {
      opmerkingen: opmerkingen.length,
      opmerkingenMetBsn: opmerkingen.filter((text) => findBsns(text).length > 0).length,
      opmerkingenBijzonder: opmerkingen.filter((text) => specialWordsIn(text).length > 0).length,
      formules,
      onderdelen,
    },
  };
}

function scanSheet(
  { naam, verborgen, rijen }: Werkblad,
  index: number,
  kop: boolean | undefined,
): Blad | undefined {
  const scanner = new SheetScanner(kop);
  for (const rij of rijen) {
    const cells = rij.map(textOf);
    if (cells.some((cell) => cell.trim() !== '')) scanner.add(cells);
  }
  return scanner.finish(index, naam, verborgen);
}

/** Looks at the rows of one table: the first ones for the heading, then each cell by its column. */
class SheetScanner {
  readonly #kop: boolean | undefined;
  #first: string[][] | undefined = [];
  #kopregel = -1;
  #koppen: readonly string[] = [];
  readonly #profilers: ColumnProfiler[] = [];
  #rijen = 0;
  #ongelijk = 0;
  #width = 0;

  constructor(kop: boolean | undefined) {
    this.#kop = kop;
  }

  add(row: string[]): void {
    if (this.#first === undefined) {
      this.#profile(row);
      return;
    }
    this.#first.push(row);
    if (this.#first.length === searchedForHeader) this.#start();
  }

  /** Undefined for a sheet without a filled cell. */
  finish(place: number, naam: string, verborgen: boolean): Blad | undefined {
    this.#start();
    if (this.#profilers.length === 0) return undefined;
    const koppen = this.#profilers.map((_, index) => cleanName(this.#koppen[index] ?? ''));
    return {
      index: place,
      naam: cleanName(naam),
      verborgen,
      kopregel: this.#kopregel,
      kopIsZeker: koppen.some((kop) => matchHeader(kop) !== undefined),
      rijen: this.#rijen,
      ongelijk: this.#ongelijk,
      kolommen: this.#profilers.map((profiler, index) => {
        const letter = letterOf(index);
        const kop = koppen[index] ?? '';
        return { ...profiler.finish(), index, letter, kop, naam: nameOf(kop, letter, koppen) };
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

const isKnownName = (cell: string): boolean => matchHeader(cell)?.isZeker === true;

/** A, B, … Z, AA: how spreadsheets call a column. */
export function letterOf(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? letterOf(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

const cleanName = (name: string): string =>
  name
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, 80);

function nameOf(kop: string, letter: string, koppen: readonly string[]): string {
  if (kop === '') return `Kolom ${letter}`;
  const isTwice = koppen.filter((other) => other.toLowerCase() === kop.toLowerCase()).length > 1;
  return isTwice ? `${kop} (kolom ${letter})` : kop;
}
