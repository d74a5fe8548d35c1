import type { Dossier } from '../schema.ts';
import type { Dpia } from './schema.ts';

/** A dossier in which a part of the DPIA is otherwise. */
export const zetDpia = (dossier: Dossier, dpia: Partial<Dpia>): Dossier => ({
  ...dossier,
  dpia: { ...dossier.dpia, ...dpia },
});
