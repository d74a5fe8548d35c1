import { z } from 'zod';
import { idSchema } from './common.ts';

const naamSchema = z.string().min(2);
/** Starts with three letters without accents: by those a text is looked through quickly. */
const woordSchema = z.string().regex(/^[a-z]{3}[a-z -]*\*?$/);

/** How the check of a list recognises a column: names of columns per data field. */
export const herkenningSchema = z.strictObject({
  kolomnamen: z.array(z.strictObject({ gegeven: idSchema, namen: z.array(naamSchema).min(1) })),
  /** Numbers without a meaning, used in place of the BSN. */
  klantnummer: z.array(naamSchema).min(1),
  /** Columns in which people write freely. */
  vrijeTekst: z.array(naamSchema).min(1),
  /** What is often in a list and has no field in the catalogue. */
  buitenCatalogus: z.array(
    z.strictObject({ id: idSchema, naam: z.string().min(2), namen: z.array(naamSchema).min(1) }),
  ),
});

/** Words that point to a special category; a trailing `*` stands for any ending of the word. */
export const gevoeligeWoordenSchema = z.strictObject({
  gezondheid: z.array(woordSchema).min(1),
  religie: z.array(woordSchema).min(1),
  /** Those of the words that are names of people, schools or churches too. */
  ookNaam: z.array(woordSchema).min(1),
  /** How the names of streets end. */
  straten: z.array(z.string().regex(/^[a-z]+$/)).min(1),
});

export type GevoeligeWoorden = z.infer<typeof gevoeligeWoordenSchema>;
export type Herkenning = z.infer<typeof herkenningSchema>;
