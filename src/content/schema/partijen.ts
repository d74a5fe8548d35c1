import { z } from 'zod';
import { aandachtspuntSchema, herkomstSchema, idSchema, toetsSchema, zinSchema } from './common.ts';

/** Role under the AVG, towards the municipality. */
export const rolUitkomstSchema = z.enum(['verwerker', 'verwerkingsverantwoordelijke', 'gezamenlijk', 'eigen-organisatie']);
/** What must be laid down with a party. */
export const overeenkomstUitkomstSchema = z.enum(['verwerkersovereenkomst', 'geen', 'afspraken-tussen-verantwoordelijken']);
/** Whether a data field may travel. */
export const leveringUitkomstSchema = z.enum(['mag', 'mag-niet', 'niet-voorzien']);

const vonnis = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    /** What the handreiking says, in own words; `null` where it is silent. */
    handreiking: zinSchema.nullable(),
    /** How it is read; `beoordeling-nodig` where software may not decide. */
    uitkomst: z.union([value, z.literal('beoordeling-nodig')]),
    redenen: z.array(idSchema).min(1),
    /** Required for `beoordeling-nodig`; elsewhere it means "laat toetsen". */
    toets: toetsSchema.optional(),
  });

/** A party that data go to or come from, with what table and law say of it. */
export const partijSchema = z.strictObject({
  id: idSchema,
  naam: z.string().min(2),
  /** For use inside a sentence: "de aanbieder van de MAP". */
  inZin: z.string().min(2),
  /** Other words people use for it, for search. */
  zoektermen: z.array(z.string()).default([]),
  soort: z.enum(['overheid', 'cursusinstelling', 'dienstverlener', 'eigen-organisatie', 'overig']),
  herkomst: herkomstSchema,
  omschrijving: zinSchema,
  /** Tasks that this party (partly) carries out or feeds. */
  taken: z.array(idSchema).default([]),
  rol: vonnis(rolUitkomstSchema),
  overeenkomst: vonnis(overeenkomstUitkomstSchema),
  bsn: z.strictObject({ naar: vonnis(leveringUitkomstSchema), van: vonnis(leveringUitkomstSchema) }),
  /** What holds for a field that no delivery to or from this party lists. */
  overig: vonnis(leveringUitkomstSchema),
  /**
   * The party works in the municipality's own file, on its ground: what the municipality may record, the party may
   * process (art. 28-29 AVG for a supplier, art. 18 Wet for an openbaar lichaam).
   */
  eigenDossier: z.strictObject({ reden: idSchema, toets: toetsSchema.optional() }).optional(),
  kanalen: z.array(z.strictObject({ naam: z.string(), tekst: zinSchema, bronnen: z.array(idSchema).default([]) })).default([]),
  aandachtspunten: z.array(aandachtspuntSchema).default([]),
  /** What to do where no verwerkersovereenkomst is needed, or instead of sending what may not go. */
  watNu: z.array(zinSchema).min(1),
});

export type Partij = z.infer<typeof partijSchema>;
export type RolUitkomst = z.infer<typeof rolUitkomstSchema>;
export type OvereenkomstUitkomst = z.infer<typeof overeenkomstUitkomstSchema>;
export type LeveringUitkomst = z.infer<typeof leveringUitkomstSchema>;
/** A table verdict on one question about one party. */
export type Vonnis<Value> = {
  handreiking: string | null;
  uitkomst: Value | 'beoordeling-nodig';
  redenen: string[];
  toets?: { door: string; verantwoording: string } | undefined;
};
