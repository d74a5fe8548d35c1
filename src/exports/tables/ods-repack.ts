import { Unzip, UnzipInflate, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { RowPieces, withoutEmptyEnds } from './ods-content.ts';

/**
 * Packs an OpenDocument sheet again without the empty cells with which some programs fill each row to the edge of the sheet:
 * the library makes each of those sixteen thousand cells. Undefined where too many stay.
 */
export function repackOds(bytes: Uint8Array, mostLeft: number): Uint8Array | undefined {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, data) => {
    if (error !== null) throw error;
    chunks.push(data);
  });
  let left = 0;
  const unzip = new Unzip((file) => {
    if (file.name !== 'content.xml' && file.name !== 'mimetype') return;
    const target =
      file.name === 'mimetype' ? new ZipPassThrough(file.name) : new ZipDeflate(file.name, { level: 1 });
    zip.add(target);
    const decoder = new TextDecoder();
    const encoder = new TextEncoder();
    const pieces = new RowPieces();
    const push = (piece: string, isLast: boolean) => {
      const { text, left: more } = withoutEmptyEnds(piece);
      left += more;
      target.push(encoder.encode(text), isLast);
    };
    file.ondata = (error, data, isLast) => {
      if (error !== null) throw error;
      const piece = pieces.add(decoder.decode(data, { stream: !isLast }));
      if (piece !== undefined) push(piece, false);
      if (isLast) push(pieces.rest(), true);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  unzip.push(bytes, true);
  zip.end();
  return left > mostLeft ? undefined : joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
