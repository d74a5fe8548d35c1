import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { Dossier } from '../../../src/dossier/index.ts';
import { maakDpiabeeld } from '../../../src/dossier/dpia/index.ts';
import {
  leesInvulhulp,
  schrijfInvulhulp,
  type InvulhulpGelezen,
} from '../../../src/dossier/dpia/invulhulp/index.ts';
import { now } from './proefdossiers.ts';

const schemaSchema = z.record(z.string(), z.unknown());
const schemaUrl = new URL('../../fixtures/invulhulp/assessment-output.v2.schema.json', import.meta.url);
const validate = new Ajv2020({
  allErrors: true,
  formats: {
    'date-time': (text: string) => z.iso.datetime({ offset: true }).safeParse(text).success,
    email: true,
  },
}).compile(schemaSchema.parse(JSON.parse(readFileSync(schemaUrl, 'utf8'))));

/** What the schema of the Invulhulp says against a file; nothing where it is sound. */
export function foutenIn(bestand: unknown): string[] {
  return validate(bestand)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

const answerSchema = z.object({
  value: z.union([z.string(), z.array(z.string()), z.null(), z.looseObject({ data: z.string() })]),
  lastEditedAt: z.string(),
});
const rowSchema = z.object({ _index: z.number() }).catchall(answerSchema);
const fileSchema = z.object({
  $schema: z.string(),
  metadata: z.object({
    urn: z.string(),
    createdAt: z.string(),
    completedTasks: z.array(z.string()).optional(),
  }),
  answers: z.record(z.string(), z.union([z.array(rowSchema), answerSchema])),
});

/** A file of the Invulhulp as these tests read it. */
export type Bestand = z.infer<typeof fileSchema>;

/** The DPIA of a dossier as a file, after it was text. */
export const exporteer = (dossier: Dossier): Bestand =>
  fileSchema.parse(JSON.parse(JSON.stringify(schrijfInvulhulp(maakDpiabeeld(dossier), now))));

/** Ids that are told apart, for one import. */
export function teller(): () => string {
  let count = 0;
  return () => `nieuw-${(count += 1)}`;
}

/** Reads a file into a dossier. */
export const importeer = (bestand: unknown, dossier: Dossier): InvulhulpGelezen =>
  leesInvulhulp(typeof bestand === 'string' ? bestand : JSON.stringify(bestand), dossier, teller());

/** Reads a file that is sound. */
export function gelezen(bestand: unknown, dossier: Dossier): Extract<InvulhulpGelezen, { ok: true }> {
  const read = importeer(bestand, dossier);
  if (!read.ok) throw new Error(read.message);
  return read;
}

/** A value with its field, its group and its place; -1 for a field that is not repeated. */
export type Plek = { id: string; index: number; groep: string; value: z.infer<typeof answerSchema>['value'] };

/** Every value of a file by itself. */
export const plekkenIn = ({ answers }: Bestand): Plek[] =>
  Object.entries(answers).flatMap(([groep, answer]) =>
    Array.isArray(answer)
      ? answer.flatMap(({ _index, ...cells }) =>
          Object.entries(cells).map(([id, { value }]) => ({ id, index: _index, groep, value })),
        )
      : [{ id: groep, index: -1, groep, value: answer.value }],
  );

/** The same dossier before anyone worked on its DPIA. */
export const zonderDpia = (dossier: Dossier): Dossier => ({
  ...dossier,
  dpia: { nodig: {}, antwoorden: [], risicos: [], maatregelen: [], overig: [] },
});

/** Freezes all of a value, so that a change to it throws. */
export function bevries<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(bevries);
  }
  return value;
}
