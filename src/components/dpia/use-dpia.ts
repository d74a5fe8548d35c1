import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Dossier } from '../../dossier/index.ts';
import { beslissingenVan, maakDpiabeeld, type Beslissing, type Dpiabeeld } from '../../dossier/dpia/index.ts';
import type { InvulhulpGelezen } from '../../dossier/dpia/invulhulp/index.ts';
import { dpiapagina, dpiapaginaOp, type Dpiapagina } from '../../wizards/dpia/index.ts';
import { focusOnPage } from '../dossier/follow-inside.ts';
import { useDossier, type DossierState } from '../dossier/use-dossier.ts';

/** A file of the Invulhulp that was opened, and what came of it. */
export type Gelezen = { uitkomst: InvulhulpGelezen; naam: string };

/** The DPIA as a page sees it. */
export type DpiaState = DossierState & {
  pagina: Dpiapagina;
  beeld: Dpiabeeld;
  beslissingen: readonly Beslissing[];
  /** Changes the dossier through a change of the DPIA as it then stands. */
  change: (wijziging: (beeld: Dpiabeeld) => Dossier) => void;
  /** What came of a file of the Invulhulp that was opened; the page is drawn anew then. */
  gelezen: Gelezen | undefined;
  setGelezen: (gelezen: Gelezen) => void;
  /** Goes to a page by its address, or to a field on it; the address of the browser and the focus follow. */
  go: (pad: string, field?: string) => void;
};

/** Holds the page in the address, and the DPIA as the dossier gives it. */
export function useDpia(initial: string): DpiaState {
  const state = useDossier();
  const [pad, setPad] = useState(initial);
  const [gelezen, setGelezen] = useState<Gelezen>();
  const { dossier, update } = state;

  const show = useCallback((next: string, field = '') => {
    setPad(next);
    requestAnimationFrame(() => requestAnimationFrame(() => focusOnPage('.pw-plan', field)));
  }, []);
  const go = useCallback(
    (next: string, field = '') => {
      history.pushState({}, '', `${next}${field && `#${field}`}`);
      show(next, field);
    },
    [show],
  );
  useEffect(() => {
    const onBack = () => show(location.pathname, location.hash.slice(1));
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [show]);

  const beeld = useMemo(() => maakDpiabeeld(dossier), [dossier]);
  const beslissingen = useMemo(() => beslissingenVan(beeld), [beeld]);
  const change = useCallback(
    (wijziging: (beeld: Dpiabeeld) => Dossier) => update((old) => wijziging(maakDpiabeeld(old))),
    [update],
  );
  const pagina = dpiapaginaOp(pad) ?? dpiapagina('overzicht');
  return { ...state, pagina, beeld, beslissingen, change, gelezen, setGelezen, go };
}
