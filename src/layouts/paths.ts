/** Where everything on the site has its page; the only place that spells these addresses. */
export const paths = {
  handreiking: (slug = '') => folder('handreiking', slug),
  taak: (id = '') => folder('taken', id),
  partij: (id = '') => folder('partijen', id),
  gegeven: (id = '') => folder('gegevens', id),
  leveringen: () => '/leveringen/',
  gegevensstromen: () => '/gegevensstromen/',
  voor: (bezoeker = '') => folder('voor', bezoeker),
  begrip: (id = '') => anchor('/begrippen/', id),
  bron: (id = '') => anchor('/bronnen/', id === '' ? '' : `bron-${id}`),
  keuze: (id = '') => anchor('/verantwoording/', id.toLowerCase()),
  gewijzigd: () => '/gewijzigd-sinds-2021/',
  zoeken: () => '/zoeken/',
} as const;

const folder = (name: string, id: string): string => (id === '' ? `/${name}/` : `/${name}/${id}/`);
const anchor = (page: string, id: string): string => (id === '' ? page : `${page}#${id}`);
