import { findBsns, maskedBsn } from '../detection/index.ts';
import { printCsv, readCsv, type CsvVorm } from './tables/csv.ts';
import { encode } from './tables/encode.ts';
import { readWorkbook, textOf, writeWorkbook, type Cel } from './tables/workbook.ts';
import type { Blad, Profiel } from './scan.ts';

/** A column that stays; `maskeer`: numbers that can be a BSN are taken out of its cells. */
export type Blijver = { index: number; maskeer: boolean };

/** Per sheet that stays (by its place in the file), the columns that stay. */
export type Schoonmaak = readonly { blad: number; kolommen: readonly Blijver[] }[];

/** A cleaned list and what was done to it. */
export type Schoon = {
  file: Blob;
  rijen: number;
  /** Cells from which a BSN was taken. */
  gemaskeerd: number;
  /** Cells that a spreadsheet could have run as a formula, and that now start with an apostrophe. */
  onschadelijk: number;
};

/** Writes the list again, in the same form, with only what stays. Throws a Leesfout where it cannot be read any more. */
export async function cleanList(
  file: Blob,
  profiel: Profiel,
  schoonmaak: Schoonmaak,
  onBytes?: (bytes: number) => void,
): Promise<Schoon> {
  return profiel.vorm === undefined
    ? cleanWorkbook(file, profiel, schoonmaak)
    : cleanCsv(file, profiel, profiel.vorm, schoonmaak, onBytes);
}

async function cleanCsv(
  file: Blob,
  { bladen }: Profiel,
  vorm: CsvVorm,
  schoonmaak: Schoonmaak,
  onBytes?: (bytes: number) => void,
): Promise<Schoon> {
  const blad = bladen[0];
  const cleaner = new RowCleaner(schoonmaak[0]?.kolommen ?? []);
  const parts: BlobPart[] = [];
  let seen = 0;
  if (vorm.sepRegel) parts.push(encode(`sep=${vorm.scheiding}${vorm.regeleinde}`, vorm, true));
  for await (const rows of readCsv(file, vorm, onBytes)) {
    // What stands above the heading is no part of the table.
    const skipped = Math.max(0, (blad?.kopregel ?? -1) - seen);
    seen += rows.length;
    const cleaned = rows.slice(skipped).map((row) => cleaner.cleanText(row));
    if (cleaned.length > 0) parts.push(encode(printCsv(cleaned, vorm), vorm, parts.length === 0));
  }
  const hasHeader = (blad?.kopregel ?? -1) >= 0;
  return { file: new Blob(parts, { type: 'text/csv' }), ...cleaner.counts(hasHeader ? 1 : 0) };
}

async function cleanWorkbook(
  file: Blob,
  { bladen, soort }: Profiel,
  schoonmaak: Schoonmaak,
): Promise<Schoon> {
  const werkmap = await readWorkbook(file);
  const total = { rijen: 0, gemaskeerd: 0, onschadelijk: 0 };
  const sheets = schoonmaak.flatMap(({ blad: index, kolommen }) => {
    const blad = bladen.find((one) => one.index === index);
    const sheet = werkmap.bladen[index];
    if (blad === undefined || sheet === undefined) return [];
    const cleaner = new RowCleaner(kolommen);
    const rijen = cleanSheet(sheet.rijen, blad, cleaner);
    const counts = cleaner.counts(blad.kopregel >= 0 ? 1 : 0);
    total.rijen += counts.rijen;
    total.gemaskeerd += counts.gemaskeerd;
    total.onschadelijk += counts.onschadelijk;
    return [{ naam: sheet.naam, rijen }];
  });
  const bytes = await writeWorkbook(soort === 'ods' ? 'ods' : 'xlsx', sheets);
  return { file: new Blob([new Uint8Array(bytes)], { type: mediaTypes[soort] }), ...total };
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

const cleanSheet = (rows: readonly (readonly Cel[])[], { kopregel }: Blad, cleaner: RowCleaner): Cel[][] =>
  rows
    .filter((row) => row.some((cel) => textOf(cel).trim() !== ''))
    .slice(Math.max(0, kopregel))
    .map((row) => cleaner.clean(row));

/** Takes from each row what may not stay, and counts what it did. */
class RowCleaner {
  readonly #kolommen: readonly Blijver[];
  #rows = 0;
  #masked = 0;
  #neutral = 0;

  constructor(kolommen: readonly Blijver[]) {
    this.#kolommen = kolommen;
  }

  cleanText(row: readonly string[]): string[] {
    this.#rows += 1;
    return this.#kolommen.map(({ index, maskeer }) =>
      this.#neutralise(this.#text(row[index] ?? '', maskeer)),
    );
  }

  clean(row: readonly Cel[]): Cel[] {
    this.#rows += 1;
    return this.#kolommen.map(({ index, maskeer }) => {
      const cel = row[index] ?? null;
      if (typeof cel === 'string') return this.#neutralise(this.#text(cel, maskeer));
      return typeof cel === 'number' ? this.#number(cel, maskeer) : cel;
    });
  }

  counts(headers: number): Omit<Schoon, 'file'> {
    return {
      rijen: Math.max(0, this.#rows - headers),
      gemaskeerd: this.#masked,
      onschadelijk: this.#neutral,
    };
  }

  #number(value: number, maskeer: boolean): Cel {
    const text = this.#text(String(value), maskeer);
    return text === String(value) ? value : text;
  }

  #text(text: string, maskeer: boolean): string {
    const spans = maskeer ? findBsns(text) : [];
    if (spans.length === 0) return text;
    this.#masked += 1;
    return spans.reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}${maskedBsn}${rest.slice(end)}`,
      text,
    );
  }

  #neutralise(text: string): string {
    const safe = neutralise(text);
    if (safe !== text) this.#neutral += 1;
    return safe;
  }
}

/** A text that a spreadsheet would run as a formula gets an apostrophe; a number or phone number with a sign does not. */
export const neutralise = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?[\d][\d .,()-]*$/.test(text) ? `'${text}` : text;
