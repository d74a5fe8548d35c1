import { Unzip, UnzipInflate } from 'fflate';
import { Leesfout } from './fault.ts';
import { OdsContent, withoutTags, type OdsInhoud } from './ods-content.ts';
import { repackOds } from './ods-repack.ts';

/** What a workbook holds beside its cells; none of it goes along into a cleaned file. */
export type Bijvangst = {
  /** The text of remarks at cells. */
  opmerkingen: readonly string[];
  /** Cells with a formula. */
  formules: number;
  /** Other parts, in Dutch words: macro's, afbeeldingen, draaitabellen. */
  onderdelen: readonly string[];
};

/** A workbook as a package: its kind and what was found in it. */
export type Pakket = {
  soort: 'xlsx' | 'ods';
  bijvangst: Bijvangst;
  /** Of an ODS, what its reader of cells does not tell. */
  bladen: OdsInhoud['bladen'];
  /** What the reader of cells gets: the bytes of the file, or the same without empty cells by the million. */
  bytes: Uint8Array;
};

/** Unpacked, a list may be this large; more is no list but an attack or a mistake. */
const largest = 600 << 20;
/** Of that, cells may be this much: reading them takes some ten times as much memory, and a browser has no more. */
const largestCells = 200 << 20;
/** That many cells may come from cells that say that they are repeated. */
const mostRepeated = 20e6;
/** Empty cells that stand for many: more than this, and they are left out first. */
const mostEmpty = 2e6;
/** How much of the package is unpacked at a time. */
const pushBytes = 64 * 1024;

const kindsOfPart: readonly (readonly [RegExp, string])[] = [
  [/vbaProject|^Basic\//, 'macro’s'],
  [/^xl\/media\/|^Pictures\//, 'afbeeldingen'],
  [/^xl\/charts\/|^Object \d/, 'grafieken'],
  [/^xl\/pivot/, 'draaitabellen met hun eigen kopie van de gegevens'],
  [/^xl\/externalLinks\//, 'koppelingen naar andere bestanden'],
  [/^xl\/embeddings\//, 'ingesloten bestanden'],
  [/^xl\/connections|^customXml\//, 'verborgen gegevens van het programma'],
];

/**
 * Unpacks a workbook part by part to see what it is and what it holds, and stops when it grows beyond measure.
 * Counts what really comes out: the sizes that the package declares can lie. Throws a Leesfout.
 */
export function inspectPackage(bytes: Uint8Array): Pakket {
  const parts = unpack(bytes);
  const names = [...parts.keys()];
  const cells = [...parts].reduce((sum, [name, { size }]) => sum + (isCells(name) ? size : 0), 0);
  if (names.length === 0) throw new Leesfout(broken);
  if (/encryption-data/.test(parts.get('META-INF/manifest.xml')?.text ?? '')) throw new Leesfout(locked);
  const soort = names.includes('xl/workbook.xml') ? 'xlsx' : isOds(parts) ? 'ods' : undefined;
  if (soort === undefined) throw new Leesfout(otherPackage(names));
  if (cells > largestCells) throw new Leesfout(tooManyCells(cells));
  const ods = parts.get('content.xml')?.content.finish();
  if ((ods?.herhaaldeCellen ?? 0) > mostRepeated) throw new Leesfout(tooLarge);
  const lean = (ods?.legeCellen ?? 0) > mostEmpty ? repackOds(bytes, mostRepeated) : bytes;
  if (lean === undefined) throw new Leesfout(tooLarge);
  const counted = [...parts.values()].reduce((sum, part) => sum + part.formulas, 0);
  return {
    soort,
    bytes: lean,
    bladen: ods?.bladen ?? [],
    bijvangst: {
      opmerkingen: ods?.opmerkingen ?? xlsxRemarks(parts),
      formules: ods?.formules ?? counted,
      onderdelen: kindsOfPart.flatMap(([pattern, kind]) =>
        names.some((name) => pattern.test(name)) ? [kind] : [],
      ),
    },
  };
}

const broken =
  'Dit bestand is beschadigd of niet compleet. Open het in Excel of LibreOffice en sla het opnieuw op.';
const locked = 'Dit bestand is met een wachtwoord beveiligd. Sla een kopie op zonder wachtwoord en kies die.';
const tooLarge =
  'Dit bestand wordt uitgepakt veel te groot voor een lijst. Open het niet verder, en vraag wie het maakte om een gewone export.';
const tooManyCells = (bytes: number): string =>
  `Deze werkmap is uitgepakt ${Math.round(bytes / 1e6)} MB, en meer dan ${Math.round(largestCells / 1e6)} MB past niet in het geheugen van een browser. Sla de lijst op als CSV; dan kan zij wel zo groot zijn.`;
const otherPackage = (names: readonly string[]): string =>
  names.some((name) => name.startsWith('word/'))
    ? 'Dit is een Word-document. Kies een CSV-, XLSX- of ODS-bestand, of plak de tabel hieronder.'
    : 'Dit is een zip-bestand, maar geen lijst. Pak het uit en kies het CSV-, XLSX- of ODS-bestand dat erin zit.';

type Part = { text: string; content: OdsContent; formulas: number; size: number };

const isCells = (name: string): boolean => /^content\.xml$|^xl\/(?:worksheets\/|sharedStrings)/.test(name);

/** Parts whose text is looked into as a whole; they are small. */
const isRead = (name: string): boolean =>
  /^(?:mimetype|META-INF\/manifest\.xml)$|^xl\/(?:threadedC|c)omments/.test(name);

function unpack(bytes: Uint8Array): Map<string, Part> {
  const parts = new Map<string, Part>();
  let total = 0;
  // The library catches what we throw and comes back with it as a fault of the package.
  let fault: Leesfout | undefined;
  const unzip = new Unzip((file) => {
    const part = { text: '', content: new OdsContent(), formulas: 0, size: 0 };
    const decoder = new TextDecoder();
    parts.set(file.name, part);
    file.ondata = (error, data, isLast) => {
      if (error !== null) throw fault ?? new Leesfout(broken);
      total += data.length;
      part.size += data.length;
      if (total > largest) throw (fault = new Leesfout(tooLarge));
      if (isRead(file.name)) part.text += decoder.decode(data, { stream: !isLast });
      if (file.name === 'content.xml') part.content.add(decoder.decode(data, { stream: !isLast }));
      if (file.name.startsWith('xl/worksheets/')) part.formulas += countFormulas(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let from = 0; from < bytes.length; from += pushBytes)
      unzip.push(bytes.subarray(from, from + pushBytes), from + pushBytes >= bytes.length);
  } catch (error) {
    throw fault ?? (error instanceof Leesfout ? error : new Leesfout(broken));
  }
  return parts;
}

/** `<f>` and `<f ` of a sheet; one that is cut by the end of a piece is missed, so the count is "at least". */
function countFormulas(data: Uint8Array): number {
  let count = 0;
  for (let at = data.indexOf(60); at !== -1; at = data.indexOf(60, at + 1))
    if (data[at + 1] === 102 && (data[at + 2] === 62 || data[at + 2] === 32)) count += 1;
  return count;
}

const isOds = (parts: ReadonlyMap<string, Part>): boolean =>
  (parts.get('mimetype')?.text ?? '').includes('opendocument.spreadsheet');

const xlsxRemarks = (parts: ReadonlyMap<string, Part>): string[] =>
  [...parts]
    .filter(([name]) => /omments/.test(name))
    .flatMap(
      ([, { text }]) =>
        text.match(/<(?:comment|threadedComment)\b[\s\S]*?<\/(?:comment|threadedComment)>/g) ?? [],
    )
    .map(withoutTags);
