import type { Dossier, DossierPartij } from '../schema.ts';

/** Where a party stands in the dossier, in counts; `dpia` counts answers that name it. */
export type PartijGebruik = {
  overeenkomsten: number;
  taken: number;
  uitwisselingen: number;
  documenten: number;
  dpia: number;
};

/** Counts what hangs on a party. */
export function gebruikVanPartij(dossier: Dossier, { id, naam }: DossierPartij): PartijGebruik {
  const name = naam.trim();
  return {
    overeenkomsten: dossier.overeenkomsten.filter(({ partij }) => partij === id).length,
    taken: dossier.taken.filter(({ uitvoerders }) => uitvoerders.includes(id)).length,
    uitwisselingen: dossier.uitwisselingen.filter(({ partij }) => partij === id).length,
    documenten: dossier.bestaandeDocumenten.filter(({ partij }) => partij === id).length,
    dpia: name === '' ? 0 : dossier.dpia.antwoorden.filter(({ tekst }) => tekst?.includes(name)).length,
  };
}

/** Takes a party out with all that is only about it; documents that exist stay, without a party. */
export function verwijderPartij(dossier: Dossier, id: string): Dossier {
  const gone = dossier.overeenkomsten.filter(({ partij }) => partij === id).map((one) => one.id);
  const diensten = dossier.partijen.find((one) => one.id === id)?.diensten.map((dienst) => dienst.id) ?? [];
  const { actieveOvereenkomst } = dossier;
  return {
    ...dossier,
    partijen: dossier.partijen.filter((one) => one.id !== id),
    overeenkomsten: dossier.overeenkomsten.filter(({ partij }) => partij !== id),
    besluiten: dossier.besluiten.filter(({ dienst }) => !diensten.includes(dienst)),
    uitwisselingen: dossier.uitwisselingen.filter(({ partij }) => partij !== id),
    taken: dossier.taken.map((keuze) => ({
      ...keuze,
      uitvoerders: keuze.uitvoerders.filter((one) => one !== id),
    })),
    bestaandeDocumenten: dossier.bestaandeDocumenten.map((document) =>
      document.partij === id ? { ...document, partij: null } : document,
    ),
    actieveOvereenkomst:
      actieveOvereenkomst !== null && gone.includes(actieveOvereenkomst) ? null : actieveOvereenkomst,
  };
}
