import { z } from 'zod';
import { idSchema, zinSchema } from './common.ts';
import { aanleidingSchema } from './dpia.ts';

/** What kind of answer a question of the Rijksmodel takes; `groep` takes none and holds others. */
export const veldsoortSchema = z.enum([
  'tekst',
  'regel',
  'keuze',
  'meerkeuze',
  'ja-nee',
  'datum',
  'beeld',
  'groep',
]);

const nummerSchema = z.string().regex(/^\d+(\.\d+)*$/u);

/** A question of the Rijksmodel DPIA 3.0, as the Invulhulp numbers it. */
export const rijksmodelVraagSchema = z.strictObject({
  id: nummerSchema,
  naam: z.string().min(2),
  soort: veldsoortSchema,
  in: nummerSchema.optional(),
  herhaalbaar: z.boolean().default(false),
  /** The question of which each answer gives one instance of this group. */
  volgt: nummerSchema.optional(),
  /** The question of which the answers are the options here. */
  optiesUit: nummerSchema.optional(),
  opties: z.array(z.string().min(1)).default([]),
  /** It is only asked where this answer was given. */
  als: z.strictObject({ vraag: nummerSchema, waarde: z.string() }).optional(),
});

/** A paragraph of the DPIA, with why it is asked and how to check what is proposed. */
export const dpiaParagraafSchema = z.strictObject({
  nummer: z.number().int().min(0).max(20),
  pad: idSchema,
  titel: z.string().min(3),
  deel: z.enum(['A', 'B', 'C', 'D', 'rond']),
  waarom: zinSchema,
  nagaan: zinSchema,
  /** Where on the site that is changed, if not on the page itself. */
  elders: z.strictObject({ href: z.string().startsWith('/'), label: z.string().min(3) }).optional(),
  /** Questions that a person judges one by one; the rest is confirmed for the paragraph at once. */
  oordeel: z.array(nummerSchema).default([]),
  bronnen: z.array(idSchema).min(1),
});

const schaalSchema = z.strictObject({ laag: zinSchema, midden: zinSchema, hoog: zinSchema });

/** The file content/dpia.yaml. */
export const dpiaTekstenSchema = z.strictObject({
  paragrafen: z.array(dpiaParagraafSchema).length(21),
  delen: z.array(z.strictObject({ id: z.enum(['A', 'B', 'C', 'D', 'rond']), titel: z.string() })),
  /** Why a risk is proposed; `{wie}` is filled from the dossier. */
  aanleidingen: z.record(aanleidingSchema, zinSchema),
  /** What a proposal can come from, in words. */
  herkomst: z.record(z.string(), z.string().min(3)),
  /** What each step of the scales means. */
  schalen: z.strictObject({ kans: schaalSchema, impact: schaalSchema }),
  /** The texts of the proposals; what stands in braces is filled from the dossier. */
  teksten: z.record(idSchema, z.string()),
});

export type Veldsoort = z.infer<typeof veldsoortSchema>;
export type RijksmodelVraag = z.infer<typeof rijksmodelVraagSchema>;
export type DpiaParagraaf = z.infer<typeof dpiaParagraafSchema>;
export type DpiaTeksten = z.infer<typeof dpiaTekstenSchema>;
