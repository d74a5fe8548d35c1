import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildVerwerkersovereenkomst } from '../documents/verwerkersovereenkomst/index.ts';
import type { Dossier } from '../dossier/index.ts';
import { joinOr, readOptions, suggest } from './arguments.ts';
import { wrong, type Read } from './choices.ts';
import { readDossier } from './read-dossier.ts';
import { refuse, type CommandResult } from './result.ts';
import { findFormat, formats, type Format } from './formats.ts';

const documents = ['verwerkersovereenkomst'];

type Order = { dossier: Dossier; format: Format; folder: string; ids: readonly string[] };
type GeneratedFile = { name: string; content: Uint8Array | string };

/**
 * `genereer`: one file per agreement of a dossier, and the paths on stdout.
 * All documents are made before the first is written, so that a fault leaves nothing half-done.
 */
export async function genereer(args: readonly string[]): Promise<CommandResult> {
  const order = await readOrder(args);
  if (!order.ok) return refuse(order.message);
  const { files, refused } = await makeFiles(order.value);
  if (files.length === 0) return refuse(refused.join('\n'));
  try {
    const paths = await writeFiles(order.value.folder, files);
    const notes = refused.length === 0 ? {} : { stderr: refused.join('\n') };
    return { exitCode: 0, stdout: paths.join('\n'), ...notes };
  } catch {
    return refuse(
      `In de map “${order.value.folder}” kan niet worden geschreven. Kies met --uit een andere map.`,
    );
  }
}

async function readOrder(args: readonly string[]): Promise<Read<Order>> {
  const options = readOptions(args, ['document', 'dossier', 'formaat', 'overeenkomst', 'uit']);
  if (!options.ok) return options;
  const value = (name: string): string => options.values.get(name) ?? '';
  const [stray] = options.positionals;
  if (stray !== undefined) return wrong(`“${stray}” hoort bij geen optie.`);
  if (!documents.includes(value('document'))) return wrong(`Kies bij --document uit ${joinOr(documents)}.`);
  const format = findFormat(value('formaat'));
  if (format === undefined) return wrong(`Kies bij --formaat uit ${joinOr(Object.keys(formats))}.`);
  const missing = ['dossier', 'uit'].find((name) => value(name) === '');
  if (missing !== undefined)
    return wrong(
      `De optie --${missing} ontbreekt. Geef ${missing === 'uit' ? 'de map' : 'het dossierbestand'}.`,
    );
  const read = await readDossier(value('dossier'));
  if (!read.ok) return read;
  const ids = chooseAgreements(read.dossier, options.values.get('overeenkomst'));
  return ids.ok
    ? { ok: true, value: { dossier: read.dossier, format, folder: value('uit'), ids: ids.value } }
    : ids;
}

function chooseAgreements({ overeenkomsten }: Dossier, wanted: string | undefined): Read<string[]> {
  const ids = overeenkomsten.map(({ id }) => id);
  if (ids.length === 0)
    return wrong('In dit dossier staat nog geen verwerkersovereenkomst. Begin er een in de wizard.');
  if (wanted === undefined) return { ok: true, value: ids };
  const candidates = ids.map((id) => ({ id }));
  return ids.includes(wanted)
    ? { ok: true, value: [wanted] }
    : wrong(`De overeenkomst “${wanted}” staat niet in dit dossier. ${suggest(wanted, candidates)}`);
}

/** A party that needs no agreement gets none; that is said, and the others are made. */
async function makeFiles({
  dossier,
  format,
  ids,
}: Order): Promise<{ files: GeneratedFile[]; refused: string[] }> {
  const now = new Date().toISOString();
  const files: GeneratedFile[] = [];
  const refused: string[] = [];
  for (const id of ids) {
    const built = buildVerwerkersovereenkomst(dossier, id, now);
    if (!built.ok) {
      refused.push(`Overeenkomst “${id}”: ${built.message}`);
      continue;
    }
    const content = await format.write(built.document, built.meta);
    files.push({ name: uniqueName(built.fileName, files, format.extension), content });
  }
  return { files, refused };
}

/** Two agreements with one party would have the same file name; the second gets a number. */
function uniqueName(base: string, files: readonly GeneratedFile[], extension: string): string {
  const names = files.map(({ name }) => name);
  const numbered = (count: number): string => `${count === 1 ? base : `${base}-${count}`}.${extension}`;
  let count = 1;
  while (names.includes(numbered(count))) count += 1;
  return numbered(count);
}

/** Writes next to the target first and renames, so that a reader never sees half a document. */
async function writeFiles(folder: string, files: readonly GeneratedFile[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const drafts = files.map(({ name, content }) => ({
    path: join(folder, name),
    draft: join(folder, `.${name}.${process.pid}`),
    content,
  }));
  try {
    for (const { draft, content } of drafts) await writeFile(draft, content);
    for (const { draft, path } of drafts) await rename(draft, path);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
  return drafts.map(({ path }) => path);
}
