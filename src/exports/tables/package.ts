import { Unzip, UnzipInflate } from 'fflate';
import { Leesfout } from './fault.ts';

/** What a workbook holds beside its cells; none of it goes along into a cleaned file. */
export type Bijvangst = {
  /** The text of remarks at cells. */
  opmerkingen: readonly string[];
  /** Cells with a formula. */
  formules: number;
  /** Other parts, in Dutch words: macro's, afbeeldingen, draaitabellen. */
  onderdelen: readonly string[];
  /** Names of sheets that are not shown, where the reader of cells does not tell (ODS). */
  verborgen: readonly string[];
};

/** A workbook as a package: its kind and what was found in it. */
export type Pakket = { soort: 'xlsx' | 'ods'; bijvangst: Bijvangst };

/** Unpacked, a list may be this large; more is no list but an attack or a mistake. */
const largest = 600 << 20;
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
  if (names.length === 0) throw new Leesfout(broken);
  if (/encryption-data/.test(parts.get('META-INF/manifest.xml')?.text ?? '')) throw new Leesfout(locked);
  const soort = names.includes('xl/workbook.xml') ? 'xlsx' : isOds(parts) ? 'ods' : undefined;
  if (soort === undefined) throw new Leesfout(otherPackage(names));
  const content = parts.get('content.xml')?.text ?? '';
  return {
    soort,
    bijvangst: {
      opmerkingen: soort === 'xlsx' ? xlsxRemarks(parts) : odsRemarks(content),
      formules:
        soort === 'ods'
          ? (content.match(/table:formula=/g) ?? []).length
          : [...parts.values()].reduce((sum, part) => sum + part.formulas, 0),
      onderdelen: kindsOfPart.flatMap(([pattern, kind]) =>
        names.some((name) => pattern.test(name)) ? [kind] : [],
      ),
      verborgen: soort === 'ods' ? hiddenOdsSheets(content) : [],
    },
  };
}

const broken =
  'Dit bestand is beschadigd of niet compleet. Open het in Excel of LibreOffice en sla het opnieuw op.';
const locked = 'Dit bestand is met een wachtwoord beveiligd. Sla een kopie op zonder wachtwoord en kies die.';
const tooLarge =
  'Dit bestand wordt uitgepakt veel te groot voor een lijst. Open het niet verder, en vraag wie het maakte om een gewone export.';
const otherPackage = (names: readonly string[]): string =>
  names.some((name) => name.startsWith('word/'))
    ? 'Dit is een Word-document. Kies een CSV-, XLSX- of ODS-bestand, of plak de tabel hieronder.'
    : 'Dit is een zip-bestand, maar geen lijst. Pak het uit en kies het CSV-, XLSX- of ODS-bestand dat erin zit.';

type Part = { text: string; formulas: number };

/** Parts whose text is looked into. */
const isRead = (name: string): boolean =>
  /^(?:mimetype|META-INF\/manifest\.xml|content\.xml)$|^xl\/(?:threadedC|c)omments/.test(name);

function unpack(bytes: Uint8Array): Map<string, Part> {
  const parts = new Map<string, Part>();
  let total = 0;
  // The library catches what we throw and comes back with it as a fault of the package.
  let fault: Leesfout | undefined;
  const unzip = new Unzip((file) => {
    const part = { text: '', formulas: 0 };
    const decoder = new TextDecoder();
    parts.set(file.name, part);
    file.ondata = (error, data, isLast) => {
      if (error !== null) throw fault ?? new Leesfout(broken);
      total += data.length;
      if (total > largest) throw (fault = new Leesfout(tooLarge));
      if (isRead(file.name)) part.text += decoder.decode(data, { stream: !isLast });
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

const withoutTags = (xml: string): string =>
  xml
    .replace(/<[^>]+>/g, ' ')
    .replace(/&(?:lt|gt|amp|quot|apos);/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const xlsxRemarks = (parts: ReadonlyMap<string, Part>): string[] =>
  [...parts]
    .filter(([name]) => /omments/.test(name))
    .flatMap(
      ([, { text }]) =>
        text.match(/<(?:comment|threadedComment)\b[\s\S]*?<\/(?:comment|threadedComment)>/g) ?? [],
    )
    .map(withoutTags);

const odsRemarks = (content: string): string[] =>
  (content.match(/<office:annotation\b[\s\S]*?<\/office:annotation>/g) ?? []).map(withoutTags);

/** Sheets whose style says that they are not displayed. */
function hiddenOdsSheets(content: string): string[] {
  const styles = [
    ...content.matchAll(
      /<style:style [^>]*style:name="([^"]+)"[^>]*style:family="table"[^>]*>\s*<style:table-properties([^>]*)/g,
    ),
  ]
    .filter(([, , properties]) => /table:display="false"/.test(properties ?? ''))
    .map(([, name]) => name);
  return [...content.matchAll(/<table:table ([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const style = /table:style-name="([^"]+)"/.exec(attributes)?.[1];
    const name = /table:name="([^"]+)"/.exec(attributes)?.[1];
    return name !== undefined && styles.includes(style) ? [name] : [];
  });
}
