import { z } from 'zod';
import { idSchema, verantwoordingIdSchema, zinSchema } from './common.ts';

/** Groups in which a screen offers the data fields. */
export const gegevensgroepSchema = z.enum([
  'identiteit',
  'contact',
  'gezin',
  'plicht-en-termijn',
  'voorinburgering',
  'intake',
  'plan-en-leerroute',
  'aanbod-en-cursus',
  'voortgang',
  'resultaat',
  'handhaving',
  'uitkering',
  'statistiek',
  'bijzonder',
]);

/**
 * One data field of the catalogue. A field that occurs in several tables is one entry here.
 * `omvat` names its parts: a field is covered by a delivery when it is listed there, or when all its parts are.
 */
export const gegevenSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(2),
  uitleg: zinSchema,
  groep: gegevensgroepSchema,
  /** BSN has its own regime (art. 46 UAVG); `bijzonder` is a category of art. 9 AVG. */
  soort: z.enum(['gewoon', 'bsn', 'bijzonder']),
  /** For `bijzonder`: which category of art. 9 lid 1 AVG. */
  categorie: z.enum(['religie', 'gezondheid', 'afkomst', 'politiek', 'seksueel', 'biometrie', 'vakbond']).optional(),
  /** An ordinary field from which a special category may be read, such as an ontheffing on medical grounds. */
  raakt: z.enum(['gezondheid', 'religie', 'strafrechtelijk']).optional(),
  omvat: z.array(idSchema).default([]),
  bewaartermijn: z.strictObject({
    /** What the handreiking says: its list a-h at fifty years, all else five. */
    handreiking: z.enum(['vijftig-jaar', 'vijf-jaar']),
    /** Art. 9.9 Besluit: lid-1 five years, lid-2 at most fifty; `eigen-termijn` where another law rules. */
    besluit: z.enum(['lid-1', 'lid-2', 'eigen-termijn']),
    /** Letter a-i of art. 9.9 lid 2, for `lid-2`. */
    onderdeel: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']).optional(),
  }),
  /** Not in any table of the handreiking: added from the law, or a part of a printed field. */
  herkomst: z.enum(['handreiking', 'onderdeel', 'aanvulling']),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** A row of the retention list, as the handreiking prints it (a-h) or as the law adds (i). */
export const bewaarcategorieSchema = z.strictObject({
  id: idSchema,
  letter: z.enum(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']),
  plaats: z.string().optional(),
  gedrukt: z.string().optional(),
  tekst: zinSchema,
  gegevens: z.array(idSchema).min(1),
  herkomst: z.enum(['handreiking', 'aanvulling']),
  bronnen: z.array(idSchema).min(1),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** A rule of retention next to the list: the main rule, death, loan, the start of the term. */
export const bewaarregelSchema = z.strictObject({
  id: idSchema,
  plaats: z.string().optional(),
  handreiking: zinSchema.optional(),
  lezing: zinSchema,
  bronnen: z.array(idSchema).min(1),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** The file `bewaartermijnen.yaml`. */
export const bewaartermijnenSchema = z.strictObject({
  categorieen: z.array(bewaarcategorieSchema),
  regels: z.array(bewaarregelSchema),
});

export type Gegeven = z.infer<typeof gegevenSchema>;
export type Gegevensgroep = z.infer<typeof gegevensgroepSchema>;
export type Bewaarcategorie = z.infer<typeof bewaarcategorieSchema>;
export type Bewaarregel = z.infer<typeof bewaarregelSchema>;
export type Bewaartermijnen = z.infer<typeof bewaartermijnenSchema>;
