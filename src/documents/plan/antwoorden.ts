import { findPlanvraag } from '../../content/index.ts';
import { isPlainDate, printDate } from '../../rules/index.ts';
import type { Missing } from '../tree/index.ts';

/** A text, or what is printed while it is missing. */
export type Tekst = string | Missing;

/** An answer as the dossier keeps it: `null` is "weet ik nog niet". */
export type Antwoord = string | readonly string[] | null | undefined;

/** What is printed for a question of the stappenplan that has no answer. */
export const ontbreekt = (field: string): Missing => ({
  ontbreekt: findPlanvraag(field)?.ontbreekt ?? field,
});

/** The answer to a question of the stappenplan, named as `record.veld`, in the words of its options. */
export function antwoordVan(field: string, answer: Antwoord): Tekst {
  const values = (typeof answer === 'string' ? [answer] : (answer ?? [])).map((one) => one.trim());
  const filled = values.filter((one) => one !== '');
  if (filled.length === 0) return ontbreekt(field);
  const opties = findPlanvraag(field)?.opties ?? [];
  return filled.map((value) => opties.find(({ waarde }) => waarde === value)?.label ?? value).join('; ');
}

/** A day in words; a text that is no day is marked as something to look at, with what stands there. */
export function dagVan(answer: string | null | undefined, missing: string): Tekst {
  const day = answer?.trim() ?? '';
  if (day === '') return { ontbreekt: missing };
  return isPlainDate(day)
    ? printDate(day)
    : { ontbreekt: `${missing}, want “${day.slice(0, 20)}” is geen datum` };
}

/** A free text, or what is printed while it is missing. */
export const tekstVan = (answer: string | null | undefined, missing: string): Tekst =>
  answer?.trim() || { ontbreekt: missing };

/** Whether a day can be reckoned with. */
export const isDag = (answer: string | null | undefined): answer is string =>
  typeof answer === 'string' && isPlainDate(answer);
