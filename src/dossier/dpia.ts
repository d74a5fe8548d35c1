import { z } from 'zod';
import { datum, keuze, rijId, tekst } from './answers.ts';

/** An answer in the DPIA: proposed from the facts until a person confirms or changes it. */
export const dpiaAntwoordSchema = z.strictObject({
  /** Question id, such as `2.1.3` of the Rijksmodel. */
  vraag: z.string(),
  status: z.enum(['voorgesteld', 'bevestigd', 'gewijzigd']),
  tekst,
});

/** A risk from the library or an own one. */
export const dpiaRisicoSchema = z.strictObject({
  id: rijId,
  risico: z.string(),
  kans: keuze(['laag', 'midden', 'hoog']),
  impact: keuze(['laag', 'midden', 'hoog']),
  kansNa: keuze(['laag', 'midden', 'hoog']),
  impactNa: keuze(['laag', 'midden', 'hoog']),
  toelichting: tekst,
});

/** A measure against one or more risks. */
export const dpiaMaatregelSchema = z.strictObject({
  id: rijId,
  maatregel: z.string(),
  risicos: z.array(rijId).default([]),
  eigenaar: rijId.nullable().default(null),
  gereedOp: datum,
});

/** Answers to the criteria of content/feiten/dpia-criteria.yaml, by id; what is absent follows the proposal. */
export const dpiaNodigSchema = z.record(z.string(), z.enum(['ja', 'nee', 'weet-ik-niet']));

/** The part of the dossier that only the DPIA uses. */
export const dpiaSchema = z.strictObject({
  nodig: dpiaNodigSchema.default({}),
  antwoorden: z.array(dpiaAntwoordSchema).default([]),
  risicos: z.array(dpiaRisicoSchema).default([]),
  maatregelen: z.array(dpiaMaatregelSchema).default([]),
  adviesFg: tekst,
  herzienOp: datum,
});
