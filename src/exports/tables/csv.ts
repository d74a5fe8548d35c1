import Papa from 'papaparse';
import { decode, detectEncoding, startBytes, type Gecodeerd } from './encoding.ts';
import { Leesfout } from './fault.ts';

/** The form of a text file with rows, so that it can be written again in the same form. */
export type CsvVorm = Gecodeerd & {
  scheiding: string;
  regeleinde: '\n' | '\r\n' | '\r';
  /** A first line `sep=;` that tells Excel the separator. */
  sepRegel: boolean;
};

/** The rest of a row that is not complete yet may be this long; longer, and a quote is missing somewhere. */
const longestRest = 64 << 20;
const separators = [';', ',', '\t', '|'];
const sepLine = /^sep=(.)(\r\n|\n|\r)/i;

/** Finds the form of a text file by its first part. */
export async function detectCsv(file: Blob): Promise<CsvVorm> {
  const gecodeerd = await detectEncoding(file);
  const text = await firstText(file, gecodeerd);
  const declared = sepLine.exec(text);
  const table = declared === null ? text : text.slice(declared[0].length);
  const { meta, errors } = Papa.parse<string[]>(table, {
    preview: 100,
    delimitersToGuess: separators,
    skipEmptyLines: true,
  });
  const isUnsure = errors.some(({ code }) => code === 'UndetectableDelimiter');
  const regeleinde = meta.linebreak === '\r\n' || meta.linebreak === '\r' ? meta.linebreak : '\n';
  return {
    ...gecodeerd,
    scheiding: declared?.[1] ?? (isUnsure ? mostIn(table) : meta.delimiter),
    regeleinde,
    sepRegel: declared !== null,
  };
}

/** The separator that stands most often in the first line, outside quotes. */
function mostIn(text: string): string {
  const line = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counted = separators.map((sign) => ({ sign, count: line.split(sign).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).sign;
}

async function firstText(file: Blob, gecodeerd: Gecodeerd): Promise<string> {
  for await (const text of decode(file.slice(0, startBytes), gecodeerd)) return text;
  return '';
}

/**
 * The rows of a text file as the parser gives them, some thousands at a time; every cell is a string. Each has to go through
 * `tidyRow` when its turn comes. Throws a Leesfout when a quote is missing, so that a row does not end.
 */
export async function* readCsv(
  file: Blob,
  { scheiding, regeleinde, sepRegel, ...gecodeerd }: CsvVorm,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string[][]> {
  const parser: LowLevelParser = new Papa.Parser({ delimiter: scheiding, newline: regeleinde });
  let rest = '';
  let wanted = 0;
  let isStart = sepRegel;
  for await (const text of decode(file, gecodeerd, onBytes)) {
    rest += text;
    if (isStart) rest = rest.replace(sepLine, '');
    isStart = false;
    if (rest.length > longestRest) throw new Leesfout(unclosed);
    // A row that did not end is read again only when twice as much of it is there, so that reading stays linear.
    if (rest.length < wanted) continue;
    const { rows, used } = parse(parser, rest, true);
    rest = rest.slice(used);
    wanted = rows.length === 0 ? rest.length * 2 : 0;
    if (rows.length > 0) yield rows;
  }
  const { rows } = parse(parser, rest, false);
  if (rows.length > 0) yield rows;
}

const unclosed =
  'In dit bestand ontbreekt een aanhalingsteken, zodat een cel niet eindigt. Sla de lijst opnieuw op als CSV of XLSX.';

/** The types of the library leave open what its low-level parser returns. */
type LowLevelParser = {
  parse(text: string, start: number, mayGoOn: boolean): Papa.ParseResult<string[]>;
};

/** The low-level parser of the library: it tells how far it came, and leaves a last row that may go on. */
function parse(parser: LowLevelParser, text: string, mayGoOn: boolean): { rows: string[][]; used: number } {
  if (text === '') return { rows: [], used: 0 };
  const result = parser.parse(text, 0, mayGoOn);
  if (!mayGoOn && result.errors.some(({ code }) => code === 'MissingQuotes')) throw new Leesfout(unclosed);
  return { rows: result.data, used: result.meta.cursor };
}

/** Takes the sign of a line end off a row, where they are mixed within one file; false for a row of empty cells, which is none. */
export function tidyRow(row: string[]): boolean {
  const last = row.at(-1);
  if (last?.endsWith('\r') === true) row[row.length - 1] = last.slice(0, -1);
  return row.some(isFilled);
}

/** Most cells start with a sign that shows; only the others need a closer look. */
const isFilled = (cell: string): boolean =>
  cell !== '' && ((cell.charCodeAt(0) > 32 && cell.charCodeAt(0) < 128) || cell.trim() !== '');

/** Writes rows in the form of the file they came from, as a part of it. */
export const printCsv = (rows: readonly (readonly string[])[], { scheiding, regeleinde }: CsvVorm): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { delimiter: scheiding, newline: regeleinde },
      )}${regeleinde}`;
