import type { Dossier } from '../../dossier/index.ts';
import type { Ketenpartij, Verwerking } from '../../dossier/verwerkingen/index.ts';

/** One processing of the register, with the dossier it comes from. */
export type Registerrij = {
  dossier: Dossier;
  verwerking: Verwerking;
  /** The parties of the task, each once. */
  partijen: readonly Ketenpartij[];
};

/** What stands in a cell while the dossier does not say it; the same words as in the documents. */
export const ontbreekt = (wat: string): string => `[nog in te vullen: ${wat}]`;

/** A text of the dossier, or what is missing. */
export const ofOntbreekt = (answer: string | null | undefined, wat: string): string =>
  answer?.trim() || ontbreekt(wat);

/** Parts of a cell after each other; empty ones fall away. */
export const delen = (parts: readonly (string | undefined)[], between = '; '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(between);

/** The desk of the COA is the COA itself; where both stand, one is enough. */
export const zonderLoket = (partijen: readonly Ketenpartij[]): Ketenpartij[] =>
  partijen.filter(
    ({ soort, eigen }) =>
      eigen !== undefined ||
      soort !== 'instantie-voorbereiding' ||
      !partijen.some((other) => other.soort === 'coa'),
  );
