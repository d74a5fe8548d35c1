import { z } from 'zod';
import {
  aandachtspuntSchema,
  gedrukteGrondslagSchema,
  herkomstSchema,
  idSchema,
  plaatsSchema,
  toetsSchema,
  verantwoordingIdSchema,
  zinSchema,
} from './common.ts';

/** How a field of a printed row is read where the law or an unclear text departs from "may be delivered". */
export const lezingSchema = z.strictObject({
  /** The catalogue id in this row that the reading concerns. */
  gegeven: idSchema,
  uitkomst: z.enum(['mag', 'mag-niet', 'niet-voorzien']),
  /** Reason in redenen.yaml that explains the reading. */
  reden: idSchema,
  verantwoording: verantwoordingIdSchema,
  /** Set where the source is unclear: the stricter reading holds until someone has looked. */
  toets: toetsSchema.optional(),
});

/** One printed letter, bullet or line of a delivery: exactly one entry per item of the source. */
export const leveringsregelSchema = z.strictObject({
  id: idSchema,
  plaats: plaatsSchema.optional(),
  /** The name as printed; absent for an addition from the law. */
  gedrukt: z.string().optional(),
  gegevens: z.array(idSchema).min(1),
  /** Id of the regel in the same delivery that this one prints again. */
  zelfdeAls: idSchema.optional(),
  lezingen: z.array(lezingSchema).default([]),
  herkomst: herkomstSchema.default('handreiking'),
  bronnen: z.array(idSchema).default([]),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** All data that go to one party (`naar`) or come from it (`van`), as the tables of the handreiking list them. */
export const leveringSchema = z.strictObject({
  id: idSchema,
  partij: idSchema,
  richting: z.enum(['naar', 'van']),
  plaats: plaatsSchema.optional(),
  /** The first cell as printed. */
  gedrukt: z.string().optional(),
  herkomst: herkomstSchema,
  doel: zinSchema,
  /** The other party must ask first: art. 35 lid 4 Wet, art. 9.2 lid 4 and 9.6 lid 4 Besluit. */
  opVerzoek: z.boolean().default(false),
  regels: z.array(leveringsregelSchema).min(1),
  gedrukteGrondslagen: z.array(gedrukteGrondslagSchema).default([]),
  grondslagen: z.array(idSchema).min(1),
  aandachtspunten: z.array(aandachtspuntSchema).default([]),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

export type Levering = z.infer<typeof leveringSchema>;
export type Leveringsregel = z.infer<typeof leveringsregelSchema>;
export type Lezing = z.infer<typeof lezingSchema>;
