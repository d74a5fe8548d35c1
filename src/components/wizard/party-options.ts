import { findPartij, partijen, type Partij } from '../../content/index.ts';

/** Services that municipalities contract most; the rest is one choice further. */
const commonIds = [
  'aanbieder-map',
  'aanbieder-pvt',
  'aanbieder-z-route-participatie',
  'maatschappelijke-begeleider',
  'cursusinstelling-onderwijsroute',
  'aanbieder-b1-taalschakel',
  'softwareleverancier',
];

/** The parties that are offered first. */
export const commonParties: Partij[] = commonIds.flatMap((id) => findPartij(id) ?? []);

/** All other parties outside the municipality's own team, by name. */
export const otherParties: Partij[] = partijen
  .filter(({ id }) => !commonIds.includes(id) && id !== 'team-inburgering')
  .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));

/** Value for a party that the source does not name. */
export const unnamedParty = 'anders';
/** The way to the role questions for a party that the source does not name: it is chosen there already. */
export const unnamedPartyPage = `/verwerkersovereenkomst/#${unnamedParty}`;
