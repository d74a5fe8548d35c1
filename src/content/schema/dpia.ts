import { z } from 'zod';
import { idSchema, plaatsSchema, verantwoordingIdSchema, zinSchema } from './common.ts';

/** The three steps of the scales for chance, impact and level, as the Rijksmodel DPIA has them. */
export const niveauSchema = z.enum(['laag', 'midden', 'hoog']);

/** What in a dossier makes a risk real; `altijd` where every municipality has it. A rule judges each of them. */
export const aanleidingSchema = z.enum([
  'altijd',
  'map-extern',
  'pvt-extern',
  'z-participatie-extern',
  'begeleiding-extern',
  'cursusinstelling',
  'software',
  'overtypen',
  'export',
  'mail',
  'kanaal-open',
  'zonder-overeenkomst',
  'te-veel-toegang',
  'verdeling-open',
  'participatiewet',
  'kinderen',
  'verhuizing',
  'handhaving',
  'gezondheid',
  'buiten-eer',
  'plaats-open',
  'bsn-op-brieven',
  'bsn-op-brieven-open',
  'lang-bewaren',
  'meervoudig',
  'ontzorgen',
  'cbs',
]);

/** A risk for inburgeraars that is real for these tasks, with a proposal for chance and impact before measures. */
export const risicoSchema = z.strictObject({
  id: idSchema,
  titel: z.string().min(5),
  /** What can go wrong, and how it comes about. */
  watGaatMis: zinSchema,
  /** What that means for the people whose data they are. */
  gevolg: zinSchema,
  oorsprong: zinSchema,
  taken: z.array(idSchema).min(1),
  gegevens: z.array(idSchema).default([]),
  aanleidingen: z.array(aanleidingSchema).min(1),
  kans: niveauSchema,
  kansWaarom: zinSchema,
  impact: niveauSchema,
  impactWaarom: zinSchema,
  maatregelen: z.array(idSchema).min(1),
  plaatsen: z.array(plaatsSchema).default([]),
  bronnen: z.array(idSchema).min(1),
  verantwoording: z.array(verantwoordingIdSchema).default([]),
});

/** A measure against one or more risks. */
export const maatregelSchema = z.strictObject({
  id: idSchema,
  /** What someone does, as an order. */
  titel: zinSchema,
  uitleg: zinSchema.optional(),
  soort: z.enum(['technisch', 'organisatorisch', 'juridisch']),
  /** Which of the two it makes smaller: how likely it is, how bad it is, or both. */
  verlaagt: z.enum(['kans', 'impact', 'beide']),
  /** Functions that could carry it out, the best one first. */
  functies: z.array(idSchema).min(1),
  href: z.string().startsWith('/').optional(),
  bronnen: z.array(idSchema).min(1),
});

/** A criterion that decides whether a DPIA is needed, with what holds for inburgering. */
export const dpiaCriteriumSchema = z.strictObject({
  id: idSchema,
  lijst: z.enum(['avg-35-3', 'ap-lijst', 'edpb']),
  /** Number on its own list; for art. 35 lid 3 a, b, c are 1, 2, 3. */
  nummer: z.number().int().min(1).max(17),
  naam: z.string().min(3),
  /** In plain words, to be answered with yes or no. */
  vraag: zinSchema,
  /** Whether it only counts on a large scale or with systematic monitoring. */
  alleenGrootschalig: z.boolean().default(false),
  voorstel: z.enum(['ja', 'nee', 'hangt-af']),
  waarom: zinSchema,
  bronnen: z.array(idSchema).min(1),
});

/**
 * What a DPIA says of one task before a municipality adds its own: purpose, interests, necessity and legal ground.
 * Further use is judged at the task that receives data from elsewhere; consent is never the ground.
 */
export const verwerkingSchema = z
  .strictObject({
    taak: idSchema,
    doel: zinSchema,
    /** Interests side by side: of those whose data they are, of the municipality, of other parties in the chain. */
    belangen: z.strictObject({ inburgeraar: zinSchema, gemeente: zinSchema, keten: zinSchema.optional() }),
    /** Why the purpose needs these data, and what stays out of the file on purpose. */
    noodzaak: zinSchema,
    /** Which lighter way was weighed, and whether it is the way to go (subsidiarity). */
    minderIngrijpend: zinSchema,
    /** How the interference weighs against the purpose, and what limits it (proportionality). */
    evenredig: zinSchema,
    /** Whether data collected for another purpose are used: no, because a law says so, or because the purposes agree. */
    verdereVerwerking: z.enum(['niet', 'wet', 'verenigbaar']),
    /** Who collected those data first, and what for. */
    oorspronkelijkDoel: zinSchema.optional(),
    verdereGrond: z.array(idSchema).default([]),
    /** Art. 6 lid 1 AVG: c is the legal duty, e the task of public interest. */
    rechtsgrond: z.enum(['wettelijke-verplichting', 'algemeen-belang']),
    rechtsgrondWaarom: zinSchema,
    bronnen: z.array(idSchema).min(1),
    verantwoording: z.array(verantwoordingIdSchema).default([]),
  })
  .refine((row) => (row.verdereVerwerking === 'niet') === (row.oorspronkelijkDoel === undefined), {
    path: ['oorspronkelijkDoel'],
    message: 'Noem het oorspronkelijke doel als verdereVerwerking niet ‘niet’ is, en anders niet.',
  })
  .refine((row) => (row.verdereVerwerking === 'wet') === row.verdereGrond.length > 0, {
    path: ['verdereGrond'],
    message: 'Noem bij verdereVerwerking ‘wet’ de artikelen, en anders niet.',
  });

export type Niveau = z.infer<typeof niveauSchema>;
export type Risicoaanleiding = z.infer<typeof aanleidingSchema>;
export type Risico = z.infer<typeof risicoSchema>;
export type Maatregel = z.infer<typeof maatregelSchema>;
export type DpiaCriterium = z.infer<typeof dpiaCriteriumSchema>;
export type Verwerkingsfeit = z.infer<typeof verwerkingSchema>;
