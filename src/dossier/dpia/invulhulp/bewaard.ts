import type { Dpia } from '../schema.ts';
import { bewaardAntwoordSchema, bewaardeRijenSchema, isSleutel, type InvulhulpHerhaling } from './formaat.ts';

/** Puts what was kept of an opened file beside the answers; an answer that the DPIA has itself goes before it. */
export function metBewaard(
  answers: Record<string, unknown>,
  overig: Dpia['overig'],
): Record<string, unknown> {
  const found = new Map(Object.entries(answers));
  for (const { sleutel, json } of overig) {
    const kept = isSleutel(sleutel) ? readKept(json) : undefined;
    if (kept !== undefined) found.set(sleutel, merge(found.get(sleutel), kept));
  }
  return Object.fromEntries(found);
}

/** What is kept, where the format still takes it. */
function readKept(json: string): unknown {
  try {
    const data: unknown = JSON.parse(json);
    const rijen = bewaardeRijenSchema.safeParse(data);
    if (rijen.success)
      return rijen.data.every((rij) => Object.keys(rij).every(isKey)) ? rijen.data : undefined;
    return bewaardAntwoordSchema.safeParse(data).data;
  } catch {
    return undefined;
  }
}

const isKey = (sleutel: string): boolean => sleutel === '_index' || isSleutel(sleutel);

function merge(own: unknown, kept: unknown): unknown {
  if (own === undefined) return kept;
  if (!isRijen(own) || !isRijen(kept)) return own;
  const places = [...new Set([...own, ...kept].map(({ _index }) => _index))].toSorted((a, b) => a - b);
  return places.map((place) => ({
    ...kept.find(({ _index }) => _index === place),
    ...own.find(({ _index }) => _index === place),
  }));
}

const isRijen = (value: unknown): value is InvulhulpHerhaling[] => Array.isArray(value);
