import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The text of one part of a Word file. */
export const readPart = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`No part ${path}.`);
  return strFromU8(part);
};

/** A Word file with one part changed; throws where the change finds nothing to change. */
export function changePart(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  const before = readPart(bytes, path);
  const after = change(before);
  if (after === before) throw new Error(`Nothing changed in ${path}.`);
  return zipSync({ ...unzipSync(bytes), [path]: strToU8(after) });
}

/** All words of a part, without markup. */
export const wordsOf = (xml: string): string =>
  xml
    .replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '')
    .replace(/<\/w:p>|<w:br\/>|<w:tab\/>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
