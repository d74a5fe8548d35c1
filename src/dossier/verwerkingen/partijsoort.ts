import { inSentence } from '../../rules/index.ts';
import type { Ketenpartij } from './partijen.ts';

/** A supplier of software keeps what the municipality records: its list is all fields, and nothing comes from it. */
export const isSoftware = ({ soort }: Pick<Ketenpartij, 'soort'>): boolean => soort === 'softwareleverancier';

/** The kind of a party as a sentence calls it; undefined where its name says that already. */
export const soortBijNaam = ({ naam, soortNaam }: Ketenpartij): string | undefined =>
  soortNaam === '' || soortNaam === naam ? undefined : inSentence(soortNaam);

/** What a party is called in a list: "Stichting Werkkracht (aanbieder MAP)". */
export function partijnaam(partij: Ketenpartij): string {
  const kind = soortBijNaam(partij);
  return kind === undefined ? partij.naam : `${partij.naam} (${kind})`;
}
