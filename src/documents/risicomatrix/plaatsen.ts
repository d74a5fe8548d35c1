import type { Niveau } from '../../content/index.ts';
import { niveaus, risiconiveau } from '../../rules/index.ts';

/** A risk as the matrix shows it: its number in the table, and its place before and after the measures. */
export type MatrixRisico = { nummer: number; kans: Niveau; impact: Niveau; kansNa: Niveau; impactNa: Niveau };

/** Which of the two matrices. */
export type Stand = 'voor' | 'na';

/** What stands above each matrix. */
export const standWoorden: Record<Stand, string> = {
  voor: 'Vóór de maatregelen',
  na: 'Na de maatregelen',
};

const plaatsVan = ({ kans, impact, kansNa, impactNa }: MatrixRisico, stand: Stand) =>
  stand === 'voor' ? { kans, impact } : { kans: kansNa, impact: impactNa };

/** The numbers of the risks in one cell, in order. */
export const nummersIn = (
  risicos: readonly MatrixRisico[],
  stand: Stand,
  kans: Niveau,
  impact: Niveau,
): number[] =>
  risicos
    .filter((risico) => {
      const plaats = plaatsVan(risico, stand);
      return plaats.kans === kans && plaats.impact === impact;
    })
    .map(({ nummer }) => nummer)
    .toSorted((one, other) => one - other);

/** How many risks stand at each level, high first, in words: "geen hoog, 3 midden en 2 laag". */
export const telling = (risicos: readonly MatrixRisico[], stand: Stand): string[] =>
  niveaus.toReversed().map((niveau) => {
    const count = risicos.filter((risico) => {
      const { kans, impact } = plaatsVan(risico, stand);
      return risiconiveau(kans, impact) === niveau;
    }).length;
    return `${count === 0 ? 'geen' : count} ${niveau}`;
  });
