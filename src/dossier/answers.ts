import { z } from 'zod';

// Without this zod tries `new Function`, which the content security policy refuses.
z.config({ jitless: true });

/**
 * An answer has three states: absent (not asked or left empty), `null` ("weet ik nog niet"), or a value.
 * The first two print as a visible `[nog in te vullen: …]`; `null` is also an open action.
 */
export const tekst = z.string().nullable().optional();

/** A day `jjjj-mm-dd`, kept as text so that a wrong day in a file is shown and not lost. */
export const datum = z.string().nullable().optional();

/** One of a few values. */
export const keuze = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values).nullable().optional();

/** Any number of a few values. */
export const meerkeuze = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.array(z.enum(values)).nullable().optional();

/** Id of a row in this dossier: made once, never shown, never reused. */
export const rijId = z.string().min(1);
