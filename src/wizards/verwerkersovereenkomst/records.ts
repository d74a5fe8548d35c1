import type { Wizardpagina } from '../../content/index.ts';
import {
  contactenSchema,
  findOvereenkomst,
  gemeenteSchema,
  overeenkomstSchema,
  partijSchema,
  rolAntwoordenSchema,
  uitvoeringSchema,
  type Dossier,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import { answersFrom, kept, type Answers } from '../vragen/index.ts';

/** The part of the dossier that a page fills. */
export type RecordName = NonNullable<Wizardpagina['record']>;

/** What stands in the dossier for a page's questions. */
export const readAnswers = (dossier: Dossier, pagina: Wizardpagina): Answers =>
  answersFrom(pagina.record === undefined ? undefined : recordOf(dossier, pagina.record), pagina);

/** Writes a page's answers into the dossier; what does not fit the schema leaves the dossier as it was. */
export function writeAnswers(dossier: Dossier, record: RecordName, answers: Answers): Dossier {
  const context = findOvereenkomst(dossier);
  const merged = { ...recordOf(dossier, record), ...answers };
  if (record === 'gemeente')
    return { ...dossier, gemeente: kept(gemeenteSchema.safeParse(merged), dossier.gemeente) };
  if (record === 'uitvoering')
    return { ...dossier, uitvoering: kept(uitvoeringSchema.safeParse(merged), dossier.uitvoering) };
  if (record === 'contacten')
    return { ...dossier, contacten: kept(contactenSchema.safeParse(merged), dossier.contacten) };
  return context === undefined ? dossier : writeInContext(dossier, context, record, merged);
}

function writeInContext(
  dossier: Dossier,
  { partij, dienst, overeenkomst }: OvereenkomstContext,
  record: RecordName,
  merged: object,
): Dossier {
  if (record === 'overeenkomst') {
    const next = kept(overeenkomstSchema.safeParse(merged), overeenkomst);
    return {
      ...dossier,
      overeenkomsten: dossier.overeenkomsten.map((one) => (one.id === next.id ? next : one)),
    };
  }
  const nextPartij =
    record === 'partij'
      ? kept(
          partijSchema.safeParse({ ...merged, naam: 'naam' in merged ? (merged.naam ?? '') : partij.naam }),
          partij,
        )
      : {
          ...partij,
          diensten: partij.diensten.map((one) =>
            one.id === dienst.id
              ? {
                  ...one,
                  rolAntwoorden: kept(
                    rolAntwoordenSchema.safeParse(toRoleAnswers(merged)),
                    one.rolAntwoorden,
                  ),
                }
              : one,
          ),
        };
  return { ...dossier, partijen: dossier.partijen.map((one) => (one.id === partij.id ? nextPartij : one)) };
}

function recordOf(dossier: Dossier, record: RecordName): object | undefined {
  if (record === 'gemeente' || record === 'uitvoering' || record === 'contacten') return dossier[record];
  const context = findOvereenkomst(dossier);
  if (context === undefined) return undefined;
  if (record === 'rolAntwoorden') return fromRoleAnswers(context.dienst.rolAntwoorden);
  return record === 'partij' || record === 'overeenkomst' ? context[record] : undefined;
}

/** The role questions know "weet ik niet" as an answer of its own, which a rule can act on. */
const toRoleAnswers = (answers: object): object =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      answer === null ? 'weet-ik-niet' : (answer ?? undefined),
    ]),
  );
const fromRoleAnswers = (answers: object): object =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [id, answer === 'weet-ik-niet' ? null : answer]),
  );
