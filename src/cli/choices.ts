import { findGegeven, findPartij, findTaak, gegevens, partijen, taken } from '../content/index.ts';
import { suggest } from './arguments.ts';

/** A value that was read, or one Dutch sentence that says what is wrong. */
export type Read<Value> = { ok: true; value: Value } | { ok: false; message: string };

/** A faulty value. */
export const wrong = (message: string): Read<never> => ({ ok: false, message });

/** The task that is named, or none. */
export function readTaak(id: string | undefined): Read<string | undefined> {
  return id === undefined || findTaak(id) !== undefined
    ? { ok: true, value: id }
    : unknown('De taak', id, taken.map(toCandidate));
}

/** The party that is named, by id; for a wrong one the nearest are suggested, by other words for them too. */
export function readPartij(id: string | undefined): Read<string> {
  if (id === undefined)
    return {
      ok: false,
      message: `Geef met --partij de partij, bijvoorbeeld --partij ${partijen[0]?.id ?? 'duo'}.`,
    };
  return findPartij(id) === undefined
    ? unknown('De partij', id, partijen.map(toCandidate))
    : { ok: true, value: id };
}

/** Kinds of data parted by commas, each once. */
export function readGegevens(list: string | undefined): Read<string[]> {
  const ids = [...new Set((list ?? '').split(',').map((id) => id.trim()))].filter((id) => id !== '');
  if (ids.length === 0)
    return { ok: false, message: 'Geef met --gegeven een of meer gegevens, bijvoorbeeld --gegeven bsn.' };
  const wrong = ids.find((id) => findGegeven(id) === undefined);
  return wrong === undefined
    ? { ok: true, value: ids }
    : unknown('Het gegeven', wrong, gegevens.map(toCandidate));
}

const unknown = (what: string, id: string, candidates: Parameters<typeof suggest>[1]): Read<never> => ({
  ok: false,
  message: `${what} “${id}” bestaat niet. ${suggest(id, candidates)}`,
});

const toCandidate = (row: { id: string; naam: string; zoektermen?: readonly string[] }) => ({
  id: row.id,
  words: [row.naam, ...(row.zoektermen ?? [])],
});
