import { findLeveringen, partijen, type Partij } from '../../../content/index.ts';
import { assessBsn, oordeelOf } from '../../../rules/index.ts';
import type { BsnOpStroom, Stroom, Stroompartij } from './layout.ts';

/** A flow with what goes along, for the table below the drawing. */
export type Stroomregel = {
  partij: Partij;
  stroom: Stroom;
  leveringen: ReturnType<typeof findLeveringen>;
};

/** Every flow of the facts: one for each party and direction that has a delivery. */
export const stroomregels: readonly Stroomregel[] = partijen.flatMap((partij) =>
  (['naar', 'van'] as const).flatMap((richting) => {
    const leveringen = findLeveringen(partij.id, richting);
    if (leveringen.length === 0) return [];
    const fields = new Set(leveringen.flatMap(({ regels }) => regels.flatMap((regel) => regel.gegevens)));
    return [
      { partij, leveringen, stroom: { richting, aantal: fields.size, bsn: bsnFor(partij.id, richting) } },
    ];
  }),
);

/** The parties of the drawing, in the order of the facts. */
export const stroompartijen: readonly Stroompartij[] = partijen
  .map(({ id, naam }) => ({
    id,
    naam,
    stromen: stroomregels.filter(({ partij }) => partij.id === id).map(({ stroom }) => stroom),
  }))
  .filter(({ stromen }) => stromen.length > 0);

function bsnFor(partij: string, richting: 'naar' | 'van'): BsnOpStroom {
  const oordeel = oordeelOf(assessBsn({ partij, richting }));
  if (oordeel === 'mag') return 'mag';
  return oordeel === 'mag-niet' ? 'mag-niet' : 'toetsen';
}

/** The words for the BSN on a flow. */
export const bsnWords: Record<BsnOpStroom, string> = {
  mag: 'BSN mag',
  'mag-niet': 'geen BSN',
  toetsen: 'BSN: toetsen',
};
