import { verwerkersovereenkomstVragen, type Wizardpagina } from '../../content/index.ts';
import { findOvereenkomst, needsAnswers, overeenkomstVanDienst, type Dossier } from '../../dossier/index.ts';

/** Address of the wizard; a page's address is this plus its id. */
export const wizardPath = '/verwerkersovereenkomst/';

const { paginas, stappen } = verwerkersovereenkomstVragen;

/** Pages that come before it is known whether an agreement is needed. */
const firstPages = ['partij', 'rol', 'uitkomst'];

/**
 * The pages that a person walks, in order, computed from the answers and never stored: an answer that changes
 * the outcome changes the path, and later answers stay in the dossier.
 */
export function journey(dossier: Dossier): Wizardpagina[] {
  const context = findOvereenkomst(dossier);
  if (context === undefined) return paginas.filter(({ id }) => id === 'partij');
  const asksRole = needsAnswers(context.dienst);
  const outcome = overeenkomstVanDienst(dossier, context.dienst);
  const goesOn = outcome.status === 'bepaald' && outcome.value === 'verwerkersovereenkomst';
  return paginas.filter(({ id }) => (id === 'rol' ? asksRole : goesOn || firstPages.includes(id)));
}

/** Whether the page is on the path. */
export const isReachable = (dossier: Dossier, pagina: string): boolean =>
  journey(dossier).some(({ id }) => id === pagina);

/** The page after or before this one on the path; undefined at its ends. */
export function neighbour(dossier: Dossier, pagina: string, offset: 1 | -1): Wizardpagina | undefined {
  const path = journey(dossier);
  const index = path.findIndex(({ id }) => id === pagina);
  return index === -1 ? undefined : path[index + offset];
}

/** Where a page stands: counted in steps, which do not change, not in questions. */
export const progressOf = ({ stap }: Wizardpagina): { stap: number; totaal: number; naam: string } => ({
  stap,
  totaal: stappen.length,
  naam: stappen[stap - 1] ?? '',
});

/** What a page is called in the browser tab: "Stap 2 van 6: Wie tekent – Je gemeente". */
export function stepTitle(pagina: Wizardpagina): string {
  const { stap, totaal, naam } = progressOf(pagina);
  return `Stap ${stap} van ${totaal}: ${naam} – ${pagina.titel}`;
}

/** Address of a page. */
export const pagePath = (pagina: string): string =>
  pagina === 'partij' ? wizardPath : `${wizardPath}${pagina}/`;

/** The page that an address names; the wizard's own address is its first page. */
export const pageIn = (path: string): string => path.slice(wizardPath.length).replace(/\/$/, '') || 'partij';

/** The first page on the path with an unanswered question; the review page when all were seen. */
export const resumePage = (
  dossier: Dossier,
  isOpen: (pagina: Wizardpagina) => boolean,
): Wizardpagina | undefined =>
  journey(dossier).find((pagina) => pagina.vragen.length > 0 && isOpen(pagina)) ?? journey(dossier).at(-2);
