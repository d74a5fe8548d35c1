import herkenningFile from '../../content/herkenning.yaml';
import type { Herkenning } from './schema/herkenning.ts';

/** Names of columns and words by which the check of a list recognises what stands in it. */
export const herkenning = herkenningFile as Herkenning;
