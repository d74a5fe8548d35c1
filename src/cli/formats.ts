import type { DocumentMeta } from '../documents/index.ts';
import { addBitmaps, type ResolvedDocument } from '../documents/tree/index.ts';
import { rasterise } from './rasterise.ts';

/** A file format that a document can be written in; its writer is loaded when it is used. */
export type Format = {
  extension: string;
  write: (document: ResolvedDocument, meta: DocumentMeta) => Promise<Uint8Array | string>;
};

/** The formats by the name that --formaat takes. */
export const formats: Readonly<Record<string, Format>> = {
  docx: {
    extension: 'docx',
    write: async (document, meta) => {
      const { writeDocx } = await import('../writers/docx/index.ts');
      return writeDocx(await addBitmaps(document, rasterise), meta);
    },
  },
  md: {
    extension: 'md',
    write: async (document) => (await import('../writers/markdown/index.ts')).writeMarkdown(document),
  },
  html: {
    extension: 'html',
    write: async (document, meta) => (await import('../writers/html/index.ts')).writeHtml(document, meta),
  },
};

/** The format with this name, or undefined. */
export const findFormat = (name: string): Format | undefined =>
  Object.hasOwn(formats, name) ? formats[name] : undefined;
