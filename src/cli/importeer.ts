import { randomUUID } from 'node:crypto';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { createDossier, writeDossierFile, type Dossier } from '../dossier/index.ts';
import { leesInvulhulp } from '../dossier/dpia/invulhulp/index.ts';
import { readOptions } from './arguments.ts';
import { wrong, type Read } from './choices.ts';
import { readDossier } from './read-dossier.ts';
import { answer, refuse, type CommandResult } from './result.ts';

/**
 * `importeer`: a DPIA of the Invulhulp as a dossier file, new or on the basis of another dossier. Exit code 0, 1 when something
 * could not be taken over, or 2 when nothing was made. A file that is there already is never replaced.
 */
export async function importeer(args: readonly string[]): Promise<CommandResult> {
  const order = readOrder(args);
  if (!order.ok) return refuse(order.message);
  const { path, uit, basis } = order.value;
  const text = await readText(path);
  if (!text.ok) return refuse(text.message);
  const now = new Date().toISOString();
  const base = await readBasis(basis, now);
  if (!base.ok) return refuse(base.message);
  const read = leesInvulhulp(text.value, base.value, randomUUID);
  if (!read.ok) return refuse(read.message);
  const fault = await writeNew(uit, writeDossierFile({ ...read.dossier, gewijzigd: now }));
  if (fault !== undefined) return refuse(fault);
  const { overgenomen, nietOvergenomen } = read;
  return answer({ bestand: uit, overgenomen, nietOvergenomen }, nietOvergenomen.length === 0 ? 0 : 1);
}

type Order = { path: string; uit: string; basis: string | undefined };

function readOrder(args: readonly string[]): Read<Order> {
  const options = readOptions(args, ['dossier', 'basis']);
  if (!options.ok) return options;
  const [path, ...more] = options.positionals;
  const uit = options.values.get('dossier');
  if (path === undefined || more.length > 0)
    return wrong('Geef één bestand van de Invulhulp: privacywijzer importeer BESTAND --dossier NIEUW.');
  if (uit === undefined)
    return wrong('De optie --dossier ontbreekt. Geef de naam van het dossierbestand dat je wilt maken.');
  return { ok: true, value: { path, uit, basis: options.values.get('basis') } };
}

/** A larger file is no DPIA. In bytes; of that many, reading says the same. */
const largestFile = 90_000_000;

async function readText(path: string): Promise<Read<string>> {
  try {
    const info = await stat(path);
    if (info.isDirectory())
      return wrong(`“${path}” is een map. Geef het JSON-bestand dat je in de Invulhulp hebt bewaard.`);
    if (info.size > largestFile)
      return wrong(
        'Dit bestand is te groot voor een DPIA. Geef het JSON-bestand dat je in de Invulhulp hebt bewaard.',
      );
    return { ok: true, value: await readFile(path, 'utf8') };
  } catch {
    return wrong(`Het bestand “${path}” is niet te lezen. Controleer het pad en of het bestand bestaat.`);
  }
}

async function readBasis(path: string | undefined, now: string): Promise<Read<Dossier>> {
  if (path === undefined) return { ok: true, value: createDossier({ id: randomUUID(), now }) };
  const read = await readDossier(path);
  return read.ok ? { ok: true, value: read.dossier } : wrong(`Bij --basis: ${read.message}`);
}

/** Writes a file that is not there yet; gives the fault in one sentence where that does not go. */
async function writeNew(path: string, text: string): Promise<string | undefined> {
  try {
    await writeFile(path, text, { flag: 'wx' });
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST'
      ? `Het bestand “${path}” bestaat al en blijft zoals het is. Geef bij --dossier een andere naam.`
      : `Het dossier is niet te schrijven naar “${path}”. Controleer of de map bestaat en of je er mag schrijven.`;
  }
}
