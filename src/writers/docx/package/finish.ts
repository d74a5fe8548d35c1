import { unzipSync, zipSync, type Zippable } from 'fflate';
import { addDossier } from '../dossier/index.ts';
import { addPart, readPart, relationsPath, removePart, writePart, type Parts } from './parts.ts';
import { appProperties, coreProperties, settings, webSettings, type DocxMeta } from './properties.ts';

/** The first moment that a zip can hold; zip times have no zone, so this is local time. */
const zipTime = new Date(1980, 0, 1);

/**
 * Finishes what the library packed: what Word expects and the library leaves out, what the library adds and nobody
 * needs, and everything that would differ between two runs.
 */
export function finishPackage(packed: Uint8Array, meta: DocxMeta): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(packed)));
  removePart(parts, 'word/endnotes.xml', 'word/document.xml');
  removePart(parts, 'docProps/custom.xml', '');
  writePart(parts, 'docProps/core.xml', coreProperties(meta));
  writePart(parts, 'docProps/app.xml', appProperties);
  writePart(parts, 'word/settings.xml', settings);
  addPart(parts, 'word/webSettings.xml', webSettings, {
    from: 'word/document.xml',
    id: 'rIdWebSettings',
    type: 'webSettings',
    contentType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.webSettings+xml',
  });
  fixNumbering(parts);
  for (const path of ['word/document.xml', 'word/footnotes.xml']) fixRelationIds(parts, path);
  if (meta.dossier !== undefined) addDossier(parts, meta.dossier);
  return zip(parts);
}

/** Levels that count together are one list with several levels; the library says they are loose. */
function fixNumbering(parts: Parts): void {
  const text = readPart(parts, 'word/numbering.xml').replaceAll('"hybridMultilevel"', '"multilevel"');
  writePart(parts, 'word/numbering.xml', text.replaceAll(' w:tentative="1"', ''));
}

/** Hyperlinks get a random id; here they count in order of appearance. */
function fixRelationIds(parts: Parts, path: string): void {
  const relations = readPart(parts, relationsPath(path));
  const ids = new Map<string, string>();
  for (const [, id = ''] of relations.matchAll(/ Id="([^"]+)"/gu)) {
    if (!/^rId(?:\d+|WebSettings)$/u.test(id)) ids.set(id, `rIdLink${ids.size + 1}`);
  }
  if (ids.size === 0) return;
  const renamed = (text: string, pattern: RegExp) =>
    text.replace(pattern, (_, before: string, id: string) => `${before}${ids.get(id) ?? id}"`);
  writePart(parts, relationsPath(path), renamed(relations, /( Id=")([^"]+)"/gu));
  writePart(parts, path, renamed(readPart(parts, path), /( r:id=")([^"]+)"/gu));
}

function zip(parts: Parts): Uint8Array {
  const first = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];
  const others = [...parts.keys()].filter((path) => !first.includes(path)).sort();
  const files: Zippable = {};
  for (const path of [...first, ...others]) {
    const data = parts.get(path) ?? new Uint8Array();
    // A bitmap is packed already; packing it again takes long and gains nothing.
    files[path] = path.endsWith('.png') ? [data, { level: 0 }] : data;
  }
  return zipSync(files, { mtime: zipTime, level: 6 });
}
