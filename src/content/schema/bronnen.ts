import { z } from 'zod';
import { idSchema, verantwoordingIdSchema, zinSchema } from './common.ts';

/** A law, decree, guideline or document; its articles are `bron` rows. */
export const regelingSchema = z.strictObject({
  id: idSchema,
  titel: z.string().min(3),
  /** How it is cited after an article: "Wet inburgering 2021", "AVG". */
  citeertitel: z.string().min(2),
  soort: z.enum(['wet', 'besluit', 'regeling', 'verordening', 'norm', 'richtsnoer', 'model', 'kamerstuk', 'handreiking', 'website']),
  /** BWB number, for laws on wetten.overheid.nl. */
  bwb: z.string().regex(/^BWBR\d{7}$/).optional(),
  url: z.url(),
  /** Version of the text that was read, ISO date; absent where it was not read. */
  gelezenVersie: z.string().optional(),
  /** Newest version known, ISO date. */
  nieuwsteVersie: z.string().optional(),
  /** Month or day on which the source was last consulted. */
  geraadpleegd: z.string().regex(/^\d{4}-\d{2}(?:-\d{2})?$/),
  opmerking: zinSchema.optional(),
});

/** One legal source as facts and reasons cite it: an article, member or part, or a document as a whole. */
export const bronSchema = z.strictObject({
  id: idSchema,
  regeling: idSchema,
  artikel: z.string().optional(),
  lid: z.string().optional(),
  onderdeel: z.string().optional(),
  /** As a lawyer would write it: "art. 35 lid 3 Wet inburgering 2021". */
  citeer: z.string().min(3),
  url: z.url(),
  /** What it says, in one own sentence. */
  inhoud: zinSchema,
  /** `niet-gelezen`: known of, not verified; it may explain but never carries an outcome alone. */
  status: z.enum(['gelezen', 'niet-gelezen']),
});

/** The file `bronnen.yaml`. */
export const bronnenSchema = z.strictObject({ regelingen: z.array(regelingSchema), bronnen: z.array(bronSchema) });

/** A term of the glossary; the naming authority for the code. */
export const begripSchema = z.strictObject({
  id: idSchema,
  term: z.string().min(2),
  /** Other spellings, plurals and abbreviations to link and find. */
  ookWel: z.array(z.string()).default([]),
  uitleg: zinSchema,
  engels: z.string().min(2),
  bronnen: z.array(idSchema).default([]),
});

/** A sentence that a rule can give as a reason. */
export const redenSchema = z.strictObject({
  id: idSchema,
  /** A full sentence in plain Dutch, without placeholders. */
  zin: zinSchema,
  bronnen: z.array(idSchema).min(1),
  watNu: zinSchema.optional(),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** One choice of interpretation, published on the site. */
export const verantwoordingSchema = z.strictObject({
  id: verantwoordingIdSchema,
  titel: z.string().min(5),
  /** F wrong in law, O unclear, V outdated, G gap, R editorial, K choice of this product. */
  soorten: z.array(z.enum(['F', 'O', 'V', 'G', 'R', 'K'])).min(1),
  zekerheid: z.enum(['hoog', 'middel']),
  /** Place or places in the handreiking. */
  plaatsen: z.array(z.string()).default([]),
  /** What the handreiking says, in own words. */
  handreiking: zinSchema,
  /** Why that is wrong, unclear, outdated or incomplete. */
  waarom: zinSchema,
  /** How this site reads it. */
  lezing: zinSchema,
  /** Role ids of who can decide otherwise; empty for editorial points. */
  beslist: z.array(idSchema).default([]),
  bronnen: z.array(idSchema).default([]),
});

export type Regeling = z.infer<typeof regelingSchema>;
export type Bron = z.infer<typeof bronSchema>;
export type Bronnen = z.infer<typeof bronnenSchema>;
export type Begrip = z.infer<typeof begripSchema>;
export type Reden = z.infer<typeof redenSchema>;
export type Verantwoording = z.infer<typeof verantwoordingSchema>;
