import begrippenFile from '../../content/begrippen.yaml';
import bronnenFile from '../../content/bronnen.yaml';
import verantwoordingFile from '../../content/verantwoording.yaml';
import { indexById } from './lookup.ts';
import type { Begrip, Bron, Bronnen, Regeling, Verantwoording } from './schema/bronnen.ts';

const file = bronnenFile as Bronnen;

/** Every law, decree and guideline. */
export const regelingen: readonly Regeling[] = file.regelingen;
/** Every article or document that is cited. */
export const bronnen: readonly Bron[] = file.bronnen;
/** The glossary. */
export const begrippen = begrippenFile as readonly Begrip[];
/** Every choice of interpretation. */
export const verantwoordingen = verantwoordingFile as readonly Verantwoording[];

/** The source with this id, or undefined. */
export const findBron = /* @__PURE__ */ indexById(bronnen);
/** The law or document with this id, or undefined. */
export const findRegeling = /* @__PURE__ */ indexById(regelingen);
/** The choice of interpretation with this id (`H-31`), or undefined. */
export const findVerantwoording = /* @__PURE__ */ indexById(verantwoordingen);
