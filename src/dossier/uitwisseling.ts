import { partijSchema, uitwisselingSchema, type Dossier, type DossierPartij } from './schema.ts';

/** Ids for the rows that a new exchange may need. */
export type UitwisselingIds = { partij: string; dienst: string; uitwisseling: string };

/** What is put in the dossier: the party of the facts, and the kinds of data one way. */
export type NieuweUitwisseling = {
  soort: string;
  richting: 'naar' | 'van';
  taak: string | null;
  gegevens: readonly string[];
};

/**
 * Adds an exchange of data. A party with this service that is in the dossier already is used; else it is added without a
 * name, which the documents show as still to be filled in. The same way and task replaces what stood there.
 */
export function addUitwisseling(dossier: Dossier, ids: UitwisselingIds, nieuw: NieuweUitwisseling): Dossier {
  const { soort, richting, taak, gegevens } = nieuw;
  const known = findDienst(dossier, soort);
  const { partij, dienst } = known ?? ids;
  const others = dossier.uitwisselingen.filter(
    (one) => one.dienst !== dienst || one.richting !== richting || one.taak !== taak,
  );
  const added = uitwisselingSchema.parse({
    id: ids.uitwisseling,
    partij,
    dienst,
    richting,
    taak,
    gegevens: [...gegevens],
  });
  return {
    ...dossier,
    partijen: known === undefined ? [...dossier.partijen, newPartij(ids, soort)] : dossier.partijen,
    uitwisselingen: [...others, added],
  };
}

const newPartij = (ids: UitwisselingIds, soort: string): DossierPartij =>
  partijSchema.parse({ id: ids.partij, naam: '', diensten: [{ id: ids.dienst, soort }] });

function findDienst(dossier: Dossier, soort: string): { partij: string; dienst: string } | undefined {
  for (const partij of dossier.partijen) {
    const dienst = partij.diensten.find((one) => one.soort === soort);
    if (dienst !== undefined) return { partij: partij.id, dienst: dienst.id };
  }
  return undefined;
}
