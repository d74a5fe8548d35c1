import { useCallback, useEffect, useRef, useState } from 'react';
import { createDossier, isLeeg, type Dossier } from '../../dossier/index.ts';
import {
  findWiped,
  forgetWiped,
  loadDossier,
  rememberForUndo,
  saveDossier,
  wipeDossier,
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

/** Loads, changes and autosaves the dossier; every change is saved at once, one after the other. */
export function useDossier(): DossierState {
  const [dossier, setDossier] = useState(fresh);
  const [isReady, setReady] = useState(false);
  const [generation, setGeneration] = useState(0);
  const [notice, setNotice] = useState<StorageNotice>();
  const current = useRef(dossier);
  const revision = useRef(0);
  const queue = useRef(Promise.resolve());

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
    if (result.kind === 'broken') setNotice({ kind: 'broken', text: result.text, message: result.message });
    else if (result.kind === 'blocked') setNotice({ kind: 'blocked' });
    else if (findWiped() === undefined) setNotice(undefined);
    else setNotice({ kind: result.kind === 'loaded' ? 'opened' : 'wiped' });
    setReady(true);
  }, [show]);

  const save = useCallback(() => {
    queue.current = queue.current.then(async () => {
      const result = await saveDossier(current.current, revision.current);
      if (result.kind === 'saved') revision.current = result.revision;
      else setNotice({ kind: result.kind });
    });
  }, []);

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
  const whenSaved = useCallback(() => queue.current, []);
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
