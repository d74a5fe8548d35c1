import { paths } from './paths.ts';

/** A link of a menu. */
export type NavigationItem = { href: string; label: string };

/** Name of the site, in titles and in the header. */
export const siteName = 'Privacywijzer Inburgering';

/** The menu at the top. Every page that it names must exist; a test follows the links. */
export const mainNavigation: readonly NavigationItem[] = [
  { href: paths.handreiking(), label: 'Handreiking' },
  { href: paths.taak(), label: 'Taken' },
  { href: paths.partij(), label: 'Partijen' },
  { href: paths.gegeven(), label: 'Gegevens' },
  { href: '/stappenplan/', label: 'Stappenplan' },
  { href: '/dpia/', label: 'DPIA' },
  // Short: seven items stand beside the name of the site from 76em on.
  { href: '/verwerkersovereenkomst/', label: 'Overeenkomst' },
];

/** Columns of links at the foot of every page. */
export const footerNavigation: readonly { titel: string; links: readonly NavigationItem[] }[] = [
  {
    titel: 'De gids',
    links: [
      { href: paths.handreiking(), label: 'Handreiking' },
      { href: paths.taak(), label: 'Dertien taken' },
      { href: paths.partij(), label: 'Partijen' },
      { href: paths.gegeven(), label: 'Gegevens' },
      { href: paths.leveringen(), label: 'Leveringen' },
      { href: paths.gegevensstromen(), label: 'Gegevensstromen' },
    ],
  },
  {
    titel: 'Hulpmiddelen',
    links: [
      { href: '/stappenplan/', label: 'Stappenplan en actieplan' },
      { href: '/rollen/matrix/', label: 'Wie doet wat?' },
      { href: '/dpia/', label: 'DPIA maken' },
      { href: '/dpia/nodig/', label: 'Is een DPIA nodig?' },
      { href: '/dpia/risicos/', label: 'Risico’s en maatregelen' },
      { href: '/mag-dit-delen/', label: 'Mag dit delen?' },
      { href: '/lijst-controleren/', label: 'Controleer je lijst' },
      { href: '/bewaartermijnen/bereken/', label: 'Bereken de bewaartermijn' },
      { href: '/verwerkersovereenkomst/', label: 'Verwerkersovereenkomst' },
      { href: paths.zoeken(), label: 'Zoeken' },
    ],
  },
  {
    titel: 'Waarop dit rust',
    links: [
      { href: paths.bron(), label: 'Bronnen' },
      { href: paths.keuze(), label: 'Verantwoording' },
      { href: paths.begrip(), label: 'Begrippen' },
      { href: paths.gewijzigd(), label: 'Gewijzigd sinds 2021' },
    ],
  },
  {
    titel: 'Over deze site',
    links: [
      { href: '/over/', label: 'Over deze site' },
      { href: '/privacy/', label: 'Privacy' },
      { href: '/toegankelijkheid/', label: 'Toegankelijkheid' },
      { href: '/licenties.txt', label: 'Licenties van gebruikte onderdelen (tekst)' },
    ],
  },
];

/** The value of `aria-current` for a link, seen from a page: the page itself, or a page above it. */
export function currentMark(href: string, path: string): 'page' | 'true' | undefined {
  if (href === path) return 'page';
  return href !== '/' && path.startsWith(href) ? 'true' : undefined;
}
