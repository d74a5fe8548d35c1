import { Packer } from 'docx';
import { sanitise, type ResolvedDocument } from '../../documents/tree/index.ts';
import { createDocument } from './document.ts';
import { finishPackage } from './package/finish.ts';
import type { DocxMeta } from './package/properties.ts';

export { readDossierFromDocx } from './dossier/index.ts';
export type { DocxMeta } from './package/properties.ts';

/** Writes a document as a Word file; equal input gives equal bytes. */
export async function writeDocx(document: ResolvedDocument, meta: DocxMeta): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(createDocument(document, sanitise(meta.titel)));
  return finishPackage(new Uint8Array(packed), meta);
}
