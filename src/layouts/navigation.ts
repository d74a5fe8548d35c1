/** A link of a menu. */
export type NavigationItem = { href: string; label: string };

/** Name of the site, in titles and in the header. */
export const siteName = 'Privacywijzer Inburgering';

/** The menu at the top. Every page that it names must exist; a browser test follows the links. */
export const mainNavigation: readonly NavigationItem[] = [
  { href: '/', label: 'Start' },
  { href: '/verwerkersovereenkomst/', label: 'Verwerkersovereenkomst' },
  { href: '/over/', label: 'Over deze site' },
];

/** The links at the foot of every page. */
export const footerNavigation: readonly NavigationItem[] = [
  { href: '/privacy/', label: 'Privacy: niets verlaat je browser' },
  { href: '/toegankelijkheid/', label: 'Toegankelijkheid' },
  { href: '/over/', label: 'Over deze site' },
  { href: '/bronnen/', label: 'Bronnen' },
  { href: '/verantwoording/', label: 'Verantwoording van onze keuzes' },
  { href: '/licenties.txt', label: 'Licenties van gebruikte onderdelen (tekst)' },
];

/** The value of `aria-current` for a link, seen from a page: the page itself, or a page above it. */
export function currentMark(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return href !== '/' && path.startsWith(href) ? 'true' : undefined;
}
