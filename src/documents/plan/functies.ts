import { findTaakverdeling, rollen, type FunctieRol, type Taak } from '../../content/index.ts';
import { opsomming } from '../../rules/index.ts';
import { type Dossier, type Letter, letters, takenVan, type Teamlid } from '../../dossier/index.ts';
import { letterWoorden, lidNaam, taakkeuze } from '../../dossier/plan/index.ts';
import { isVerdeeld } from './verdeling.ts';

/** A function with the people who have it; `rol` is absent for a function that the facts do not know. */
export type Functie = { id: string; naam: string; rol: FunctieRol | undefined; leden: readonly Teamlid[] };

/** The functions in the team, in the order of the facts and own ones last; all functions where the team has none. */
export function functiesVan({ team, eigenFuncties }: Dossier): Functie[] {
  const withId = (id: string) => team.filter(({ functies }) => functies.includes(id));
  const known = rollen.map((rol): Functie => ({ id: rol.id, naam: rol.naam, rol, leden: withId(rol.id) }));
  const own = eigenFuncties.map(({ id, naam }): Functie => ({ id, naam, rol: undefined, leden: withId(id) }));
  const present = [...known, ...own].filter(({ leden }) => leden.length > 0);
  return present.length > 0 ? present : known;
}

/** A task with what a function does for it; `letters` are those of the people who have the function, or of the proposal. */
export type Functietaak = { taak: Taak; letters: readonly Letter[]; deel: string };

/** The tasks in which a function has a part: as divided, or as proposed while nothing is divided. */
export const takenVanFunctie = (dossier: Dossier, functie: Functie): Functietaak[] =>
  takenVan(dossier).flatMap((taak) =>
    isVerdeeld(dossier) ? dividedTask(dossier, functie, taak) : proposedTask(functie, taak),
  );

function dividedTask(dossier: Dossier, { leden }: Functie, taak: Taak): Functietaak[] {
  const { verdeling } = taakkeuze(dossier, taak.id);
  const found = letters.flatMap((letter) => {
    const people = leden.filter(({ id }) => verdeling.some((one) => one.lid === id && one.letter === letter));
    return people.length === 0 ? [] : [{ letter, people }];
  });
  if (found.length === 0) return [];
  const isShared = found.length === 1 && found[0]?.people.length === leden.length;
  const parts = found.map(({ letter, people }) =>
    isShared
      ? letterWoorden[letter]
      : `${letterWoorden[letter]} (${people.map((lid) => lidNaam(dossier, lid)).join(', ')})`,
  );
  return [{ taak, letters: found.map(({ letter }) => letter), deel: opsomming(parts) }];
}

function proposedTask({ id }: Functie, taak: Taak): Functietaak[] {
  const voorstel = findTaakverdeling(taak.id);
  if (voorstel === undefined) return [];
  const found: Letter[] = [
    ...(voorstel.beslist === id ? (['A'] as const) : []),
    ...(voorstel.voert.includes(id) ? (['R'] as const) : []),
    ...(voorstel.denktMee.includes(id) ? (['C'] as const) : []),
    ...(voorstel.hoortErvan.includes(id) ? (['I'] as const) : []),
  ];
  return found.length === 0
    ? []
    : [
        {
          taak,
          letters: found,
          deel: `${opsomming(found.map((letter) => letterWoorden[letter]))} (voorstel)`,
        },
      ];
}

/** Whether someone with these letters works with the data of a task, and not only hears or thinks of it. */
export const werktMee = ({ letters: own }: Pick<Functietaak, 'letters'>): boolean =>
  own.some((letter) => letter !== 'C' && letter !== 'I');
