import { readFile, stat } from 'node:fs/promises';
import { maxFileBytes, readDossierFile, type ReadResult } from '../dossier/index.ts';

/** Reads a dossier from disk; the size is checked before the content is read. Never throws. */
export async function readDossier(path: string): Promise<ReadResult> {
  try {
    const info = await stat(path);
    if (info.isDirectory())
      return refuseFile(`“${path}” is een map. Geef een bestand dat eindigt op .privacydossier.json.`);
    if (info.size > maxFileBytes) {
      return refuseFile(
        'Dit bestand is te groot voor een dossier. Kies een bestand dat eindigt op .privacydossier.json.',
      );
    }
    return readDossierFile(await readFile(path, 'utf8'));
  } catch {
    return refuseFile(
      `Het bestand “${path}” is niet te lezen. Controleer het pad en of het bestand bestaat.`,
    );
  }
}

const refuseFile = (message: string): ReadResult => ({ ok: false, message });
