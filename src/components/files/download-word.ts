import type { BuiltDocument } from '../../documents/index.ts';
import { docxType, offerDownload, printSize } from './file-transfer.ts';

/** Writes a document as Word and offers it; the library is large and loads only now. Gives the sentence that says so. */
export async function downloadWord({ document, meta, fileName }: BuiltDocument): Promise<string> {
  const [{ writeDocx }, { addBitmaps }, { svgToPng }] = await Promise.all([
    import('../../writers/docx/index.ts'),
    import('../../documents/tree/index.ts'),
    import('./svg-to-png.ts'),
  ]);
  const bytes = await writeDocx(await addBitmaps(document, svgToPng), meta);
  const name = `${fileName}.docx`;
  offerDownload(new Uint8Array(bytes), name, docxType);
  return `Gemaakt: ${name} (Word, ${printSize(bytes.length)}).`;
}
