import { inSentence, opsomming } from '../../rules/index.ts';

/** The name of a function in a sentence, as people say it: "FG", "proceseigenaar". */
export const kortRol = (naam: string): string =>
  inSentence(/\(([A-Z]{2,4})\)/u.exec(naam)?.[1] ?? naam.replace(/ \(.*\)$/u, ''));

/** A number of things: "1 actie", "3 acties". */
export const aantal = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

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
