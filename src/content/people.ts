import ketenpartnersFile from '../../content/feiten/ketenpartners.yaml';
import rollenFile from '../../content/feiten/rollen.yaml';
import uitsprakenFile from '../../content/feiten/uitspraken.yaml';
import { indexById } from './lookup.ts';
import type { FunctieRol, Ketenpartner, Uitspraak } from './schema/tekst.ts';

/** The functions in a municipality. */
export const rollen = rollenFile as readonly FunctieRol[];
/** The chain partners as the running text lists them. */
export const ketenpartners = ketenpartnersFile as readonly Ketenpartner[];
/** Every claim, link and footnote of the running text. */
export const uitspraken = uitsprakenFile as readonly Uitspraak[];
/** The function with this id, or undefined. */
export const findRol = /* @__PURE__ */ indexById(rollen);
/** The claim of the running text with this id, or undefined. */
export const findUitspraak = /* @__PURE__ */ indexById(uitspraken);
