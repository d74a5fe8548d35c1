import { buildVerwerkersovereenkomst } from '../../documents/verwerkersovereenkomst/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { suggest } from '../arguments.ts';
import { wrong, type Read } from '../choices.ts';
import { findFormat } from '../formats.ts';
import type { Made, Making } from './products.ts';

/** One file an agreement. A party that needs no agreement gets none; that is said, and the others are made. */
export async function makeOvereenkomsten({ dossier, format: name, extra, now }: Making): Promise<Read<Made>> {
  const ids = chooseAgreements(dossier, extra.get('overeenkomst'));
  const format = findFormat(name);
  if (!ids.ok) return ids;
  const made: Made = { files: [], refused: [] };
  for (const id of ids.value) {
    const built = buildVerwerkersovereenkomst(dossier, id, now);
    if (!built.ok) made.refused.push(`Overeenkomst “${id}”: ${built.message}`);
    else if (format !== undefined) {
      const content = await format.write(built.document, built.meta);
      made.files.push({ base: built.fileName, extension: format.extension, content });
    }
  }
  return { ok: true, value: made };
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
