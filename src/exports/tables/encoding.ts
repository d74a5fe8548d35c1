import { Leesfout } from './fault.ts';

/** The encodings in which a text file with rows comes. */
export type Codering = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** The encoding of a text file, and how many bytes of it say so. */
export type Gecodeerd = { codering: Codering; heeftBom: boolean };

/** How much of a file is read at a time. */
export const sliceBytes = 1 << 20;

const marks: readonly { codering: Codering; bytes: readonly number[] }[] = [
  { codering: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { codering: 'utf-16le', bytes: [0xff, 0xfe] },
  { codering: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Finds the encoding of a text file: its mark, the zeros of UTF-16, or UTF-8 where the whole file is; else Windows-1252. */
export async function detectEncoding(file: Blob): Promise<Gecodeerd> {
  const start = await bytesOf(file, 0, 4096);
  const mark = marks.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte));
  if (mark !== undefined) return { codering: mark.codering, heeftBom: true };
  const zeros = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const half = start.length / 2;
  if ((zeros[1] ?? 0) > half * 0.6) return { codering: 'utf-16le', heeftBom: false };
  if ((zeros[0] ?? 0) > half * 0.6) return { codering: 'utf-16be', heeftBom: false };
  if ((zeros[0] ?? 0) + (zeros[1] ?? 0) > 0) throw new Leesfout(notText);
  return { codering: (await isUtf8(file)) ? 'utf-8' : 'windows-1252', heeftBom: false };
}

const notText = 'Dit bestand is geen tekst met rijen. Kies een CSV-, XLSX- of ODS-bestand.';

async function isUtf8(file: Blob): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let from = 0; from < file.size; from += sliceBytes)
      decoder.decode(await bytesOf(file, from, from + sliceBytes), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

const bytesOf = async (file: Blob, from: number, to: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(from, to).arrayBuffer());

/** The text of a file, slice by slice; `onBytes` hears how much was read. A mark at the start is left out. */
export async function* decode(
  file: Blob,
  codering: Codering,
  onBytes: (bytes: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(codering);
  for (let from = 0; from < file.size; from += sliceBytes) {
    yield decoder.decode(await bytesOf(file, from, from + sliceBytes), { stream: true });
    onBytes(Math.min(from + sliceBytes, file.size));
  }
  yield decoder.decode();
}
