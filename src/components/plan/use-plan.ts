import { createContext, useMemo, useState } from 'react';
import { createDossier, type Dossier, type Standregel } from '../../dossier/index.ts';
import { verzamelActies, verzamelStappen, type Actie, type Stapbeeld } from '../../dossier/plan/index.ts';
import { planpagina, type Planpagina } from '../../wizards/plan/index.ts';
import { useDossier, type DossierState } from '../dossier/use-dossier.ts';
import { usePage, type PageState } from '../dossier/use-page.ts';

/** The dossier for parts deep in a page, so that a long list need not be drawn anew for a row that is folded. */
export const DossierContext = createContext<Dossier>(createDossier({ id: 'leeg', now: '' }));

/** An earlier state to compare with: from this dossier, or from a file that someone chose. */
export type Eerder = { datum: string; regels: readonly Standregel[] };

/** The stappenplan as a page sees it. */
export type Plan = DossierState &
  PageState<Planpagina> & {
    /** The day where the visitor is, `jjjj-mm-dd`. */
    vandaag: string;
    acties: readonly Actie[];
    stappen: readonly Stapbeeld[];
    /** An older dossier that someone chose to compare with, for as long as the page is open. */
    eerder: Eerder | undefined;
    setEerder: (eerder: Eerder) => void;
  };

/** Holds the page in the address, and the actions and steps as the dossier gives them. */
export function usePlan(initial: string, vandaag: string): Plan {
  const state = useDossier();
  const page = usePage(initial, planpagina);
  const [eerder, setEerder] = useState<Eerder>();
  const { dossier } = state;

  const acties = useMemo(() => verzamelActies(dossier, vandaag), [dossier, vandaag]);
  const stappen = useMemo(() => verzamelStappen(dossier, acties, vandaag), [dossier, acties, vandaag]);
  return { ...state, ...page, vandaag, acties, stappen, eerder, setEerder };
}
