import { siteName, type NavigationItem } from '../../layouts/navigation.ts';

/** What stands in the breadcrumbs of a page: the pages above it, below "Start", and its own name. */
export type Kruimels = { parents: readonly NavigationItem[]; crumb: string };

/** After a visit without a reload: the browser tab and the breadcrumbs name the page that is shown now. */
export function showPageName(title: string, { parents, crumb }: Kruimels): void {
  document.title = `${title} – ${siteName}`;
  const list = document.querySelector('.pw-breadcrumbs ol');
  const [start, ...rest] = list?.children ?? [];
  const current = rest.at(-1);
  if (start === undefined || current === undefined) return;
  for (const item of rest.slice(0, -1)) item.remove();
  current.before(...parents.map((parent) => crumbOf(start, parent)));
  const name = current.querySelector('[aria-current]');
  if (name !== null) name.textContent = crumb;
}

/** A crumb like the first one, to another page. */
function crumbOf(start: Element, { href, label }: NavigationItem): Node {
  const item = start.cloneNode(true);
  const link = item instanceof Element ? item.querySelector('a') : null;
  link?.setAttribute('href', href);
  if (link !== null) link.textContent = label;
  return item;
}
