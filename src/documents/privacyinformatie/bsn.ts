import type { Dossier } from '../../dossier/index.ts';
import type { Ketenpartij } from '../../dossier/verwerkingen/index.ts';
import { namenWaarvoor } from './namen.ts';
import type { PrivacyinformatieView } from './view.ts';

type Bsn = Pick<
  PrivacyinformatieView,
  'bsnWel' | 'bsnNiet' | 'bsnOpen' | 'sleutelNummer' | 'sleutelNaam' | 'sleutelOpen'
>;

/** Desks of DUO and COA: to the reader they are DUO and COA. */
const loketten = new Set(['instantie-leerbaarheidstoets', 'instantie-voorbereiding']);

/** Who gets the BSN and who does not, by the rules and by what a person decided (art. 46 UAVG). */
export function bsnVan({ beleid }: Dossier, all: readonly Ketenpartij[]): Bsn {
  const partijen = all.filter(({ soort, eigen }) => eigen !== undefined || !loketten.has(soort));
  const bsnNiet = namenWaarvoor(partijen, ({ bsn }) => bsn === 'mag-niet' || bsn === 'niet-voorzien');
  const { sleutelAanbieders } = beleid;
  return {
    bsnWel: namenWaarvoor(partijen, ({ bsn, eigen, metBsn }) =>
      eigen === undefined ? metBsn : bsn === 'mag',
    ),
    bsnNiet,
    bsnOpen: namenWaarvoor(partijen, ({ bsn }) => bsn === undefined),
    sleutelNummer: bsnNiet !== undefined && sleutelAanbieders === 'klantnummer',
    sleutelNaam: bsnNiet !== undefined && sleutelAanbieders === 'naam-geboortedatum',
    sleutelOpen: bsnNiet !== undefined && !sleutelAanbieders,
  };
}
