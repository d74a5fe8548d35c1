import woordenFile from '../../content/gevoelige-woorden.yaml';
import herkenningFile from '../../content/herkenning.yaml';
import type { GevoeligeWoorden, Herkenning } from './schema/herkenning.ts';

/** Names of columns by which the check of a list recognises what stands in them. */
export const herkenning = herkenningFile as Herkenning;
/** Words that point to health or religion. */
export const gevoeligeWoorden = woordenFile as GevoeligeWoorden;
