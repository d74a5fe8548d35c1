import { searchTexts } from './finds.ts';
import type { Profiel } from './profile.ts';
import { cleanName, SheetScanner, type Blad } from './sheet.ts';
import { detectCsv, readCsv, tidyRow, type CsvVorm } from './tables/csv.ts';
import { NotUtf8 } from './tables/encoding.ts';
import { Leesfout } from './tables/fault.ts';
import { sniff } from './tables/sniff.ts';
import { readWorkbook, textOf, type Werkblad } from './tables/workbook.ts';

/** How to read a list. `kop`: whether the first full row holds the names; left out, the reader looks itself. */
export type Leeswijze = { kop?: boolean | undefined; onBytes?: ((bytes: number) => void) | undefined };

/** Looks through a whole list. Throws a Leesfout with one Dutch sentence where that cannot be done. */
export async function scanList(file: Blob, bestand: string, wijze: Leeswijze = {}): Promise<Profiel> {
  const kind = await sniff(file);
  const found = kind === 'tekst' ? await scanCsv(file, wijze) : await scanWorkbook(file, wijze);
  if (found.bladen.length === 0)
    throw new Leesfout('In dit bestand staat geen tabel. Kies een ander bestand.');
  if (found.bladen.every(({ rijen }) => rijen === 0))
    throw new Leesfout(
      'In dit bestand staan geen rijen met gegevens. Kies het bestand dat je wilt versturen.',
    );
  const inBestandsnaam = searchTexts([bestand]);
  return { ...found, bestand: cleanName(bestand), inBestandsnaam, bytes: file.size };
}

type Gevonden = Omit<Profiel, 'bestand' | 'inBestandsnaam' | 'bytes'>;

async function scanCsv(file: Blob, wijze: Leeswijze): Promise<Gevonden> {
  const vorm = await detectCsv(file);
  try {
    return await scanText(file, vorm, wijze);
  } catch (error) {
    if (!(error instanceof NotUtf8)) throw error;
    return scanText(file, { ...vorm, codering: 'windows-1252' }, wijze);
  }
}

async function scanText(file: Blob, vorm: CsvVorm, { kop, onBytes }: Leeswijze): Promise<Gevonden> {
  const scanner = new SheetScanner(kop);
  for await (const rows of readCsv(file, vorm, onBytes))
    for (const row of rows) if (tidyRow(row)) scanner.add(row);
  const blad = scanner.finish({
    index: 0,
    naam: 'Lijst',
    verborgen: false,
    verborgenRijen: 0,
    verborgenKolommen: [],
  });
  return { soort: 'csv', vorm, bladen: blad === undefined ? [] : [blad] };
}

async function scanWorkbook(file: Blob, { kop, onBytes }: Leeswijze): Promise<Gevonden> {
  const { soort, bladen, bijvangst } = await readWorkbook(file);
  onBytes?.(file.size / 2);
  const scanned = bladen.flatMap((blad, index) => scanSheet(blad, index, kop) ?? []);
  onBytes?.(file.size);
  const { opmerkingen, formules, onderdelen } = bijvangst;
  return {
    soort,
    bladen: scanned,
    extra: {
      opmerkingen: opmerkingen.length,
      inOpmerkingen: searchTexts(opmerkingen),
      formules,
      onderdelen,
    },
  };
}

function scanSheet({ rijen, ...blad }: Werkblad, index: number, kop: boolean | undefined): Blad | undefined {
  const scanner = new SheetScanner(kop);
  for (const rij of rijen) {
    const cells = rij.map(textOf);
    if (cells.some((cell) => cell.trim() !== '')) scanner.add(cells);
  }
  return scanner.finish({ ...blad, index });
}
