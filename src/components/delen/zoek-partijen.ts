import { findPartij, partijen, type Partij } from '../../content/index.ts';
import { eigenTeam } from '../../rules/index.ts';
import { zoekRijen } from '../gegevens/zoek-woorden.ts';

/** Shown at once; the rest appears when one looks for it. */
const commonIds = [
  'aanbieder-map',
  'aanbieder-pvt',
  'cursusinstelling-onderwijsroute',
  'aanbieder-b1-taalschakel',
  'maatschappelijke-begeleider',
  'duo',
  'coa',
  eigenTeam,
];

/** Every party, by name. */
export const allePartijen: readonly Partij[] = partijen.toSorted((one, other) =>
  one.naam.localeCompare(other.naam, 'nl'),
);
const common: readonly Partij[] = commonIds.flatMap((id) => findPartij(id) ?? []);

/** The parties that a person may mean, by name or by another word for it; the most asked ones before anything is typed. */
export const zoekPartijen = (query: string): readonly Partij[] =>
  query.trim() === ''
    ? common
    : zoekRijen(allePartijen, query, ({ naam, inZin, zoektermen }) => [naam, inZin, ...zoektermen]);
