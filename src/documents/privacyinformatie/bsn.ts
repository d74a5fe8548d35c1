import type { Dossier } from '../../dossier/index.ts';
import { isSoftware, type Ketenpartij } from '../../dossier/verwerkingen/index.ts';
import { namenWaarvoor } from './namen.ts';
import type { PrivacyinformatieView } from './view.ts';

type Bsn = Pick<
  PrivacyinformatieView,
  'bsnWel' | 'bsnOpslag' | 'bsnNiet' | 'bsnOpen' | 'sleutelNummer' | 'sleutelNaam' | 'sleutelOpen'
>;

/** Desks of DUO and COA: to the reader they are DUO and COA. */
const loketten = new Set(['instantie-leerbaarheidstoets', 'instantie-voorbereiding']);

/** Who gets the BSN and who does not, by the rules and by what a person decided (art. 46 UAVG). */
export function bsnVan({ beleid }: Dossier, all: readonly Ketenpartij[]): Bsn {
  const partijen = all.filter(({ soort, eigen }) => eigen !== undefined || !loketten.has(soort));
  const bsnNiet = namenWaarvoor(partijen, ({ bsn }) => bsn === 'mag-niet' || bsn === 'niet-voorzien');
  const { sleutelAanbieders } = beleid;
  return {
    bsnWel: namenWaarvoor(partijen, (partij) =>
      partij.eigen === undefined ? partij.metBsn : partij.bsn === 'mag' && !isSoftware(partij),
    ),
    // No law names a supplier: it keeps the number on the ground of the municipality, which someone must review.
    bsnOpslag: namenWaarvoor(partijen, (partij) => isSoftware(partij) && partij.bsn === 'mag'),
    bsnNiet,
    bsnOpen: namenWaarvoor(partijen, ({ bsn }) => bsn === undefined),
    sleutelNummer: bsnNiet !== undefined && sleutelAanbieders === 'klantnummer',
    sleutelNaam: bsnNiet !== undefined && sleutelAanbieders === 'naam-geboortedatum',
    sleutelOpen: bsnNiet !== undefined && !sleutelAanbieders,
  };
}
