import bewaartermijnenFile from '../../content/feiten/bewaartermijnen.yaml';
import gegevensFile from '../../content/feiten/gegevens.yaml';
import leveringenFile from '../../content/feiten/leveringen.yaml';
import partijenFile from '../../content/feiten/partijen.yaml';
import takenFile from '../../content/feiten/taken.yaml';
import { indexById } from './lookup.ts';
import type { Bewaartermijnen, Gegeven, Gegevensgroep } from './schema/gegevens.ts';
import type { Levering } from './schema/leveringen.ts';
import type { Partij } from './schema/partijen.ts';
import type { Taak } from './schema/taken.ts';

/** The thirteen tasks, in the order of the table. */
export const taken = takenFile as readonly Taak[];
/** All parties that data go to or come from. */
export const partijen = partijenFile as readonly Partij[];
/** The catalogue of data fields. */
export const gegevens = gegevensFile as readonly Gegeven[];
/** All deliveries, by and to the municipality. */
export const leveringen = leveringenFile as readonly Levering[];
/** Retention: the list of art. 9.9 lid 2 Besluit and the rules around it. */
export const bewaartermijnen = bewaartermijnenFile as Bewaartermijnen;

/** The party with this id, or undefined. */
export const findPartij = /* @__PURE__ */ indexById(partijen);
/** The task with this id, or undefined. */
export const findTaak = /* @__PURE__ */ indexById(taken);
/** The data field with this id, or undefined. */
export const findGegeven = /* @__PURE__ */ indexById(gegevens);
/** The deliveries to (`naar`) or from (`van`) a party. */
export const findLeveringen = (partij: string, richting: 'naar' | 'van'): readonly Levering[] =>
  leveringen.filter((levering) => levering.partij === partij && levering.richting === richting);

/** The groups of the catalogue, in words and in the order of the work. */
export const gegevensgroepNamen: Record<Gegevensgroep, string> = {
  identiteit: 'Identiteit',
  contact: 'Contact',
  gezin: 'Gezin',
  'plicht-en-termijn': 'Inburgeringsplicht en termijn',
  voorinburgering: 'Voorinburgering',
  intake: 'Brede intake',
  'plan-en-leerroute': 'Plan en leerroute',
  'aanbod-en-cursus': 'Aanbod en cursus',
  voortgang: 'Voortgang',
  resultaat: 'Resultaat',
  handhaving: 'Handhaving',
  uitkering: 'Uitkering',
  statistiek: 'Statistiek',
  bijzonder: 'Bijzondere persoonsgegevens',
};
