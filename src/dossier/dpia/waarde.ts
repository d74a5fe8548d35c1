import type { DpiaAntwoord, Formulierrij } from './schema.ts';

/** What a question holds: words, or rows of cells by the number of the field. */
export type Waarde = { tekst: string } | { rijen: readonly Formulierrij[] };

/** Whether a value holds nothing that could be read. */
export const isLeeg = (waarde: Waarde): boolean =>
  'tekst' in waarde ? waarde.tekst.trim() === '' : waarde.rijen.every(isLegeRij);

/** Whether no cell of a row holds anything. */
export const isLegeRij = (rij: Formulierrij): boolean =>
  Object.values(rij).every((cel) => celTekst(cel).trim() === '');

/** A value as an answer keeps it, or undefined where there is none. */
export function leesWaarde({ tekst, rijen }: Pick<DpiaAntwoord, 'tekst' | 'rijen'>): Waarde | undefined {
  if (rijen !== undefined) return { rijen };
  return typeof tekst === 'string' ? { tekst } : undefined;
}

/** A value with empty cells left out, so that two that say the same are equal. */
export const zonderLegeCellen = (waarde: Waarde): Waarde =>
  'tekst' in waarde ? { tekst: waarde.tekst.trim() } : { rijen: waarde.rijen.map(trimRij) };

const trimRij = (rij: Formulierrij): Formulierrij =>
  Object.fromEntries(
    Object.entries(rij)
      .filter(([, cel]) => cel.length > 0)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Whether two values say the same. */
export const isGelijk = (a: Waarde, b: Waarde): boolean =>
  JSON.stringify(zonderLegeCellen(a)) === JSON.stringify(zonderLegeCellen(b));

/** A cell in words. */
export const celTekst = (cel: string | readonly string[] | undefined): string =>
  cel === undefined ? '' : typeof cel === 'string' ? cel : cel.join('; ');
