import type { Codering } from './encoding.ts';

/** Writes text in an encoding, with its mark in front where the file had one and this is its start. */
export function encode(
  text: string,
  { codering, heeftBom }: { codering: Codering; heeftBom: boolean },
  isStart: boolean,
): Uint8Array<ArrayBuffer> {
  const whole = isStart && heeftBom ? `\ufeff${text}` : text;
  if (codering === 'utf-8') return new TextEncoder().encode(whole);
  return codering === 'windows-1252' ? toWindows(whole) : toUtf16(whole, codering === 'utf-16le');
}

/** The byte of each sign of Windows-1252, found by reading all bytes once. */
const windowsBytes = new Map(
  Array.from(
    { length: 256 },
    (_, byte) => [new TextDecoder('windows-1252').decode(Uint8Array.of(byte)), byte] as const,
  ),
);

const toWindows = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => windowsBytes.get(sign) ?? 63);

function toUtf16(text: string, isLittle: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
}
