import { isFind } from './finds.ts';
import { printCsv, readCsv, tidyRow, type CsvVorm } from './tables/csv.ts';
import { encode } from './tables/encode.ts';
import {
  readWorkbook,
  textOf,
  writeWorkbook,
  type Cel,
  type Werkblad,
  type Werkmap,
} from './tables/workbook.ts';
import { RowCleaner, type Blijver, type Telling } from './row-cleaner.ts';
import type { Profiel } from './profile.ts';
import type { Blad } from './sheet.ts';

/** Per sheet that stays (by its place in the file), the columns that stay. */
export type Schoonmaak = readonly { blad: number; kolommen: readonly Blijver[] }[];

/** A cleaned list and what was done to it. */
export type Schoon = Telling & { file: Blob };

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
  for await (const all of readCsv(file, vorm, onBytes)) {
    const rows = all.filter(tidyRow);
    // What stands above the heading is no part of the table.
    const skipped = Math.max(0, (blad?.kopregel ?? -1) - seen);
    seen += rows.length;
    const start = seen - rows.length + skipped;
    const cleaned = rows
      .slice(skipped)
      .map((row, index) => cleaner.cleanText(row, start + index === blad?.kopregel));
    if (cleaned.length > 0) parts.push(encode(printCsv(cleaned, vorm), vorm, parts.length === 0));
  }
  const hasHeader = (blad?.kopregel ?? -1) >= 0;
  return { file: new Blob(parts, { type: 'text/csv' }), ...cleaner.counts(hasHeader ? 1 : 0) };
}

async function cleanWorkbook(file: Blob, profiel: Profiel, schoonmaak: Schoonmaak): Promise<Schoon> {
  const { soort } = profiel;
  // What was read is out of reach while the new file is made: both at once would take much memory.
  const { sheets, total } = cleanSheets(await readWorkbook(file), profiel, schoonmaak);
  const bytes = await writeWorkbook(soort === 'ods' ? 'ods' : 'xlsx', sheets);
  return { file: new Blob([new Uint8Array(bytes)], { type: mediaTypes[soort] }), ...total };
}

function cleanSheets(werkmap: Werkmap, { bladen }: Profiel, schoonmaak: Schoonmaak) {
  const total: Telling = { rijen: 0, gemaskeerd: 0, onschadelijk: 0 };
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
    return [{ naam: sheetName(blad, sheet.naam, werkmap.bladen), rijen }];
  });
  return { sheets, total };
}

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** A name that says something about a person is not used again. */
function sheetName({ index, inNaam }: Blad, naam: string, bladen: readonly Werkblad[]): string {
  if (!isFind(inNaam)) return naam;
  const plain = `Blad ${index + 1}`;
  return bladen.some((one) => one.naam.toLowerCase() === plain.toLowerCase()) ? `${plain} (2)` : plain;
}

const cleanSheet = (rows: readonly (readonly Cel[])[], { kopregel }: Blad, cleaner: RowCleaner): Cel[][] =>
  rows
    .filter((row) => row.some((cel) => textOf(cel).trim() !== ''))
    .slice(Math.max(0, kopregel))
    .map((row, index) => cleaner.clean(row, index === 0 && kopregel >= 0));
