import { Packer } from 'docx';
import type { ResolvedDocument } from '../../documents/tree/index.ts';
import { createDocument } from './document.ts';

export async function writeDocx(document: ResolvedDocument, meta: {titel:string}): Promise<Uint8Array> {
  return new Uint8Array(await Packer.toArrayBuffer(createDocument(document, meta.titel)));
}
