import { useCallback, useEffect, useState } from 'react';
import { findPagina, type Wizardpagina } from '../../content/index.ts';
import { isReachable, neighbour, pageIn, pagePath } from '../../wizards/verwerkersovereenkomst/index.ts';
import { focusOnPage } from '../dossier/follow-inside.ts';
import { useDossier, type DossierState } from '../dossier/use-dossier.ts';

/** The wizard as a page sees it. */
export type Wizard = DossierState & {
  pagina: Wizardpagina;
  previous: Wizardpagina | undefined;
  next: Wizardpagina | undefined;
  /** Goes to a page, or to a field on it, without loading the site again; address, title and focus follow. */
  go: (pagina: string, field?: string) => void;
};

/** Holds the page of the wizard in the address, so that Back, a bookmark and a reload work. */
export function useWizard(initial: string): Wizard {
  const state = useDossier();
  const [current, setCurrent] = useState(initial);
  const pagina = findPagina(current) ?? firstPage();

  const show = useCallback((id: string, field = '') => {
    setCurrent(id);
    requestAnimationFrame(() => requestAnimationFrame(() => focusOnPage('.pw-wizard', field)));
  }, []);

  const go = useCallback(
    (id: string, field = '') => {
      history.pushState({}, '', `${pagePath(id)}${field && `#${field}`}`);
      show(id, field);
    },
    [show],
  );

  useEffect(() => {
    const onBack = () => show(pageIn(location.pathname), location.hash.slice(1));
    window.addEventListener('popstate', onBack);
    return () => window.removeEventListener('popstate', onBack);
  }, [show]);

  const { dossier } = state;
  return {
    ...state,
    pagina,
    go,
    previous: neighbour(dossier, pagina.id, -1),
    next: neighbour(dossier, pagina.id, 1),
  };
}

function firstPage(): Wizardpagina {
  const found = findPagina('partij');
  if (found === undefined)
    throw new Error('content/vragen/verwerkersovereenkomst.yaml has no page "partij".');
  return found;
}

/** Whether the page lies on the path that the answers give. */
export const isOnPath = ({ dossier, pagina }: Wizard): boolean => isReachable(dossier, pagina.id);
