import { StrictMode, createElement, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

/**
 * Shows an interactive part in the place that `Island.astro` keeps for it.
 * We do it from a script file and not with Astro's `client:` directives, because those need inline scripts, which the
 * content security policy forbids. Throws if the page has no such place.
 */
export function mountIsland(id: string, part: ReactElement): void {
  const place = document.getElementById(id);
  if (place === null) throw new Error(`Deze pagina heeft geen <Island id="${id}">.`);
  place.replaceChildren();
  createRoot(place).render(createElement(StrictMode, null, part));
}
