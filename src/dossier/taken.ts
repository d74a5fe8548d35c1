import { taken, type Taak } from '../content/index.ts';
import type { Dossier } from './schema.ts';

/** The tasks that this municipality does, as the facts describe them: all thirteen, but those that it put out of scope. */
export const takenVan = (dossier: Pick<Dossier, 'taken'>): readonly Taak[] =>
  taken.filter(({ id }) => dossier.taken.find(({ taak }) => taak === id)?.inScope !== 'nee');
