import { addUitwisseling, createDossier, type Dossier, type DossierPartij } from '../../dossier/index.ts';
import { loadDossier, saveDossier } from '../../dossier/storage.ts';
import type { DeelVraag } from '../../rules/index.ts';
import type { Dossierdeel } from '../../wizards/delen/index.ts';

/**
 * Why the dossier was not changed. `broken`: the dossier of this browser cannot be read and is left as it is; `busy`: another
 * tab kept changing it.
 */
export type Problem = 'blocked' | 'broken' | 'busy';

/** What came of adding: the party as it now stands in the dossier, or why nothing changed. `nothing`: none of it may go. */
export type AddResult =
  { kind: 'added'; partij: string; naam: string } | { kind: 'nothing' } | { kind: Problem };

/** How often another tab may get in between before we give up. */
const attempts = 3;

/** Changes the dossier of this browser, or makes one; never throws. */
async function changeDossier(change: (dossier: Dossier) => Dossier): Promise<Dossier | Problem> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const loaded = await loadDossier();
    if (loaded.kind === 'blocked' || loaded.kind === 'broken') return loaded.kind;
    const now = new Date().toISOString();
    const old = loaded.kind === 'loaded' ? loaded.dossier : createDossier({ id: crypto.randomUUID(), now });
    const next = { ...change(old), gewijzigd: now };
    const saved = await saveDossier(next, loaded.kind === 'loaded' ? loaded.revision : 0);
    if (saved.kind !== 'conflict') return saved.kind === 'saved' ? next : 'blocked';
  }
  return 'busy';
}

/** Puts the party and what may go along in the dossier of this browser; never throws. */
export async function addToDossier(
  { partij, taak }: DeelVraag,
  { richting, mee }: Dossierdeel,
): Promise<AddResult> {
  if (mee.length === 0) return { kind: 'nothing' };
  const dossier = await changeDossier((old) => {
    const ids = {
      partij: crypto.randomUUID(),
      dienst: crypto.randomUUID(),
      uitwisseling: crypto.randomUUID(),
    };
    return addUitwisseling(old, ids, { soort: partij, richting, taak: taak ?? null, gegevens: mee });
  });
  if (typeof dossier === 'string') return { kind: dossier };
  const found = dossier.partijen.find((one) => offers(one, partij));
  return { kind: 'added', partij: found?.id ?? '', naam: found?.naam.trim() ?? '' };
}

const offers = ({ diensten }: DossierPartij, soort: string): boolean =>
  diensten.some((one) => one.soort === soort);

/** Gives a party of the dossier its name; never throws. */
export async function namePartij(id: string, naam: string): Promise<Problem | undefined> {
  const dossier = await changeDossier((old) => ({
    ...old,
    partijen: old.partijen.map((one) => (one.id === id ? { ...one, naam: naam.trim() } : one)),
  }));
  return typeof dossier === 'string' ? dossier : undefined;
}
