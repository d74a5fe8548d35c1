import { createStore, del, get, update, type UseStore } from 'idb-keyval';
import { readDossierFile, writeDossierFile } from './file.ts';
import type { Dossier } from './schema.ts';

/** Where the browser keeps the dossier. `revision` counts saves, so that a second tab cannot overwrite silently. */
type Saved = { revision: number; text: string };

/** What came of a save: done, overtaken by another tab, or the browser keeps nothing. */
export type SaveResult = { kind: 'saved'; revision: number } | { kind: 'conflict' } | { kind: 'blocked' };

/** What came of loading; `broken` carries the raw text, so that a person can still save it as a file. */
export type LoadResult =
  | { kind: 'none' }
  | { kind: 'loaded'; dossier: Dossier; revision: number }
  | { kind: 'broken'; text: string; message: string }
  | { kind: 'blocked' };

const key = 'dossier';
const undoKey = 'privacywijzer-gewist';
let store: UseStore | undefined;

/** Opened at first use, because opening throws where storage is blocked. */
const openStore = (): UseStore => (store ??= createStore('privacywijzer', 'dossiers'));

const isSaved = (value: unknown): value is Saved =>
  typeof value === 'object' &&
  value !== null &&
  'revision' in value &&
  'text' in value &&
  typeof value.text === 'string';

/** Loads the dossier of this browser; never throws. */
export async function loadDossier(): Promise<LoadResult> {
  try {
    const saved: unknown = await get(key, openStore());
    if (!isSaved(saved)) return { kind: 'none' };
    const result = readDossierFile(saved.text);
    return result.ok
      ? { kind: 'loaded', dossier: result.dossier, revision: saved.revision }
      : { kind: 'broken', text: saved.text, message: result.message };
  } catch {
    return { kind: 'blocked' };
  }
}

/** Saves when `revision` is still the newest; storage that is blocked or full is reported, not thrown. */
export async function saveDossier(dossier: Dossier, revision: number): Promise<SaveResult> {
  try {
    const found = { isNewest: false };
    await update<Saved>(
      key,
      (old) => {
        if (old !== undefined && old.revision !== revision) return old;
        found.isNewest = true;
        return { revision: revision + 1, text: writeDossierFile(dossier) };
      },
      openStore(),
    );
    return found.isNewest ? { kind: 'saved', revision: revision + 1 } : { kind: 'conflict' };
  } catch {
    return { kind: 'blocked' };
  }
}

/** Keeps a dossier that is about to be wiped or replaced, until the tab closes. */
export function rememberForUndo(dossier: Dossier): void {
  try {
    sessionStorage.setItem(undoKey, writeDossierFile(dossier));
  } catch {
    // A full or blocked sessionStorage only costs the undo.
  }
}

/** Wipes the dossier; it can be brought back until the tab closes. */
export async function wipeDossier(dossier: Dossier): Promise<void> {
  rememberForUndo(dossier);
  try {
    await del(key, openStore());
  } catch {
    // Nothing was stored where storage is blocked.
  }
}

/** The dossier that was wiped in this tab, if any. */
export function findWiped(): Dossier | undefined {
  try {
    const text = sessionStorage.getItem(undoKey);
    const result = text === null ? undefined : readDossierFile(text);
    return result?.ok ? result.dossier : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets the wiped dossier. */
export function forgetWiped(): void {
  try {
    sessionStorage.removeItem(undoKey);
  } catch {
    // Nothing to forget.
  }
}
