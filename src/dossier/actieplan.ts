import { z } from 'zod';
import { datum, rijId, tekst } from './answers.ts';

/** The state of one step of content/feiten/stappen.yaml. */
export const stapstandSchema = z.strictObject({
  stap: z.string(),
  status: z.enum(['niet-begonnen', 'bezig', 'klaar', 'overgeslagen']),
  eigenaar: rijId.nullable().default(null),
  gereedOp: datum,
  reden: tekst,
});

/** An own action, or what a person added to a derived one (same id). */
export const actieSchema = z.strictObject({
  id: rijId,
  tekst: z.string(),
  eigenaar: rijId.nullable().default(null),
  gereedOp: datum,
  status: z.enum(['open', 'bezig', 'klaar']),
});

/** The part of the dossier that only the actieplan uses. */
export const actieplanSchema = z.strictObject({
  streefdatum: datum,
  stappen: z.array(stapstandSchema).default([]),
  acties: z.array(actieSchema).default([]),
});
