import type { Letter } from '../team.ts';
import type { Actie } from './actie.ts';
import type { Stapstatus } from './stappen.ts';

/** How far a step is, inside a sentence. */
export const stapstatusWoorden: Record<Stapstatus, string> = {
  'niet-begonnen': 'nog niet begonnen',
  bezig: 'bezig',
  klaar: 'klaar',
  overgeslagen: 'overgeslagen',
};

/** How far an action is, inside a sentence. */
export const actiestatusWoorden: Record<Actie['status'], string> = {
  open: 'open',
  bezig: 'bezig',
  klaar: 'klaar',
  overgeslagen: 'overgeslagen',
};

/** What someone does for a task, inside a sentence. */
export const letterWoorden: Record<Letter, string> = {
  R: 'voert uit',
  A: 'beslist',
  'R/A': 'beslist en voert uit',
  C: 'denkt mee',
  I: 'hoort ervan',
};
