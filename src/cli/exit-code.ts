import { oordeelOf, type Oordeel, type Outcome } from '../rules/index.ts';
import type { LeveringUitkomst } from '../content/index.ts';

/**
 * The exit code that says the same as the sentence: 1 when something may not or is not provided for, 2 when something has to
 * be judged or checked first, 0 only when all of it may.
 */
export function exitCodeOf(oordelen: readonly Oordeel[]): 0 | 1 | 2 {
  if (oordelen.some((oordeel) => oordeel === 'mag-niet' || oordeel === 'niet-voorzien')) return 1;
  return oordelen.every((oordeel) => oordeel === 'mag') ? 0 : 2;
}

/** The words of outcomes, with the role where data travel: as long as that is open, nothing goes. */
export const oordelenOf = (
  outcomes: readonly Outcome<LeveringUitkomst>[],
  overeenkomst: Outcome<string>,
  isExchange: boolean,
): Oordeel[] => [
  ...outcomes.map(oordeelOf),
  ...(isExchange && overeenkomst.status !== 'bepaald' ? (['beoordeling'] as const) : []),
];
