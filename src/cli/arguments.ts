import { distance } from 'fastest-levenshtein';
import { parseArgs } from 'node:util';

/** The options of a command as they were given, or one Dutch sentence that says what is wrong. */
export type ReadOptions =
  | { ok: true; values: ReadonlyMap<string, string>; positionals: readonly string[] }
  | { ok: false; message: string };

/** A value that a person may type, with other words by which it can be meant. */
export type Candidate = { id: string; words?: readonly string[] };

/** Reads `--name value` options; only the names in `allowed` exist, each once and with a value. */
export function readOptions(args: readonly string[], allowed: readonly string[]): ReadOptions {
  const options = Object.fromEntries(allowed.map((name) => [name, { type: 'string' } as const]));
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const fault = faultIn(token, allowed, values);
    if (fault !== undefined) return { ok: false, message: fault };
    values.set(token.name, token.value ?? '');
  }
  return { ok: true, values, positionals };
}

/** Names the one to three ids that come nearest to a wrong one, as the end of a message: `Bedoel je a of b?` */
export function suggest(input: string, candidates: readonly Candidate[]): string {
  const sorted = candidates
    .map((candidate) => ({ id: candidate.id, distance: distanceToCandidate(input, candidate) }))
    .toSorted((one, other) => one.distance - other.distance);
  const limit = (sorted[0]?.distance ?? 0) + 0.2;
  const nearest = sorted.filter(({ distance }) => distance <= limit).slice(0, 3);
  return `Bedoel je ${joinOr(nearest.map(({ id }) => id))}?`;
}

/** Joins words as a sentence does: `a, b of c`. */
export const joinOr = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} of ${words.at(-1) ?? ''}`;

type OptionToken = { name: string; rawName: string; value?: string | undefined };

function faultIn(
  { name, rawName, value }: OptionToken,
  allowed: readonly string[],
  seen: ReadonlyMap<string, string>,
) {
  if (!allowed.includes(name)) {
    return `De optie ${rawName} bestaat niet. ${suggest(
      rawName,
      allowed.map((one) => ({ id: `--${one}` })),
    )}`;
  }
  if (value === undefined || value.trim() === '' || value.startsWith('--'))
    return `De optie --${name} mist een waarde.`;
  return seen.has(name) ? `De optie --${name} staat er twee keer. Geef haar één keer.` : undefined;
}

/** An id is also meant, though less so, by one of its longer parts: `aanbieder` by `aanbieder-map`. */
function distanceToCandidate(input: string, { id, words = [] }: Candidate): number {
  const parts = id.split('-').filter((part) => part.length > 3);
  return Math.min(
    ...[id, ...words].map((name) => distanceTo(input, name)),
    ...parts.map((part) => 0.3 + distanceTo(input, part)),
  );
}

/** Part of the letters that differ; what contains the other is always nearer than what does not. */
function distanceTo(input: string, word: string): number {
  const [from, to] = [input.toLowerCase(), word.toLowerCase()];
  const share = distance(from, to) / Math.max(from.length, to.length, 1);
  return to.includes(from) || from.includes(to) ? share / 2 : share;
}
