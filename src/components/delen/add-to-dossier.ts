import { addUitwisseling, createDossier } from '../../dossier/index.ts';
import { loadDossier, saveDossier } from '../../dossier/storage.ts';
import type { DeelVraag } from '../../rules/index.ts';

/**
 * What came of adding: done, or why not. `broken`: the dossier of this browser cannot be read and is left as it is; `busy`:
 * another tab kept changing it.
 */
export type AddResult = 'added' | 'blocked' | 'broken' | 'busy';

/** How often another tab may get in between before we give up. */
const attempts = 3;

/** Puts the party and the chosen data in the dossier of this browser; never throws. */
export async function addToDossier(
  { partij, taak, gegevens }: DeelVraag,
  weg: 'naar' | 'van',
): Promise<AddResult> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const loaded = await loadDossier();
    if (loaded.kind === 'blocked' || loaded.kind === 'broken') return loaded.kind;
    const dossier =
      loaded.kind === 'loaded'
        ? loaded.dossier
        : createDossier({ id: crypto.randomUUID(), now: new Date().toISOString() });
    const ids = {
      partij: crypto.randomUUID(),
      dienst: crypto.randomUUID(),
      uitwisseling: crypto.randomUUID(),
    };
    const next = addUitwisseling(dossier, ids, {
      soort: partij,
      richting: weg,
      taak: taak ?? null,
      gegevens,
    });
    const changed = { ...next, gewijzigd: new Date().toISOString() };
    const saved = await saveDossier(changed, loaded.kind === 'loaded' ? loaded.revision : 0);
    if (saved.kind !== 'conflict') return saved.kind === 'saved' ? 'added' : 'blocked';
  }
  return 'busy';
}
