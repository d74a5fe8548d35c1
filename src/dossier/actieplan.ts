import { z } from 'zod';
import { datum, keuze, meerkeuze, rijId, tekst } from './answers.ts';

/** The state of one step of content/feiten/stappen.yaml; what is absent follows the proposal. */
export const stapstandSchema = z.strictObject({
  stap: z.string(),
  status: z.enum(['niet-begonnen', 'bezig', 'klaar', 'overgeslagen']).optional(),
  eigenaar: rijId.nullable().optional(),
  gereedOp: datum,
  reden: tekst,
});

/** The states of an action. */
export const actiestatussen = ['open', 'bezig', 'klaar', 'overgeslagen'] as const;

/**
 * An own action, or what a person added to a derived one (same id). `tekst` is the own wording; a derived action that is
 * done keeps here what it said, so that it stays when its cause is gone. An absent owner or day follows the proposal.
 */
export const actieSchema = z.strictObject({
  id: rijId,
  tekst: z.string().optional(),
  /** A step of content/feiten/stappen.yaml; of an own action, and of one that is done. */
  stap: z.string().optional(),
  eigenaar: rijId.nullable().optional(),
  gereedOp: datum,
  status: z.enum(actiestatussen).default('open'),
  reden: tekst,
  /** The day on which it was done or skipped. */
  klaarOp: z.string().optional(),
});

/** The meeting of step 4. */
export const overlegSchema = z.strictObject({
  datum,
  tijd: tekst,
  plaats: tekst,
  doel: tekst,
  bijzonderheden: tekst,
  /** Members of the team who are invited; absent for everyone. */
  aanwezig: z.array(rijId).optional(),
});

/** Step 6: how often the steering group gets a report, and which sources are watched. */
export const voortgangSchema = z.strictObject({
  frequentie: keuze(['maand', 'kwartaal', 'halfjaar']),
  volgende: datum,
  bronnen: meerkeuze(['wetten', 'vng', 'duo', 'ap', 'fg']),
});

/** One action as it stood on a day, with all that a later report prints of it. */
export const standregelSchema = z.strictObject({
  id: z.string(),
  titel: z.string(),
  stap: z.string(),
  status: z.enum(actiestatussen),
  eigenaar: z.string().optional(),
  gereedOp: z.string().optional(),
});

/** All actions as they stood on a day `jjjj-mm-dd`. */
export const momentopnameSchema = z.strictObject({
  id: rijId,
  datum: z.string(),
  regels: z.array(standregelSchema).default([]),
});

/** The days between which all is planned. */
export const planningSchema = z.strictObject({ begindatum: datum, streefdatum: datum });

/** The part of the dossier that only the actieplan uses. */
export const actieplanSchema = z.strictObject({
  ...planningSchema.shape,
  stappen: z.array(stapstandSchema).default([]),
  acties: z.array(actieSchema).default([]),
  overleg: overlegSchema.default({}),
  voortgang: voortgangSchema.default({}),
  momentopnamen: z.array(momentopnameSchema).default([]),
});

export type Stapstand = z.infer<typeof stapstandSchema>;
/** How far an action is. */
export type Actiestatus = (typeof actiestatussen)[number];
export type Actieregel = z.infer<typeof actieSchema>;
export type Standregel = z.infer<typeof standregelSchema>;
export type Momentopname = z.infer<typeof momentopnameSchema>;
export type Actieplan = z.infer<typeof actieplanSchema>;
