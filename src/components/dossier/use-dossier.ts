import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { createDossier, isLeeg, type Dossier } from '../../dossier/index.ts';
import {
  findWiped,
  forgetWiped,
  loadDossier,
  rememberForUndo,
  saveDossier,
  wipeDossier,
  type LoadResult,
} from '../../dossier/storage.ts';

/** Something about saving that a person must know. */
export type StorageNotice =
  | { kind: 'conflict' }
  | { kind: 'blocked' }
  | { kind: 'broken'; text: string; message: string }
  | { kind: 'wiped' }
  | { kind: 'opened' };

/** The dossier of this browser and what can be done with it. */
export type DossierState = {
  isReady: boolean;
  dossier: Dossier;
  /** Counts how often the dossier came from elsewhere than this page: forms start anew when it changes. */
  generation: number;
  notice: StorageNotice | undefined;
  update: (change: (dossier: Dossier) => Dossier) => void;
  /** Waits until all changes are kept, for who leaves the page on purpose. */
  whenSaved: () => Promise<void>;
  /** Puts an opened dossier in place of this one, which can be brought back until the tab closes. */
  replace: (dossier: Dossier) => void;
  wipe: () => void;
  undoWipe: () => void;
  /** Takes over what another tab saved. */
  reload: () => void;
  /** Keeps this tab's version over the other's. */
  keepMine: () => void;
};

const fresh = (): Dossier => createDossier({ id: crypto.randomUUID(), now: new Date().toISOString() });

/** What a person must know of how the dossier was found. */
function noticeAfter(result: LoadResult): StorageNotice | undefined {
  if (result.kind === 'broken') return result;
  if (result.kind === 'blocked') return { kind: 'blocked' };
  if (findWiped() === undefined) return undefined;
  return { kind: result.kind === 'loaded' ? 'opened' : 'wiped' };
}

/** Saves what is current, one after the other, and says what went wrong. */
function useSaveQueue(current: RefObject<Dossier>, setNotice: (notice: StorageNotice) => void) {
  const revision = useRef(0);
  const queue = useRef(Promise.resolve());
  const save = useCallback(() => {
    queue.current = queue.current.then(async () => {
      const result = await saveDossier(current.current, revision.current);
      if (result.kind === 'saved') revision.current = result.revision;
      else setNotice({ kind: result.kind });
    });
  }, [current, setNotice]);
  const whenSaved = useCallback(() => queue.current, []);
  return { queue, revision, save, whenSaved };
}

/** Loads, changes and autosaves the dossier; every change is saved at once, one after the other. */
export function useDossier(): DossierState {
  const [dossier, setDossier] = useState(fresh);
  const [isReady, setReady] = useState(false);
  const [generation, setGeneration] = useState(0);
  const [notice, setNotice] = useState<StorageNotice>();
  const current = useRef(dossier);
  const { queue, revision, save, whenSaved } = useSaveQueue(current, setNotice);

  const show = useCallback((next: Dossier) => {
    current.current = next;
    setDossier(next);
  }, []);

  const load = useCallback(async () => {
    const result = await loadDossier();
    if (result.kind === 'loaded') {
      revision.current = result.revision;
      show(result.dossier);
      setGeneration((count) => count + 1);
    }
    setNotice(noticeAfter(result));
    setReady(true);
  }, [show]);

  const change = useCallback(
    (next: Dossier) => {
      show({ ...next, gewijzigd: new Date().toISOString() });
      save();
    },
    [show, save],
  );

  const replace = useCallback(
    (next: Dossier) => {
      const hasWork = !isLeeg(current.current);
      if (hasWork) rememberForUndo(current.current);
      setGeneration((count) => count + 1);
      setNotice(hasWork ? { kind: 'opened' } : undefined);
      change(next);
    },
    [change],
  );

  const wipe = useCallback(() => {
    queue.current = queue.current
      .then(() => wipeDossier(current.current))
      .then(() => {
        revision.current = 0;
        show(fresh());
        setGeneration((count) => count + 1);
        setNotice({ kind: 'wiped' });
      });
  }, [show]);

  const undoWipe = useCallback(() => {
    const wiped = findWiped();
    forgetWiped();
    setNotice(undefined);
    if (wiped === undefined) return;
    setGeneration((count) => count + 1);
    change(wiped);
  }, [change]);

  const reload = useCallback(() => {
    setNotice(undefined);
    void load();
  }, [load]);

  const keepMine = useCallback(() => {
    setNotice(undefined);
    queue.current = queue.current.then(async () => {
      const other = await loadDossier();
      if (other.kind === 'loaded') revision.current = other.revision;
    });
    save();
  }, [save]);

  useEffect(() => {
    void load();
  }, [load]);

  const update = useCallback(
    (edit: (dossier: Dossier) => Dossier) => change(edit(current.current)),
    [change],
  );
  return {
    isReady,
    dossier,
    generation,
    notice,
    update,
    whenSaved,
    replace,
    wipe,
    undoWipe,
    reload,
    keepMine,
  };
}
