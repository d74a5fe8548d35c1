import type { Vraag, Wizardpagina } from '../../content/index.ts';
import { fromIsoDate } from './check.ts';

/** A form value: text, several choices, `null` for "weet ik nog niet", or nothing yet. */
export type Answer = string | string[] | null | undefined;
/** The answers of one page, by question id. */
export type Answers = Record<string, Answer>;

/** Takes the answers to a page's questions out of a record of the dossier. */
export function answersFrom(record: object | undefined, { vragen }: Wizardpagina): Answers {
  const values = new Map<string, unknown>(Object.entries(record ?? {}));
  return Object.fromEntries(vragen.map(({ id }) => [id, toAnswer(values.get(id))]));
}

function toAnswer(value: unknown): Answer {
  if (typeof value === 'string' || value === null) return value;
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : undefined;
}

/** What a schema read, or what stood there where it could not be read. */
export const kept = <Value>(
  result: { success: true; data: Value } | { success: false },
  old: Value,
): Value => (result.success ? result.data : old);

/** An answer in words; undefined where nothing was filled in. */
export function printAnswer(vraag: Vraag, answer: Answer): string | undefined {
  if (answer === null) return 'Weet ik nog niet';
  if (answer === undefined || answer.length === 0) return undefined;
  const values = typeof answer === 'string' ? [answer] : answer;
  const label = (value: string): string =>
    vraag.opties.find((optie) => optie.waarde === value)?.label ?? value;
  if (vraag.soort === 'datum') return values.map(fromIsoDate).join(', ');
  return values.map(label).join('; ');
}
