import type { BuiltDocument } from '../../src/documents/index.ts';
import { addBitmaps } from '../../src/documents/tree/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';

/** A bitmap is slow and looks the same to the validator; only the tests about bitmaps make a real one. */
const blank = new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10]);

/** The Word file of a document, with an empty bitmap for each of its drawings. */
export const writeWithBlanks = async ({ document, meta }: BuiltDocument): Promise<Uint8Array> =>
  writeDocx(await addBitmaps(document, () => Promise.resolve(blank)), meta);
