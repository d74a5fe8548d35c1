import tekstenFile from '../../content/dpia.yaml';
import rijksmodelFile from '../../content/feiten/rijksmodel.yaml';
import { indexById } from './lookup.ts';
import type { DpiaParagraaf, DpiaTeksten, RijksmodelVraag } from './schema/dpia-formulier.ts';

const file = tekstenFile as DpiaTeksten;

/** Every question of the Rijksmodel DPIA 3.0, in its own order. */
export const rijksmodel = rijksmodelFile as readonly RijksmodelVraag[];
/** The question with this number, or undefined. */
export const findRijksmodelVraag = /* @__PURE__ */ indexById(rijksmodel);
/** The paragraphs of the DPIA, in order. */
export const dpiaParagrafen: readonly DpiaParagraaf[] = file.paragrafen;
/** The parts in which the paragraphs stand, in order. */
export const dpiaDelen = file.delen;
/** Why a risk is proposed; `{wie}` stands for what the dossier says. */
export const risicoaanleidingen = file.aanleidingen;

/** What each step of the scales for chance and impact means. */
export const dpiaSchalen = file.schalen;
/** What a proposal can come from, in words. */
export const herkomstWoorden: Readonly<Record<string, string>> = file.herkomst;

/** The text of a proposal with its blanks filled; throws where there is none, because only code names texts. */
export function dpiaTekst(id: string, waarden: Readonly<Record<string, string>> = {}): string {
  const tekst = file.teksten[id];
  if (tekst === undefined) throw new Error(`content/dpia.yaml has no text "${id}".`);
  return vulIn(tekst, waarden);
}

/** Fills the blanks of a text; a blank without a value vanishes, with the space before it. */
export const vulIn = (tekst: string, waarden: Readonly<Record<string, string>>): string =>
  tekst
    .replace(/ ?\{([a-zA-Z]+)\}/gu, (blank, naam: string) => {
      const waarde = waarden[naam] ?? '';
      return waarde === '' ? '' : `${blank.startsWith(' ') ? ' ' : ''}${waarde}`;
    })
    .replace(/\( ?\)/gu, '')
    .replace(/ +([.,:;])/gu, '$1')
    .trim();
