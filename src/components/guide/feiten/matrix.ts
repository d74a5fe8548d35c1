import {
  findGegeven,
  findPartij,
  leveringen,
  partijen,
  type Gegeven,
  type Partij,
} from '../../../content/index.ts';
import { assessLevering, oordeelOf, oordeelWoorden, type Oordeel } from '../../../rules/index.ts';
import { careOf, fieldsByGroup } from './lookups.ts';
import { rowAnchor } from './partijen.ts';

/** One mark in a cell: which way, how it turns out, and the row of the delivery where its source stands. */
export type Merk = { richting: 'naar' | 'van'; oordeel: Oordeel; anker: string };

/** A row of the matrix: a field, and per column its marks. */
export type Matrixrij = { gegeven: Gegeven; zorg: string | undefined; cellen: readonly (readonly Merk[])[] };

/** The columns: every party that a delivery goes to or comes from. */
export const kolommen: readonly Partij[] = partijen.filter(({ id }) =>
  leveringen.some(({ partij }) => partij === id),
);

/** Where the BSN is judged on the page of a party. */
const bsnAnker = { naar: 'bsn-naar', van: 'bsn-van' } as const;

/**
 * The marks of a field with a party: one for each direction in which a delivery names it. The BSN gets one wherever there
 * is a delivery at all: that it may not go along is what people look for.
 */
function marksOf(partij: string, gegeven: string): Merk[] {
  return (['naar', 'van'] as const).flatMap((richting) => {
    const rows = leveringen
      .filter((levering) => levering.partij === partij && levering.richting === richting)
      .flatMap(({ regels }) => regels);
    const regel = rows.find((row) => row.gegevens.includes(gegeven));
    const isBsn = findGegeven(gegeven)?.soort === 'bsn' && rows.length > 0;
    if (regel === undefined && !isBsn) return [];
    const oordeel = oordeelOf(assessLevering({ partij, richting, gegeven }));
    return [{ richting, oordeel, anker: regel === undefined ? bsnAnker[richting] : rowAnchor(regel) }];
  });
}

const isDelivered = ({ id }: Gegeven): boolean =>
  leveringen.some(({ regels }) => regels.some((regel) => regel.gegevens.includes(id)));

/** The matrix by group of data; a field that no delivery names is left out. */
export const matrix: readonly { id: string; naam: string; rijen: readonly Matrixrij[] }[] = fieldsByGroup
  .map(({ id, naam, gegevens }) => ({
    id,
    naam,
    rijen: gegevens.filter(isDelivered).map((gegeven) => ({
      gegeven,
      zorg: careOf(gegeven),
      cellen: kolommen.map((partij) => marksOf(partij.id, gegeven.id)),
    })),
  }))
  .filter(({ rijen }) => rijen.length > 0);

/** What a mark says in full: "BSN naar DUO: mag". */
export const markLabel = (gegeven: string, partij: string, { richting, oordeel }: Merk): string =>
  `${findGegeven(gegeven)?.naam ?? gegeven} ${richting} ${findPartij(partij)?.inZin ?? partij}: ${oordeelWoorden[oordeel].toLowerCase()}`;
