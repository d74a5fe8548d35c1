import { z } from 'zod';
import { idSchema, plaatsSchema, verantwoordingIdSchema, zinSchema } from './common.ts';

/** One concrete thing to do within a step. */
export const deelactieSchema = z.strictObject({
  /** Unique over all steps; the dossier refers to it. */
  id: idSchema,
  /** What someone does, as an order: "Vraag inkoop om …". */
  tekst: zinSchema,
  uitleg: zinSchema.optional(),
  /** Function ids; the first one that the team has is proposed as owner. */
  functies: z.array(idSchema).min(1),
  /** Working days before the target date by which it is proposed to be done. */
  werkdagen: z.number().int().min(0).max(260),
  /** Path of the page of this site that does the work. */
  href: z
    .string()
    .regex(/^\/[a-z0-9/-]*\/$/, 'Een pagina van deze site begint en eindigt met een schuine streep.')
    .optional(),
  bronnen: z.array(idSchema).default([]),
});

/** How a step of content/feiten/stappen.yaml is planned: a proposal, counted back from the target date. */
export const stapplanSchema = z.strictObject({
  stap: idSchema,
  /** Working days before the target date on which the step is proposed to be ready. */
  klaar: z.number().int().min(0).max(260),
  /** Working days that the step is proposed to take. */
  duur: z.number().int().min(1).max(260),
  acties: z.array(deelactieSchema).min(1),
});

/** Who does what for one of the thirteen tasks: a proposal in functions. The FG never stands under R or A. */
export const taakverdelingSchema = z.strictObject({
  taak: idSchema,
  /** The one function that decides and answers for it. */
  beslist: idSchema,
  /** The functions that do the work; the first one that the team has is proposed. */
  voert: z.array(idSchema).min(1),
  denktMee: z.array(idSchema).default([]),
  hoortErvan: z.array(idSchema).default([]),
  waarom: zinSchema,
  bronnen: z.array(idSchema).min(1),
});

/** A system of another organisation that only authorised people may open. */
export const toegangsysteemSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(2),
  kort: zinSchema,
  /** Party of content/feiten/partijen.yaml that runs it. */
  partij: idSchema,
  /** The tasks for which the system is needed. */
  taken: z.array(idSchema).min(1),
  waarom: zinSchema,
  regels: z.array(z.strictObject({ tekst: zinSchema, bronnen: z.array(idSchema).min(1) })).min(1),
  plaatsen: z.array(plaatsSchema).default([]),
  bronnen: z.array(idSchema).min(1),
});

/** What a colleague who works with the data keeps in mind. */
export const checkpuntSchema = z.strictObject({
  id: idSchema,
  groep: z.enum(['vooraf', 'vastleggen', 'bsn', 'delen', 'gezondheid', 'toegang', 'bewaren', 'rechten', 'datalek']),
  tekst: zinSchema,
  waarom: zinSchema.optional(),
  /** For whom; empty for every function. */
  functies: z.array(idSchema).default([]),
  /** Only who works on one of these tasks; empty for every task. */
  taken: z.array(idSchema).default([]),
  bronnen: z.array(idSchema).min(1),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** Something to read before the meeting, with the functions it matters to. */
export const leesstukSchema = z.strictObject({
  id: idSchema,
  titel: z.string().min(3),
  /** Source id, whose address is the link; or a page of this site. */
  bron: idSchema.optional(),
  href: z.string().startsWith('/').optional(),
  waarom: zinSchema,
  /** Empty for everyone. */
  functies: z.array(idSchema).default([]),
});

/** A day on which nobody works: fixed, or counted from Easter Sunday. */
export const feestdagSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(3),
  /** `mm-dd`. */
  vast: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .optional(),
  /** Days after Easter Sunday; before it is negative. */
  naPasen: z.number().int().optional(),
  /** A day earlier where it falls on a Sunday. */
  nietOpZondag: z.boolean().default(false),
});

/** The file of public holidays, with the law that names them. */
export const feestdagenSchema = z.strictObject({
  bronnen: z.array(idSchema).min(1),
  dagen: z.array(feestdagSchema).min(1),
});

export type Deelactie = z.infer<typeof deelactieSchema>;
export type Stapplan = z.infer<typeof stapplanSchema>;
export type Taakverdeling = z.infer<typeof taakverdelingSchema>;
export type Toegangsysteem = z.infer<typeof toegangsysteemSchema>;
export type Checkpunt = z.infer<typeof checkpuntSchema>;
export type Leesstuk = z.infer<typeof leesstukSchema>;
export type Feestdagen = z.infer<typeof feestdagenSchema>;
