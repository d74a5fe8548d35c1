import type { Gegeven, LeveringUitkomst } from '../content/index.ts';
import { determined, reason, type NonEmpty, type Outcome, type Reason } from './outcome.ts';

/** Whether a field is a special category (art. 9 AVG) or concerns criminal data (art. 10 AVG). */
export const isSpecial = (gegeven: Gegeven): boolean =>
  gegeven.soort === 'bijzonder' || gegeven.raakt === 'strafrechtelijk';

/** Forbidden unless a law allows it: what no delivery lists may not go to anyone (choice P-04). */
export const assessBijzonder = (gegeven: Gegeven): Outcome<LeveringUitkomst> =>
  determined('mag-niet', forbiddenReasons(gegeven));

/** Why a special category may not be processed, with the provision that comes nearest to allowing it. */
export function forbiddenReasons(gegeven: Gegeven): NonEmpty<Reason> {
  if (gegeven.soort !== 'bijzonder') return [reason('strafrechtelijk-geen-bepaling', ['gegeven'])];
  return [reason('bijzonder-verboden-tenzij', ['gegeven']), reason(provision(gegeven), ['gegeven'])];
}

function provision({ id, categorie }: Gegeven): string {
  if (id === 'medische-stukken') return 'medische-stukken-weigeren';
  if (categorie === 'gezondheid') return 'gezondheid-alleen-college-en-minister';
  return categorie === 'religie' ? 'religie-alleen-geestelijk-bedienaar' : 'bijzonder-geen-bepaling';
}
