import { z } from 'zod';
import { herkomstSchema, idSchema, plaatsSchema, verantwoordingIdSchema, zinSchema } from './common.ts';

/** One claim, link or footnote of the running text, so that none is lost. */
export const uitspraakSchema = z.strictObject({
  id: idSchema,
  plaats: plaatsSchema,
  soort: z.enum(['bewering', 'link', 'voetnoot', 'kop']),
  /** What it says, in own words; for a link the title of what it points to. */
  inhoud: zinSchema,
  bronnen: z.array(idSchema).default([]),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** A step of the stappenplan: the six of the handreiking, and those that it lacks. */
export const stapSchema = z.strictObject({
  id: idSchema,
  /** 1-6 for the handreiking; additions are numbered on. */
  nummer: z.number().int().min(1),
  naam: z.string().min(3),
  plaatsen: z.array(plaatsSchema).default([]),
  herkomst: herkomstSchema,
  vraagt: zinSchema,
  waarom: zinSchema,
  klaarAls: zinSchema,
  rollen: z.array(idSchema).default([]),
  bronnen: z.array(idSchema).default([]),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

const letter = z.enum(['R', 'A', 'R/A', 'C', 'I', 'C/R', 'C/I', '-']);

/** A function in the municipality, with its part in the seven processes (R doer, A accountable, C consulted, I informed). */
export const rolSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(2),
  herkomst: herkomstSchema,
  plaatsen: z.array(plaatsSchema).default([]),
  omschrijving: zinSchema,
  /** What this function may not be or decide, such as the FG (art. 38 lid 6 AVG). */
  grens: zinSchema.optional(),
  raci: z
    .strictObject({
      stappenplan: letter,
      dpia: letter,
      verwerkersovereenkomst: letter,
      verwerkingsregister: letter,
      toegang: letter,
      datalek: letter,
      bewaren: letter,
    })
    .optional(),
  bronnen: z.array(idSchema).default([]),
});

/** A chain partner as the running text lists them. */
export const ketenpartnerSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(2),
  plaats: plaatsSchema,
  partijen: z.array(idSchema).min(1),
  uitwisseling: zinSchema,
  bronnen: z.array(idSchema).default([]),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

export type Uitspraak = z.infer<typeof uitspraakSchema>;
export type Stap = z.infer<typeof stapSchema>;
export type FunctieRol = z.infer<typeof rolSchema>;
export type Ketenpartner = z.infer<typeof ketenpartnerSchema>;
