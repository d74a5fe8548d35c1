import type { Systeem } from './team.ts';

/** The supplier of a system, or undefined where nobody is named or the municipality keeps it itself ("Eigen beheer"). */
export function leverancierVan({ leverancier }: Pick<Systeem, 'leverancier'>): string | undefined {
  const naam = leverancier?.trim() ?? '';
  return naam === '' || /^eigen\b/iu.test(naam) ? undefined : naam;
}
