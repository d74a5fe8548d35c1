import { findPartij } from '../../content/index.ts';
import {
  oordeelOf,
  richtingVan,
  type DeelAntwoord,
  type DeelVraag,
  type Oordeel,
} from '../../rules/index.ts';
import { nameOf } from './answer.ts';
import { byWeight, quoted, shortList } from './words.ts';

/**
 * What of an answer can stand in the dossier as a delivery, with the names of what of it someone must look at first, and of
 * what stays out because it may not go so.
 */
export type Dossierdeel = {
  richting: 'naar' | 'van';
  mee: readonly string[];
  toetsen: readonly string[];
  nietMee: readonly string[];
};

/** Parts an answer for the dossier; undefined where there is no other party: inside the municipality nothing is delivered. */
export function dossierdeelVan(vraag: DeelVraag, { gegevens }: DeelAntwoord): Dossierdeel | undefined {
  const richting = richtingVan(vraag.partij, vraag.weg);
  const partij = findPartij(vraag.partij);
  if (richting === 'intern' || partij === undefined || partij.soort === 'eigen-organisatie') return undefined;
  const idsWith = (...wanted: readonly Oordeel[]) =>
    gegevens
      .filter(({ outcome }) => wanted.includes(oordeelOf(outcome)))
      .map(({ gegeven }) => gegeven)
      .toSorted(byWeight);
  const { onbekend = [] } = vraag;
  const left = idsWith('mag-niet', 'niet-voorzien', 'beoordeling').map(nameOf);
  return {
    richting,
    mee: idsWith('mag', 'laat-toetsen'),
    toetsen: idsWith('laat-toetsen').map(nameOf),
    nietMee: [...left, ...(onbekend.length > 0 ? [quoted(onbekend)] : [])],
  };
}

/** What now stands in the dossier, and what does not, in sentences; `partij` is the name as the dossier has it. */
export function dossierZin({ richting, mee, toetsen, nietMee }: Dossierdeel, partij: string): string {
  const count = `${mee.length} ${mee.length === 1 ? 'gegeven' : 'gegevens'}`;
  return [
    mee.length === 0
      ? 'Er is niets toegevoegd.'
      : `In je dossier staat nu: ${count} ${richting === 'naar' ? 'naar' : 'van'} ${partij}.`,
    ...(toetsen.length === 0 ? [] : [`Laat eerst toetsen: ${shortList(toetsen)}.`]),
    ...(nietMee.length === 0 ? [] : [`Niet toegevoegd, omdat het zo niet mag: ${shortList(nietMee)}.`]),
  ].join(' ');
}
