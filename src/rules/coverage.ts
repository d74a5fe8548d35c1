import {
  findGegeven,
  findLeveringen,
  type Levering,
  type Leveringsregel,
  type Lezing,
} from '../content/index.ts';

/** A row of a delivery that names a data field, with the reading that holds for that field, if any. */
export type Match = { levering: Levering; regel: Leveringsregel; lezing: Lezing | undefined };

/** The smallest parts of a data field; a field without parts is its own only part. */
export function partsOf(gegeven: string): string[] {
  const parts = findGegeven(gegeven)?.omvat ?? [];
  return parts.length === 0 ? [gegeven] : parts.flatMap(partsOf);
}

/** Whether a data field is the BSN or contains it. */
export const containsBsn = (gegeven: string): boolean =>
  partsOf(gegeven).some((part) => findGegeven(part)?.soort === 'bsn');

/**
 * All rows that name a field for a party: the field itself, or a field that contains it (choice P-01).
 * Where no single row does, rows that together name all its parts.
 */
export function findMatches(partij: string, richting: 'naar' | 'van', gegeven: string): Match[] {
  const matches = findLeveringen(partij, richting).flatMap((levering) => matchesIn(levering, [gegeven]));
  if (matches.length > 0) return matches;
  const parts = partsOf(gegeven);
  const perPart = parts.map((part) =>
    findLeveringen(partij, richting).flatMap((levering) => matchesIn(levering, [part])),
  );
  return parts.length > 1 && perPart.every((found) => found.length > 0) ? perPart.flat() : [];
}

function matchesIn(levering: Levering, wanted: readonly string[]): Match[] {
  return levering.regels.flatMap((regel) => {
    const named = regel.gegevens.find((listed) =>
      wanted.some((one) => one === listed || contains(listed, one)),
    );
    if (named === undefined) return [];
    const lezing = regel.lezingen.find((one) => one.gegeven === named || wanted.includes(one.gegeven));
    return [{ levering, regel, lezing }];
  });
}

const contains = (whole: string, part: string): boolean =>
  (findGegeven(whole)?.omvat ?? []).some((one) => one === part || contains(one, part));
