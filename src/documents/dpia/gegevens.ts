import type { Formulierrij } from '../../dossier/dpia/index.ts';
import type { Cell, InlineValue } from '../tree/index.ts';
import { celIn, celOfLeeg, kort, leeg, namenrij } from './cellen.ts';
import type { DpiaView } from './view.ts';

/**
 * The data of paragraph 2 by category, and the sources by a code: many fields have the same long source, so that it stands
 * once and the fields name its code. Order is that of the answers.
 */
export function gegevensVan(rijen: readonly Formulierrij[]): Pick<DpiaView, 'gegevens' | 'gegevensbronnen'> {
  const byCategory = [...Map.groupBy(rijen, (rij) => celIn(rij, '2.1.3')).values()].flat();
  const sources = Map.groupBy(byCategory, bronsleutel);
  const codes = new Map([...sources.keys()].map((key, index) => [key, `B${index + 1}`]));
  const groups = Map.groupBy(byCategory, (rij) => JSON.stringify(soortVan(rij)));
  return {
    gegevens: [...groups.values()].map((same) => [...soortVan(same[0] ?? {}), perBron(same, codes)]),
    gegevensbronnen: [...sources].map(([key, same]) => [codes.get(key) ?? '', ...bronVan(same[0] ?? {})]),
  };
}

/** Category, kind and whose. */
const soortVan = (rij: Formulierrij): Cell[] =>
  ['2.1.3', '2.1.4', '2.1.2'].map((veld) => kort(celIn(rij, veld)) || leeg(veld));

const bronsleutel = (rij: Formulierrij): string =>
  JSON.stringify(['2.1.6', '2.1.7', '2.1.8', '2.1.9', '2.1.5'].map((veld) => celIn(rij, veld)));

/** The names of the fields on a line for each source, with its code before them. */
function perBron(rijen: readonly Formulierrij[], codes: ReadonlyMap<string, string>): Cell {
  const lines = [...Map.groupBy(rijen, bronsleutel)];
  return lines.flatMap(([key, same], index): InlineValue[] => [
    ...(index === 0 ? [] : ['\n']),
    { vet: codes.get(key) ?? '' },
    ` ${namenrij(same.map((rij) => celIn(rij, '2.1.1')))}`,
  ]);
}

/** The party with its system, the ground on which it gives, and its own purpose. */
function bronVan(rij: Formulierrij): Cell[] {
  const isOther = celIn(rij, '2.1.6');
  const doel = celOfLeeg(rij, '2.1.5');
  if (isOther === '') return [leeg('2.1.6'), '–', '–', doel];
  if (isOther !== 'true') return ['geen andere partij', '–', '–', doel];
  return [celOfLeeg(rij, '2.1.7'), celIn(rij, '2.1.8') || '–', celIn(rij, '2.1.9') || '–', doel];
}
