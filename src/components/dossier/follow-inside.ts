import type { MouseEvent } from 'react';

/**
 * Follows a link to a page of the same app without loading the site anew, so that nothing is lost where storage is blocked.
 * Links stay links: with a modifier key, or to elsewhere, the browser does what it always does.
 */
export function followInside(
  event: MouseEvent,
  isInside: (path: string) => boolean,
  go: (path: string, field: string) => void,
): void {
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (event.defaultPrevented || event.button !== 0 || !isPlain) return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || link.origin !== location.origin || !isInside(link.pathname)) return;
  event.preventDefault();
  go(link.pathname, link.hash.slice(1));
}

/** A new page: focus goes to its heading, or to the field that a link asked for. */
export function focusOnPage(container: string, field: string): void {
  const target =
    (field && document.getElementById(field)) || document.querySelector<HTMLElement>(`${container} h1`);
  target?.focus({ preventScroll: true });
  if (field) target?.scrollIntoView({ block: 'center' });
  else window.scrollTo(0, 0);
}
