import { type Dossier, findVerantwoordelijke, takenVan } from '../../dossier/index.ts';
import { ketenpartijenVan, type Ketenpartij } from '../../dossier/verwerkingen/index.ts';

/** Whether the BSN travels with the data of a party; `toets` while someone must still judge it. */
export type Stroombsn = 'met' | 'zonder' | 'toets';

/** What stands beside an arrow, in picture and table alike. */
export const bsnWoorden: Record<Stroombsn, string> = {
  met: 'met BSN',
  zonder: 'zonder BSN',
  toets: 'BSN: nog te beoordelen',
};

/** Whether the BSN travels with the data of this party; where no law names the party it does not (art. 46 UAVG). */
export function bsnVan({ bsn }: Pick<Ketenpartij, 'bsn'>): Stroombsn {
  if (bsn === undefined) return 'toets';
  return bsn === 'mag' ? 'met' : 'zonder';
}

/** What goes one way between the municipality and a party. */
export type Inhoud = 'gegevens' | 'alleen-bsn' | 'niets';

/** A party with what goes to it and what comes from it. Fields are catalogue ids. */
export type Stroom = {
  partij: Ketenpartij;
  naar: readonly string[];
  van: readonly string[];
  bsn: Stroombsn;
};

/** All parties of this dossier, each with its flows, in the order of the dossier and then of the facts. */
export const stromenVan = (dossier: Dossier): Stroom[] =>
  ketenpartijenVan(dossier, takenVan(dossier)).map((partij) => ({
    partij,
    naar: partij.naar,
    van: partij.van,
    bsn: bsnVan(partij),
  }));

/** Whether there is more in it than the number that says about whom the other data are. */
export function inhoudVan(ids: readonly string[]): Inhoud {
  if (ids.length === 0) return 'niets';
  return ids.every((id) => id === 'bsn') ? 'alleen-bsn' : 'gegevens';
}

/** Whether it is not known yet what goes to the party and what comes from it. */
export const isOpen = ({ naar, van }: Pick<Stroom, 'naar' | 'van'>): boolean =>
  naar.length + van.length === 0;

/** The party of which this is a service: its id in the dossier, or in the facts. */
export const partijVan = ({ partij: { eigen, sleutel } }: Stroom): string => eigen?.partij.id ?? sleutel;

/** Who stands in the middle: the municipality, or the openbaar lichaam that took over all of the execution. */
export const naamInMidden = (dossier: Dossier): string =>
  findVerantwoordelijke(dossier).naam?.trim() || 'De gemeente';

/** The person whom the data are about: what comes from him, and what he gets. */
export const inburgeraar = {
  naam: 'De inburgeraar',
  van: 'vertelt zelf, bijvoorbeeld bij de brede intake',
  naar: 'krijgt uitleg, brieven en besluiten',
} as const;

/** Whether letters carry the BSN, as the municipality decided; the call for the brede intake never does. */
export function bsnOpBrieven({ beleid }: Dossier): { bsn: Stroombsn; woorden: string } {
  if (beleid.bsnOpBrieven === 'nooit') return { bsn: 'zonder', woorden: 'zonder BSN' };
  return beleid.bsnOpBrieven === 'alleen-met-motivering'
    ? { bsn: 'zonder', woorden: 'zonder BSN, tenzij nodig' }
    : { bsn: 'toets', woorden: bsnWoorden.toets };
}
