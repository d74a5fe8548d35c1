import type { Vraag, Wizardpagina } from '../../content/index.ts';
import { isPlainDate } from '../../rules/index.ts';
import type { Answer, Answers } from './answers.ts';

/** A message at one field: says what to do, in the label's own words. */
export type FieldError = { vraag: string; melding: string };

/** Whether a question is asked, given the other answers on its page. */
export function isAsked(vraag: Vraag, answers: Answers): boolean {
  if (vraag.als === undefined) return true;
  const other = answers[vraag.als.vraag];
  return typeof other === 'string' && vraag.als.is.includes(other);
}

/** Checks a page; an empty text is allowed and prints as still to be filled in. */
export const checkPage = (pagina: Wizardpagina, answers: Answers): FieldError[] =>
  pagina.vragen
    .filter((vraag) => isAsked(vraag, answers))
    .flatMap((vraag) => {
      const melding = checkAnswer(vraag, answers[vraag.id]);
      return melding === undefined ? [] : [{ vraag: vraag.id, melding }];
    });

function checkAnswer(vraag: Vraag, answer: Answer): string | undefined {
  if (answer === null) return undefined;
  if (vraag.soort === 'keuze' && !answer)
    return `Kies een antwoord bij “${vraag.label}” of kies “Weet ik nog niet”.`;
  if (vraag.soort === 'meerkeuze' && (!answer || answer.length === 0)) {
    return `Kies een of meer antwoorden bij “${vraag.label}” of kies “Weet ik nog niet”.`;
  }
  if (typeof answer !== 'string' || answer.trim() === '') return undefined;
  if (vraag.soort === 'datum' && toIsoDate(answer) === undefined)
    return `Schrijf bij “${vraag.label}” een datum als 1-3-2027.`;
  if (vraag.soort === 'getal' && !/^[1-9]\d{0,2}$/.test(answer.trim()))
    return `Schrijf bij “${vraag.label}” een heel getal tussen 1 en 999.`;
  if (vraag.soort === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer.trim())) {
    return `Schrijf bij “${vraag.label}” een e-mailadres als naam@gemeente.nl.`;
  }
  return undefined;
}

/** Reads a day as people write it (1-3-2027, 01/03/2027, 2027-03-01); undefined where it is no existing day. */
export function toIsoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const match = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(trimmed);
  const iso =
    match === null ? trimmed : `${match[3]}-${match[2]?.padStart(2, '0')}-${match[1]?.padStart(2, '0')}`;
  return isPlainDate(iso) ? iso : undefined;
}

/** Shows a stored day as people write it; another text stays as it is. */
export function fromIsoDate(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match === null ? text : `${Number(match[3])}-${Number(match[2])}-${match[1]}`;
}

/** Brings form values to what the dossier holds: days as ISO, empty texts as not answered. */
export function toStored(pagina: Wizardpagina, answers: Answers): Answers {
  return Object.fromEntries(
    pagina.vragen.map((vraag): [string, Answer] => {
      const answer = answers[vraag.id];
      if (typeof answer !== 'string') return [vraag.id, answer];
      const stored = vraag.soort === 'datum' ? (toIsoDate(answer) ?? answer) : answer;
      return [vraag.id, stored.trim() === '' ? undefined : stored];
    }),
  );
}
