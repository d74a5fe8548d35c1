import { findStapplan, stappenplan } from '../../content/index.ts';
import { addDays, isPlainDate, werkdagenTussen, werkdagenVoor } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';

/** Working days that the whole proposal takes. */
export const planduur = Math.max(...stappenplan.map(({ klaar, duur }) => klaar + duur));

/** Proposes a day for something that must be done some working days before the target date. */
export type Terugteller = (werkdagen: number) => string | undefined;

/**
 * Counts back from the target date. Where there is less time than the plan takes, all terms shrink in the same measure, so
 * that the first falls on the first day and the order stays. Without a target date nothing is proposed.
 */
export function terugteller({ actieplan: { streefdatum, begindatum } }: Dossier): Terugteller {
  if (!isPlandag(streefdatum)) return () => undefined;
  const factor = factorOf(begindatum, streefdatum);
  const known = new Map<number, string>();
  return (werkdagen) => {
    const scaled = Math.round(werkdagen * factor);
    const day = known.get(scaled) ?? werkdagenVoor(streefdatum, scaled);
    known.set(scaled, day);
    return day;
  };
}

/** A day to plan with. A slip such as the year 0027 is none: counting from there would take forever, or fail. */
const isPlandag = (text: string | null | undefined): text is string =>
  typeof text === 'string' && isPlainDate(text) && /^(?:19|2\d)\d/.test(text);

function factorOf(begindatum: string | null | undefined, streefdatum: string): number {
  // Twice the days of the plan always hold enough working days; beyond that there is no need to count.
  if (!isPlandag(begindatum) || begindatum < addDays(streefdatum, -2 * planduur)) return 1;
  return Math.min(1, werkdagenTussen(begindatum, streefdatum) / planduur);
}

/** What a person should know about the planning before relying on the proposals. */
export type Planningsignaal =
  'geen-streefdatum' | 'streefdatum-voorbij' | 'krap' | 'begin-na-streefdatum' | 'te-laat-begonnen';

/** Whether the dates of the planning make sense on a day. */
export function planningsignaal({ actieplan }: Dossier, vandaag: string): Planningsignaal | undefined {
  const { streefdatum, begindatum } = actieplan;
  if (!isPlandag(streefdatum)) return 'geen-streefdatum';
  if (streefdatum < vandaag) return 'streefdatum-voorbij';
  const begin = isPlandag(begindatum) ? begindatum : undefined;
  if (begin !== undefined && begin > streefdatum) return 'begin-na-streefdatum';
  if (begin === undefined && werkdagenVoor(streefdatum, planduur) < vandaag) return 'te-laat-begonnen';
  return factorOf(begin, streefdatum) < 1 ? 'krap' : undefined;
}

/** The working days before the target date on which a step is proposed to begin and to be ready. */
export function stapWerkdagen(stap: string): { begin: number; klaar: number } {
  const plan = findStapplan(stap);
  return { begin: (plan?.klaar ?? 0) + (plan?.duur ?? 0), klaar: plan?.klaar ?? 0 };
}
