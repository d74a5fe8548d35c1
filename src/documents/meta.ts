import type { ResolvedDocument } from './tree/index.ts';

/** What a writer needs beside the tree. */
export type DocumentMeta = {
  titel: string;
  auteur: string;
  onderwerp: string;
  datum: Date;
  taal: 'nl-NL';
  /** The dossier that the document was made of; a document without one cannot be opened again in the tool. */
  dossier?: string;
};

/** A document that is ready to be written; `fileName` has no extension. */
export type BuiltDocument = { document: ResolvedDocument; meta: DocumentMeta; fileName: string };

/** A part of a file name that every file system takes: ASCII, lower case, at most 60 characters. */
export const fileNamePart = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60)
    .replace(/-+$/, '');
