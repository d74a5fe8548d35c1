import redenenFile from '../../content/redenen.yaml';
import { indexById } from './lookup.ts';
import type { Reden } from './schema/bronnen.ts';

/** Every sentence that a rule can give as a reason. */
export const redenen = redenenFile as readonly Reden[];
/** The reason with this id, or undefined. */
export const findReden = /* @__PURE__ */ indexById(redenen);
