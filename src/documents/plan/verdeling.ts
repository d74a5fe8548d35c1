import { findRol, findTaakverdeling, taken, type Taak } from '../../content/index.ts';
import type { Dossier, Letter } from '../../dossier/index.ts';
import { lidNaam, naamVan, taakkeuze, takenInScope } from '../../dossier/plan/index.ts';
import { stelVerdelingVoor, type RaciLetter } from '../../rules/index.ts';
import { kortRol } from './woorden.ts';

/** A task with its number, as every document writes it: "4. Brede intake, PIP en voortgang". */
export const taaknaam = ({ nummer, naam }: Pick<Taak, 'nummer' | 'naam'>): string => `${nummer}. ${naam}`;

/** The tasks that the municipality does not do. */
export const takenBuiten = (dossier: Dossier): Taak[] =>
  taken.filter(({ id }) => taakkeuze(dossier, id).inScope === 'nee');

type Toedeling = readonly { lid: string; letter: RaciLetter }[];

/** Who does what for one task, as names per letter; who both decides and carries out stands in both. */
export type Namen = { beslist: string[]; voert: string[]; denktMee: string[]; hoortErvan: string[] };

const holds: Record<keyof Namen, readonly RaciLetter[]> = {
  beslist: ['A', 'R/A'],
  voert: ['R', 'R/A'],
  denktMee: ['C'],
  hoortErvan: ['I'],
};

/** Names of who does what, in the order of the team. */
export function namenVan(dossier: Dossier, verdeling: Toedeling): Namen {
  const named = (letters: readonly Letter[]): string[] =>
    dossier.team
      .filter(({ id }) => verdeling.some(({ lid, letter }) => lid === id && letters.includes(letter)))
      .map((lid) => lidNaam(dossier, lid));
  return {
    beslist: named(holds.beslist),
    voert: named(holds.voert),
    denktMee: named(holds.denktMee),
    hoortErvan: named(holds.hoortErvan),
  };
}

/** Whether anyone has a letter for any task. */
export const isVerdeeld = (dossier: Dossier): boolean =>
  takenInScope(dossier).some(({ verdeling }) =>
    verdeling.some(({ lid }) => dossier.team.some(({ id }) => id === lid)),
  );

/** Who is proposed for a task: people of the team, or functions where nobody in the team has one of those. */
export function voorstelNamen(dossier: Dossier, taak: string): Namen {
  const people = namenVan(dossier, stelVerdelingVoor(dossier.team, taak));
  if (people.beslist.length > 0 || people.voert.length > 0) return people;
  const voorstel = findTaakverdeling(taak);
  const names = (ids: readonly string[]): string[] => ids.map((id) => kortRol(findRol(id)?.naam ?? id));
  return {
    beslist: names(voorstel === undefined ? [] : [voorstel.beslist]),
    voert: names(voorstel?.voert ?? []),
    denktMee: names(voorstel?.denktMee ?? []),
    hoortErvan: names(voorstel?.hoortErvan ?? []),
  };
}

/** Who carries out a task beside or instead of the municipality, and who keeps the contract. */
export function uitvoerdersVan(
  dossier: Dossier,
  taak: string,
): { partijen: string[]; contract: string | undefined } {
  const { uitvoerders, contracteigenaar } = taakkeuze(dossier, taak);
  const partijen = dossier.partijen
    .filter(({ id }) => uitvoerders.includes(id))
    .map(({ naam }) => naam.trim() || 'een partij zonder naam');
  return { partijen, contract: naamVan(dossier, contracteigenaar) };
}
