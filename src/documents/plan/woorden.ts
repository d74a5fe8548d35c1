import type { Letter } from '../../dossier/index.ts';
import { inSentence } from '../../rules/index.ts';
import type { Actie, Stapstatus } from '../../dossier/plan/index.ts';

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

/** The name of a function in a sentence, as people say it: "FG", "proceseigenaar". */
export const kortRol = (naam: string): string =>
  inSentence(/\(([A-Z]{2,4})\)/u.exec(naam)?.[1] ?? naam.replace(/ \(.*\)$/u, ''));

/** A number of things: "1 actie", "3 acties". */
export const aantal = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** Words as a sentence lists them: "a, b en c". */
export const opsomming = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`;

/** Numbers as a sentence lists them, a run of three or more in short: "1 tot en met 4, 7 en 9". */
export function nummers(numbers: readonly number[]): string {
  const runs: number[][] = [];
  for (const number of [...new Set(numbers)].toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.at(-1) === number - 1) last.push(number);
    else runs.push([number]);
  }
  return opsomming(
    runs.flatMap((run) => (run.length > 2 ? [`${run[0]} tot en met ${run.at(-1)}`] : run.map(String))),
  );
}

/** The first of a long list and how many more there are: "a, b en 3 andere". */
export const eerste = (words: readonly string[], most: number): string =>
  words.length <= most
    ? opsomming(words)
    : `${words.slice(0, most - 1).join(', ')} en ${words.length - most + 1} andere`;
