import type { Wizardpagina } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { isAsked, printAnswer } from '../vragen/index.ts';
import { journey, pagePath } from './journey.ts';
import { readAnswers } from './records.ts';

/** One line of the review page. `antwoord` is undefined where nothing was filled in. */
export type ReviewRow = { vraag: string; antwoord: string | undefined; weetNiet: boolean; href: string };
/** The lines of one page. */
export type ReviewGroup = { titel: string; href: string; rijen: ReviewRow[] };

/** All answers on the path, page by page, derived from the wizard's own pages. */
export const reviewGroups = (dossier: Dossier): ReviewGroup[] =>
  journey(dossier)
    .filter(({ vragen }) => vragen.length > 0)
    .map((pagina) => ({ titel: pagina.titel, href: pagePath(pagina.id), rijen: rowsOf(dossier, pagina) }));

/** How many questions on the path are open: not filled in, or "weet ik nog niet". */
export const countOpen = (dossier: Dossier): number =>
  reviewGroups(dossier)
    .flatMap(({ rijen }) => rijen)
    .filter(({ antwoord, weetNiet }) => antwoord === undefined || weetNiet).length;

function rowsOf(dossier: Dossier, pagina: Wizardpagina): ReviewRow[] {
  const answers = readAnswers(dossier, pagina);
  return pagina.vragen
    .filter((vraag) => isAsked(vraag, answers))
    .map((vraag) => ({
      vraag: vraag.label,
      antwoord: printAnswer(vraag, answers[vraag.id]),
      weetNiet: answers[vraag.id] === null,
      href: `${pagePath(pagina.id)}#${vraag.id}`,
    }));
}
