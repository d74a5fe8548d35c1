import { Leesfout } from './fault.ts';

/** The encodings in which a text file with rows comes. */
export type Codering = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The encoding of a text file, and how many bytes of it say so. */
export type Gecodeerd = { codering: Codering; heeftBom: boolean };

/** How much of a file is read at a time. */
const sliceBytes = 1 << 20;
/** How much of a file is looked at to find its form. */
export const startBytes = 256 << 10;

const marks: readonly { codering: Codering; bytes: readonly number[] }[] = [
  { codering: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { codering: 'utf-16le', bytes: [0xff, 0xfe] },
  { codering: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * Finds the encoding of a text file by its start: its mark, the zeros of UTF-16, or UTF-8 where the start is; else
 * Windows-1252. A file that is UTF-8 at first and not further on is found out by who reads it all: see `NotUtf8`.
 */
export async function detectEncoding(file: Blob): Promise<Gecodeerd> {
  const bytes = await bytesOf(file, 0, startBytes);
  const start = bytes.subarray(0, 4096);
  const mark = marks.find((one) => one.bytes.every((byte, index) => start[index] === byte));
  if (mark !== undefined) return { codering: mark.codering, heeftBom: true };
  const zeros = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const half = start.length / 2;
  if ((zeros[1] ?? 0) > half * 0.6) return { codering: 'utf-16le', heeftBom: false };
  if ((zeros[0] ?? 0) > half * 0.6) return { codering: 'utf-16be', heeftBom: false };
  if ((zeros[0] ?? 0) + (zeros[1] ?? 0) > 0) throw new Leesfout(notText);
  return { codering: isUtf8(bytes) ? 'utf-8' : 'windows-1252', heeftBom: false };
}

const notText = 'Dit bestand is geen tekst met rijen. Kies een CSV-, XLSX- of ODS-bestand.';

/** A sign may go on after the end of these bytes. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** A file that looked like UTF-8 and is not: read it again as Windows-1252. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/**
 * The text of a file, slice by slice; `onBytes` hears how much was read. A mark at the start is left out. Throws NotUtf8 for
 * UTF-8 without a mark that turns out to be something else.
 */
export async function* decode(
  file: Blob,
  { codering, heeftBom }: Gecodeerd,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const isGuess = codering === 'utf-8' && !heeftBom;
  const decoder = new TextDecoder(codering, { fatal: isGuess });
  const read = (from: number) => bytesOf(file, from, from + sliceBytes);
  let next = read(0);
  for (let from = 0; from < file.size; from += sliceBytes) {
    const bytes = await next;
    // The next slice is on its way while this one is looked at.
    next = read(from + sliceBytes);
    next.catch(() => undefined);
    yield textOf(decoder, bytes);
    onBytes(Math.min(from + sliceBytes, file.size));
  }
  yield textOf(decoder);
}

function textOf(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw new NotUtf8();
  }
}
