import { readdirSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** The address of every page in dist/, found on disk, so that no page can hide from the tests. */
export const pages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();

/** Pages of which there are many alike, each with the ones that stand for all: the plainest and the fullest. */
const kinds: readonly { start: string; shown: readonly string[] }[] = [
  {
    start: '/handreiking/',
    shown: ['/handreiking/bsn/', '/handreiking/proces-en-samenhang/', '/handreiking/alles/'],
  },
  { start: '/taken/', shown: ['/taken/brede-intake-pip/', '/taken/monitoring-evaluatie/'] },
  { start: '/partijen/', shown: ['/partijen/duo/', '/partijen/aanbieder-map/', '/partijen/tolk/'] },
  { start: '/gegevens/', shown: ['/gegevens/bsn/', '/gegevens/naam/', '/gegevens/gezondheidsgegevens/'] },
  { start: '/voor/', shown: ['/voor/inkoper/'] },
  // The tests of the wizard, the DPIA and the stappenplan walk through every page of theirs, with a full dossier.
  { start: '/dpia/', shown: ['/dpia/nodig/', '/dpia/risicos/', '/dpia/partijen/'] },
  { start: '/stappenplan/', shown: ['/stappenplan/stap/nulmeting/', '/stappenplan/documenten/'] },
  { start: '/rollen/', shown: ['/rollen/matrix/'] },
  { start: '/verwerkersovereenkomst/', shown: ['/verwerkersovereenkomst/gemeente/'] },
  {
    start: '/mag-dit-delen/',
    shown: ['/mag-dit-delen/aanbieder-map/naar/', '/mag-dit-delen/team-inburgering/dossier/'],
  },
];

/** One or a few pages of each kind, and every page that is alone in its kind. */
export const samplePages: readonly string[] = pages.filter((path) => {
  const kind = kinds.find(({ start }) => path.startsWith(start) && path !== start);
  return kind === undefined || kind.shown.includes(path);
});
