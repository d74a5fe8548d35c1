import { z } from 'zod';
import {
  aandachtspuntSchema,
  gedrukteGrondslagSchema,
  idSchema,
  plaatsSchema,
  verantwoordingIdSchema,
  zinSchema,
} from './common.ts';

/** One field of the column "welke gegevens vastleggen": what the municipality may record for the task. */
export const taakgegevenSchema = z.strictObject({
  plaats: plaatsSchema,
  gedrukt: z.string().min(2),
  gegevens: z.array(idSchema).min(1),
  toelichting: zinSchema.optional(),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** Who may carry out a task, and what limits that. */
export const uitvoeringSchema = z.strictObject({
  /** Whether the municipality may have another party do (part of) it. */
  uitbesteden: z.enum(['ja', 'deels', 'nee']),
  /** Party ids that may carry it out beside the municipality itself. */
  partijen: z.array(idSchema).default([]),
  toelichting: zinSchema,
  bronnen: z.array(idSchema).default([]),
});

/** One of the thirteen tasks of the table "gegevensverwerking". */
export const taakSchema = z.strictObject({
  id: idSchema,
  nummer: z.number().int().min(1).max(13),
  naam: z.string().min(3),
  gedrukt: z.string().min(3),
  plaats: plaatsSchema,
  /** One or two plain sentences (B1) that say what the municipality does. */
  kort: zinSchema,
  /** The column "wat betekent dat", in own words, one entry per sentence or bullet of the source. */
  betekenis: z
    .array(z.strictObject({ plaats: plaatsSchema, tekst: zinSchema, verantwoording: z.array(verantwoordingIdSchema).default([]) }))
    .min(1),
  gegevens: z.array(taakgegevenSchema),
  gedrukteGrondslagen: z.array(gedrukteGrondslagSchema).default([]),
  /** The legal basis as the law gives it: source ids, the main one first. */
  grondslagen: z.array(idSchema).min(1),
  /** Parts with a basis of their own, such as intake, plan and progress within task 4. */
  onderdelen: z
    .array(z.strictObject({ id: idSchema, naam: z.string(), grondslagen: z.array(idSchema).min(1) }))
    .default([]),
  aandachtspunten: z.array(aandachtspuntSchema).default([]),
  uitvoering: uitvoeringSchema,
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

export type Taak = z.infer<typeof taakSchema>;
export type Taakgegeven = z.infer<typeof taakgegevenSchema>;
