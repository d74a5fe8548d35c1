import { z } from 'zod';

/** A stable identifier: lower-case ASCII, digits, hyphens and dots; never reused for something else. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'Een id bestaat uit kleine letters, cijfers, streepjes en punten.');

/** Id of an interpretation choice: `H-01` … for the handreiking, `P-01` … for choices of this product. */
export const verantwoordingIdSchema = z
  .string()
  .regex(/^[HP]-\d{2}$/, 'Een verantwoording heet H-01 … of P-01 ….');

/**
 * A place in the handreiking, as `tabel/rij/kolom/nummer` or `tekst/sectie/alinea/zin`.
 * Rows are numbered in order of printing; a printed letter keeps its letter.
 */
export const plaatsSchema = z
  .string()
  .regex(
    /^(?:taken|leveringen-door|leveringen-aan|tekst|voetnoot|inhoud)(?:\/[a-z0-9.-]+)+$/,
    'Een plaats is bijvoorbeeld taken/4/gegevens/3.',
  );

/** Own-words prose: one or more full sentences, no leading or trailing space. */
export const zinSchema = z.string().trim().min(3, 'Schrijf hier een zin.');

/** Whether a fact stands in the handreiking or was added from the law. */
export const herkomstSchema = z.enum(['handreiking', 'aanvulling']);

/** "Laat toetsen": who must look, and the choice of interpretation that says what they need to decide. */
export const toetsSchema = z.strictObject({ door: idSchema, verantwoording: verantwoordingIdSchema });

/** A remark of the source in own words, with its place and, where the law reads otherwise, the choice made. */
export const aandachtspuntSchema = z.strictObject({
  plaats: plaatsSchema.optional(),
  tekst: zinSchema,
  bronnen: z.array(idSchema).default([]),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** A legal reference as the handreiking prints it; what the law really says stands in `grondslagen`. */
export const gedrukteGrondslagSchema = z.strictObject({ plaats: plaatsSchema, gedrukt: z.string().min(2) });
