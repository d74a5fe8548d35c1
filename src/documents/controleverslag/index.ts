import sjabloonModule from '../../../templates/controleverslag/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import { fileNamePart, type BuiltDocument } from '../meta.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import type { ControleverslagView } from './view.ts';

const sjabloon: Sjabloon<ControleverslagView> = sjabloonModule;

/** What the check of a list found, in words; no value of the list is in it. */
export type Controleverslag = {
  bestand: string;
  partij: string;
  uitkomst: string;
  kenmerken: readonly string[];
  /** Columns that turn out the same are one row. */
  kolommen: readonly { kolommen: string; uitkomst: string; bronnen: string; gevolg: string }[];
  opmerkingen: readonly string[];
  teRegelen: readonly string[];
  /** Whether the clean list may go, and what was done in it; undefined where none was made. */
  schoon: { uitkomst: string; gedaan: string } | undefined;
};

/** Builds the report of a check, to keep with the file that was sent. `now` is an ISO moment. */
export function buildControleverslag(verslag: Controleverslag, now: string): BuiltDocument {
  const { uitkomst, kenmerken, opmerkingen, teRegelen, schoon } = verslag;
  const view: ControleverslagView = {
    uitkomst,
    kenmerken,
    kolommen: verslag.kolommen.map(({ kolommen, uitkomst: outcome, bronnen, gevolg }) => [
      kolommen,
      outcome,
      bronnen,
      gevolg,
    ]),
    heeftOpmerkingen: opmerkingen.length > 0,
    opmerkingen,
    teRegelen,
    isGeschoond: schoon !== undefined,
    uitkomstSchoon: schoon?.uitkomst ?? '',
    geschoond: schoon?.gedaan ?? '',
  };
  return {
    document: resolve(render(sjabloon, view), findCitaat),
    meta: {
      titel: 'Verslag van de controle van een lijst',
      auteur: 'Privacywijzer Inburgering',
      onderwerp: `Lijst voor ${verslag.partij}`,
      datum: new Date(now),
      taal: 'nl-NL',
    },
    fileName: ['controleverslag', fileNamePart(verslag.bestand.replace(/\.[a-z]+$/i, ''))]
      .filter((part) => part !== '')
      .join('-'),
  };
}
