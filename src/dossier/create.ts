import { currentVersion, dossierSchema, overeenkomstSchema, partijSchema, type Dossier } from './schema.ts';

/** What a dossier needs from outside: ids and the time are passed in, so that equal input gives equal output. */
export type Origin = { id: string; now: string };

/** An empty dossier. */
export const createDossier = ({ id, now }: Origin): Dossier =>
  dossierSchema.parse({ soort: 'privacydossier', versie: currentVersion, id, gewijzigd: now });

/** Whether nothing was filled in yet. */
export const isLeeg = (dossier: Dossier): boolean =>
  JSON.stringify(createDossier({ id: dossier.id, now: dossier.gewijzigd })) ===
  JSON.stringify(dossierSchema.parse(dossier));

/** Ids of the rows that a new agreement needs. */
export type AgreementIds = { partij: string; dienst: string; overeenkomst: string };

/**
 * Adds a party with one service and an agreement for it, and makes that the active one.
 * `soort` is a party id of the facts, or `anders`.
 */
export function startOvereenkomst(dossier: Dossier, ids: AgreementIds, soort: string, naam: string): Dossier {
  const partij = partijSchema.parse({ id: ids.partij, naam, diensten: [{ id: ids.dienst, soort }] });
  const overeenkomst = overeenkomstSchema.parse({
    id: ids.overeenkomst,
    partij: ids.partij,
    dienst: ids.dienst,
  });
  return {
    ...dossier,
    partijen: [...dossier.partijen, partij],
    overeenkomsten: [...dossier.overeenkomsten, overeenkomst],
    actieveOvereenkomst: ids.overeenkomst,
  };
}

/** Adds another service of a party that is in the dossier already, with an agreement of its own. */
export function addDienst(dossier: Dossier, ids: AgreementIds, soort: string): Dossier {
  const overeenkomst = overeenkomstSchema.parse({
    id: ids.overeenkomst,
    partij: ids.partij,
    dienst: ids.dienst,
  });
  return {
    ...dossier,
    partijen: dossier.partijen.map((partij) =>
      partij.id === ids.partij
        ? { ...partij, diensten: [...partij.diensten, { id: ids.dienst, soort, rolAntwoorden: {} }] }
        : partij,
    ),
    overeenkomsten: [...dossier.overeenkomsten, overeenkomst],
    actieveOvereenkomst: ids.overeenkomst,
  };
}

/** Makes the agreement for a service of a party the active one, and begins it where there is none yet. */
export function openOvereenkomst(
  dossier: Dossier,
  { partij, dienst }: { partij: string; dienst: string },
  nieuwId: string,
): Dossier {
  const found = dossier.overeenkomsten.find((one) => one.partij === partij && one.dienst === dienst);
  if (found !== undefined) return { ...dossier, actieveOvereenkomst: found.id };
  const begun = overeenkomstSchema.parse({ id: nieuwId, partij, dienst });
  return {
    ...dossier,
    overeenkomsten: [...dossier.overeenkomsten, begun],
    actieveOvereenkomst: begun.id,
  };
}
