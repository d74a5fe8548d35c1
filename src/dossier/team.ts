import { z } from 'zod';
import { datum, keuze, rijId, tekst } from './answers.ts';

/** A member of the team. Each function is an id of content/feiten/rollen.yaml, or of an own function of this dossier. */
export const teamlidSchema = z.strictObject({
  id: rijId,
  naam: z.string(),
  functies: z.array(z.string()).default([]),
  email: tekst,
});

/** A function that the facts do not know, such as "kwaliteitsmedewerker". */
export const eigenFunctieSchema = z.strictObject({ id: rijId, naam: z.string() });

/** The letters of a RACI: doer, accountable, both, consulted, informed. */
export const letters = ['R', 'A', 'R/A', 'C', 'I'] as const;

/** What one person does for one task. */
export const toedelingSchema = z.strictObject({ lid: rijId, letter: z.enum(letters) });

/** A task of content/feiten/taken.yaml: whether this municipality does it, who carries it out and who does what. */
export const taakkeuzeSchema = z.strictObject({
  taak: z.string(),
  inScope: keuze(['ja', 'nee']),
  /** Ids of parties in this dossier; empty for the municipality itself. */
  uitvoerders: z.array(rijId).default([]),
  /** Who keeps the contract with the party that carries it out: a member of the team. */
  contracteigenaar: rijId.nullable().default(null),
  verdeling: z.array(toedelingSchema).default([]),
});

/** Whether one person may open a system of content/feiten/toegang.yaml, and how far that is arranged. */
export const toegangSchema = z.strictObject({
  id: rijId,
  systeem: z.string(),
  lid: rijId,
  status: z.enum(['nodig', 'aangevraagd', 'actief', 'ingetrokken']),
  reden: tekst,
  controleOp: datum,
});

/** A system in which data of inburgeraars are recorded. */
export const systeemSchema = z.strictObject({
  id: rijId,
  naam: z.string(),
  doel: tekst,
  leverancier: tekst,
  opslaglocatie: tekst,
  toegang: tekst,
  export: tekst,
  /** Tasks of which the data are kept here. */
  taken: z.array(z.string()).default([]),
  /** Whether data from TVS are copied into it by hand. */
  overgetypt: keuze(['ja', 'nee']),
  beheerder: rijId.nullable().default(null),
});

export type Teamlid = z.infer<typeof teamlidSchema>;
export type EigenFunctie = z.infer<typeof eigenFunctieSchema>;
/** A letter of a RACI. */
export type Letter = (typeof letters)[number];
export type Taakkeuze = z.infer<typeof taakkeuzeSchema>;
export type Toegang = z.infer<typeof toegangSchema>;
export type Systeem = z.infer<typeof systeemSchema>;
