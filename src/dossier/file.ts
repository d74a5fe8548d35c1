import { currentVersion, dossierSchema, type Dossier } from './schema.ts';
import { migrate } from './migrate.ts';

/** A dossier file larger than this is refused before it is read: 20 MB is some hundred times a full dossier. */
export const maxFileBytes = 20 * 1024 * 1024;

/** What came of reading a dossier file: the dossier, or one Dutch sentence that says what to do. */
export type ReadResult = { ok: true; dossier: Dossier } | { ok: false; message: string };

/** The answer to a file over that size. */
export const tooLarge: ReadResult = {
  ok: false,
  message: 'Dit bestand is te groot voor een dossier. Kies een bestand dat eindigt op .privacydossier.json.',
};

/** File name extension of a dossier. */
export const fileExtension = '.privacydossier.json';

/** The text of a dossier file: JSON with two spaces, ends in a new line. */
export const writeDossierFile = (dossier: Dossier): string => `${JSON.stringify(dossier, null, 2)}\n`;

/** Reads a dossier file; never throws and never half-reads. */
export function readDossierFile(text: string): ReadResult {
  if (text.length > maxFileBytes) return tooLarge;
  if (text.trim() === '') return refuse('Dit bestand is leeg. Kies een ander dossierbestand.');
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined)
    return refuse(
      'Dit bestand is geen dossier, of het is beschadigd. Kies een bestand dat met “Dossier bewaren” is gemaakt.',
    );
  if (!isDossierLike(json))
    return refuse(
      'Dit bestand is geen dossier van de Privacywijzer. Kies een bestand dat eindigt op .privacydossier.json.',
    );
  return readVersion(json);
}

function readVersion(json: { versie: number }): ReadResult {
  if (json.versie > currentVersion) {
    return refuse(
      `Dit dossier is gemaakt met een nieuwere versie (${json.versie}) van de Privacywijzer. Open het met die versie, of ververs deze pagina.`,
    );
  }
  const migrated = migrate(json);
  if (migrated === undefined)
    return refuse(`Dit dossier heeft een onbekende versie (${json.versie}). Kies een ander dossierbestand.`);
  const result = dossierSchema.safeParse(migrated);
  if (result.success) return { ok: true, dossier: result.data };
  const [issue] = result.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? 'het dossier' : `“${issue.path.join('.')}”`;
  return refuse(
    `In dit dossier klopt ${place} niet. Herstel het bestand, of open een eerder bewaard dossier.`,
  );
}

const refuse = (message: string): ReadResult => ({ ok: false, message });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isDossierLike = (json: unknown): json is { versie: number } =>
  typeof json === 'object' &&
  json !== null &&
  'soort' in json &&
  json.soort === 'privacydossier' &&
  'versie' in json &&
  typeof json.versie === 'number';
