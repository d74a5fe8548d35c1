import { z } from 'zod';
import { idSchema, zinSchema } from './common.ts';

/** An option of a question. */
export const optieSchema = z.strictObject({
  waarde: idSchema,
  label: z.string().min(1),
  uitleg: zinSchema.optional(),
  /** Source of a measure or choice, shown with it and cited in the document. */
  bron: idSchema.optional(),
});

/** One question of a wizard: every question says why it is asked. */
export const vraagSchema = z.strictObject({
  /** Key of the answer in the record of the dossier that the page fills. */
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'Een vraag heet zoals haar veld in het dossier.'),
  soort: z.enum(['tekst', 'lang', 'keuze', 'meerkeuze', 'datum', 'getal', 'email']).default('tekst'),
  label: z.string().min(3),
  waarom: zinSchema,
  hint: zinSchema.optional(),
  opties: z.array(optieSchema).default([]),
  /** What the document prints while the answer is missing: `[nog in te vullen: …]`. */
  ontbreekt: z.string().min(3),
  /** Value proposed on a first visit, with the reason in `hint`. */
  voorstel: z.string().optional(),
  /** Only asked when another question on the page has one of these answers. */
  als: z.strictObject({ vraag: z.string(), is: z.array(z.string()).min(1) }).optional(),
  bronnen: z.array(idSchema).default([]),
  /** A local choice that colleagues see in their checklist: its subject, and for which work it matters. */
  inChecklist: z
    .strictObject({
      kort: z.string().min(3),
      /** Only who works on one of these tasks; empty for every task. */
      taken: z.array(idSchema).default([]),
      /** Who needs it always. */
      functies: z.array(idSchema).default([]),
    })
    .optional(),
});

/** A page of a wizard: one decision, or one group that is answered from the same sheet. */
export const wizardpaginaSchema = z.strictObject({
  id: idSchema,
  /** Number of the step that this page belongs to; steps are counted, not questions. */
  stap: z.number().int().min(1),
  titel: z.string().min(3),
  intro: zinSchema.optional(),
  /** Which record of the dossier the answers go to; absent for a page with a form of its own. */
  record: z.enum(['gemeente', 'uitvoering', 'contacten', 'partij', 'overeenkomst', 'rolAntwoorden', 'planning', 'beleid', 'overleg', 'voortgang']).optional(),
  vragen: z.array(vraagSchema).default([]),
});

/** A file under `content/vragen`. */
export const vragenlijstSchema = z.strictObject({
  id: idSchema,
  titel: z.string(),
  stappen: z.array(z.string().min(3)).min(1),
  paginas: z.array(wizardpaginaSchema).min(1),
});

export type Vraag = z.infer<typeof vraagSchema>;
export type Optie = z.infer<typeof optieSchema>;
export type Wizardpagina = z.infer<typeof wizardpaginaSchema>;
export type Vragenlijst = z.infer<typeof vragenlijstSchema>;
