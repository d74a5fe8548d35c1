import { useCallback, useEffect, useState } from 'react';
import type { Pagina, Paginazoeker } from '../../wizards/paginas/index.ts';
import { focusOnPage } from './follow-inside.ts';

/** The page of an app of several pages that is shown now. */
export type PageState<Soort extends Pagina> = {
  pagina: Soort;
  /** Goes to a page by its address, or to a field on it; the address of the browser and the focus follow. */
  go: (pad: string, field?: string) => void;
};

/** Holds which page is shown, in the address of the browser too. An unknown address gives the overview. */
export function usePage<Soort extends Pagina>(
  initial: string,
  { op, met }: Paginazoeker<Soort>,
): PageState<Soort> {
  const [pad, setPad] = useState(initial);
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
  return { pagina: op(pad) ?? met('overzicht'), go };
}
