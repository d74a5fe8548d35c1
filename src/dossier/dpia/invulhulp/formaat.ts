import { z } from 'zod';

/** Address of the schema that a file of the Invulhulp names; the name is checked and nothing is fetched. */
export const schemaAdres =
  'https://github.com/MinBZK/par-dpia-form/blob/main/schemas/assessment-output.v2.schema.json';

/** Which form a file answers: the Rijksmodel DPIA 3.0. */
export const formulierUrn = 'urn:nl:dpia:3.0';

const sleutelPatroon = /^\d+(?:\.\d+)*(?:\[\d+\])?$/u;

/** A moment as the format writes it. */
const momentSchema = z.iso.datetime({ offset: true });

/** One answer in a file of the Invulhulp; yes and no are the words `true` and `false`. */
const antwoordSchema = z.looseObject({
  value: z.union([z.string(), z.array(z.string()), z.null(), z.looseObject({ data: z.string() })]),
});

/** One repetition of a group: its place, and its answers by number. */
const herhalingSchema = z.looseObject({ _index: z.number().int().min(0) });

/**
 * A saved file of the Invulhulp DPIA, version 2 of its format, as far as this tool reads it. Keys are numbers of the Rijksmodel;
 * anything else is left out before it is parsed, so that no key can reach a prototype.
 */
export const invulhulpSchema = z.looseObject({
  metadata: z.looseObject({
    urn: z.string(),
    completedTasks: z.array(z.string()).optional(),
  }),
  answers: z.record(z.string(), z.union([z.array(herhalingSchema), antwoordSchema])),
});

/** A picture as the format has it; nothing else may be in it, so that what is kept can be given back. */
const beeldSchema = z.strictObject({
  data: z.string().startsWith('data:image/'),
  title: z.string().optional(),
  description: z.string().optional(),
  source: z.string().optional(),
});

/** An answer that is kept as it was. */
export const bewaardAntwoordSchema = z.object({
  value: z.union([z.string(), z.array(z.string()), z.null(), beeldSchema]),
  lastEditedAt: momentSchema,
  lastEditedBy: z.string().optional(),
});

/** Repetitions of a group, with what is kept of them. */
export const bewaardeRijenSchema = z.array(
  z.object({ _index: z.number().int().min(0) }).catchall(bewaardAntwoordSchema),
);

/** Whether a key is a number of the Rijksmodel, with or without a place. */
export const isSleutel = (sleutel: string): boolean => sleutelPatroon.test(sleutel);

/** Whether text is a moment that the format takes. */
export const isMoment = (text: string): boolean => momentSchema.safeParse(text).success;

/** An answer as this tool writes it; `null` where a person took away what was proposed. */
export type InvulhulpAntwoord = { value: string | string[] | null; lastEditedAt: string };
/** A repetition as this tool writes it, or gives it back. */
export type InvulhulpHerhaling = { _index: number } & Record<string, unknown>;
/** A file as this tool writes it; kept answers of an opened file are given back as they were. */
export type InvulhulpBestand = {
  $schema: string;
  metadata: { urn: string; createdAt: string; completedTasks?: string[] };
  answers: Record<string, unknown>;
};
