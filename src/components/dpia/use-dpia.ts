import { useCallback, useMemo, useState } from 'react';
import type { Dossier } from '../../dossier/index.ts';
import { beslissingenVan, maakDpiabeeld, type Beslissing, type Dpiabeeld } from '../../dossier/dpia/index.ts';
import type { InvulhulpGelezen } from '../../dossier/dpia/invulhulp/index.ts';
import { dpiapagina, type Dpiapagina } from '../../wizards/dpia/index.ts';
import { useDossier, type DossierState } from '../dossier/use-dossier.ts';
import { usePage, type PageState } from '../dossier/use-page.ts';

/** A file of the Invulhulp that was opened, and what came of it. */
export type Gelezen = { uitkomst: InvulhulpGelezen; naam: string };

/** The DPIA as a page sees it. */
export type DpiaState = DossierState &
  PageState<Dpiapagina> & {
    beeld: Dpiabeeld;
    beslissingen: readonly Beslissing[];
    /** Changes the dossier through a change of the DPIA as it then stands. */
    change: (wijziging: (beeld: Dpiabeeld) => Dossier) => void;
    /** What came of a file of the Invulhulp that was opened; the page is drawn anew then. */
    gelezen: Gelezen | undefined;
    setGelezen: (gelezen: Gelezen) => void;
  };

/** Holds the page in the address, and the DPIA as the dossier gives it. */
export function useDpia(initial: string): DpiaState {
  const state = useDossier();
  const page = usePage(initial, dpiapagina);
  const [gelezen, setGelezen] = useState<Gelezen>();
  const { dossier, update } = state;

  const beeld = useMemo(() => maakDpiabeeld(dossier), [dossier]);
  const beslissingen = useMemo(() => beslissingenVan(beeld), [beeld]);
  const change = useCallback(
    (wijziging: (beeld: Dpiabeeld) => Dossier) => update((old) => wijziging(maakDpiabeeld(old))),
    [update],
  );
  return { ...state, ...page, beeld, beslissingen, change, gelezen, setGelezen };
}
