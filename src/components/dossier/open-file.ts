import { maxFileBytes, readDossierFile, tooLarge, type ReadResult } from '../../dossier/index.ts';

const noDossierInside: ReadResult = {
  ok: false,
  message:
    'In dit Word-document zit geen dossier. Kies een document dat met deze site is gemaakt, of een dossierbestand.',
};

/** Reads a dossier from a file: a dossier file, or a Word document that carries one. Never throws. */
export async function openDossierFile(file: File): Promise<ReadResult> {
  if (file.size > maxFileBytes) return tooLarge;
  if (!file.name.toLowerCase().endsWith('.docx')) return readDossierFile(await file.text());
  const { readDossierFromDocx } = await import('../../writers/docx/dossier/index.ts');
  const text = readDossierFromDocx(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? noDossierInside : readDossierFile(text);
}
