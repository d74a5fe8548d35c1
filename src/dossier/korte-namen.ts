import type { Dossier, DossierPartij } from './schema.ts';

/** A name that is longer than this stands a hundred times in a document and fills it; no real name is. */
const longestName = 100;

/** Signs that turn the direction of all that follows, beyond the name itself. */
const directions = /[\u202A-\u202E\u2066-\u2069]/gu;

function shorten(naam: string): string {
  const plain = naam.replace(directions, '');
  return plain.length > longestName ? `${plain.slice(0, longestName).trimEnd()}…` : plain;
}

/** The dossier as it is printed: names at a length that fits a cell. */
export const metKorteNamen = (dossier: Dossier): Dossier => ({
  ...dossier,
  gemeente: { ...dossier.gemeente, naam: dossier.gemeente.naam && shorten(dossier.gemeente.naam) },
  uitvoering: { ...dossier.uitvoering, naam: dossier.uitvoering.naam && shorten(dossier.uitvoering.naam) },
  team: dossier.team.map((lid) => ({ ...lid, naam: shorten(lid.naam) })),
  eigenFuncties: dossier.eigenFuncties.map((functie) => ({ ...functie, naam: shorten(functie.naam) })),
  partijen: dossier.partijen.map(metKorteDiensten),
  systemen: dossier.systemen.map((systeem) => ({ ...systeem, naam: shorten(systeem.naam) })),
});

/** Of a party that the facts do not name, the description of its service stands wherever the kind of another does. */
const metKorteDiensten = (partij: DossierPartij): DossierPartij => ({
  ...partij,
  naam: shorten(partij.naam),
  diensten: partij.diensten.map((dienst) => ({
    ...dienst,
    omschrijving: dienst.omschrijving && shorten(dienst.omschrijving),
  })),
});
