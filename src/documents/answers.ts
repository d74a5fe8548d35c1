import { findOptie, findVraag } from '../content/index.ts';
import { printDate } from '../rules/index.ts';
import type { Missing } from './tree/index.ts';

/** A text, or what is printed while it is missing. */
type Tekst = string | Missing;

/** The answer to a question, or what the document prints while it is missing. */
export function textOf(field: string, answer: string | null | undefined): Tekst {
  const filled = answer?.trim();
  return filled ? filled : { ontbreekt: findVraag(field)?.ontbreekt ?? field };
}

/** Whether a text was filled in. */
export const isFilled = (answer: string | null | undefined): answer is string => Boolean(answer?.trim());

/** A day as a reader writes it: "1 maart 2027"; another text stays as it is, so that nothing is lost. */
export function dateOf(field: string, answer: string | null | undefined): Tekst {
  const filled = textOf(field, answer);
  return typeof filled === 'string' ? printDate(filled) : filled;
}

/** The label of the option that was chosen, or the missing text of the question. */
export function optionOf(field: string, answer: string | null | undefined): Tekst {
  const optie = answer ? findOptie(field, answer) : undefined;
  return optie?.label ?? textOf(field, undefined);
}
