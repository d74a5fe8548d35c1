import type { Niveau } from '../content/index.ts';

/** The steps of chance, impact and level, from low to high. */
export const niveaus = ['laag', 'midden', 'hoog'] as const satisfies readonly Niveau[];

/** Whether a word is one of the steps. */
export const isNiveau = (word: unknown): word is Niveau => niveaus.some((niveau) => niveau === word);
