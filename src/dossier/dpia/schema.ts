import { z } from 'zod';
import { niveaus } from '../../rules/index.ts';
import { datum, keuze, rijId, tekst } from '../answers.ts';

/** What stands in one cell of a row: words, or the options that were chosen. */
export const celSchema = z.union([z.string(), z.array(z.string())]);
/** A row of a question with several fields; the key is the number of the field, such as `2.1.3`. */
export const formulierrijSchema = z.record(z.string(), celSchema);

/** What a question holds: words for one field, rows for a group. */
const waardeVelden = { tekst, rijen: z.array(formulierrijSchema).optional() };

/**
 * An answer in the DPIA. A confirmed answer keeps what was confirmed, a changed one what was proposed at the time, so that a
 * later proposal shows as a difference.
 */
export const dpiaAntwoordSchema = z.strictObject({
  /** Number of the question in the Rijksmodel, such as `2.1`. */
  vraag: z.string(),
  status: z.enum(['voorgesteld', 'bevestigd', 'gewijzigd']),
  ...waardeVelden,
  voorstel: z.strictObject(waardeVelden).optional(),
});

const niveau = () => keuze(niveaus);

/** A person's judgement of a risk of the library, or an own risk. */
export const dpiaRisicoSchema = z.strictObject({
  id: rijId,
  /** Id of content/feiten/risicos.yaml, or the title of an own risk. */
  risico: z.string(),
  isEigen: z.boolean().default(false),
  /** Whether it is judged, put aside with a reason, or only added to the list. */
  status: z.enum(['open', 'beoordeeld', 'niet-van-toepassing']).default('open'),
  kans: niveau(),
  kansWaarom: tekst,
  impact: niveau(),
  impactWaarom: tekst,
  /** After measures; where absent it follows from the measures. */
  kansNa: niveau(),
  impactNa: niveau(),
  watGaatMis: tekst,
  oorsprong: tekst,
  /** Remark of the person, or why it does not apply. */
  toelichting: tekst,
});

/** A measure against one or more risks. */
export const dpiaMaatregelSchema = z.strictObject({
  id: rijId,
  /** What someone does, as an order. */
  maatregel: z.string(),
  /** Id of content/feiten/maatregelen.yaml, where it comes from the library. */
  uitLijst: z.string().optional(),
  /** What an own measure makes smaller; of the library it is known. */
  verlaagt: keuze(['kans', 'impact', 'beide']),
  /** A measure of the library may also be refused; then it is no longer proposed. */
  status: z.enum(['genomen', 'afgewezen']).default('genomen'),
  /** Why it was refused. */
  reden: tekst,
  /** Ids of risks: of the library, or of own rows. */
  risicos: z.array(rijId).default([]),
  eigenaar: rijId.nullable().default(null),
  gereedOp: datum,
});

/** Answers to the criteria of content/feiten/dpia-criteria.yaml, by id; what is absent follows the proposal. */
export const dpiaNodigSchema = z.record(z.string(), z.enum(['ja', 'nee', 'weet-ik-niet']));

/** An answer of an opened file that has no place here; it is kept and given back when the DPIA is exported. */
export const dpiaOverigSchema = z.strictObject({ sleutel: z.string(), json: z.string() });

/** The part of the dossier that only the DPIA uses. */
export const dpiaSchema = z.strictObject({
  nodig: dpiaNodigSchema.default({}),
  antwoorden: z.array(dpiaAntwoordSchema).default([]),
  risicos: z.array(dpiaRisicoSchema).default([]),
  maatregelen: z.array(dpiaMaatregelSchema).default([]),
  adviesFg: tekst,
  adviesFgDatum: datum,
  /** What the municipality does with the advice. */
  adviesVerwerkt: tekst,
  besluit: keuze(['vastgesteld', 'met-voorwaarden', 'niet-vastgesteld']),
  besluitDatum: datum,
  besluitToelichting: tekst,
  herzienOp: datum,
  overig: z.array(dpiaOverigSchema).default([]),
});

export type Formulierrij = z.infer<typeof formulierrijSchema>;
export type DpiaAntwoord = z.infer<typeof dpiaAntwoordSchema>;
export type DpiaRisico = z.infer<typeof dpiaRisicoSchema>;
export type DpiaMaatregel = z.infer<typeof dpiaMaatregelSchema>;
export type Dpia = z.infer<typeof dpiaSchema>;
