import { findRol, stappen, stappenplan } from '../../content/index.ts';
import type { Persoon, Taakinvulling } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import { takenVan } from '../taken.ts';
import type { Teamlid } from '../team.ts';

/** The name of a function: of the facts, an own one, or the text itself in an old dossier. */
export const functieNaam = ({ eigenFuncties }: Dossier, functie: string): string =>
  findRol(functie)?.naam ?? eigenFuncties.find(({ id }) => id === functie)?.naam ?? functie;

/** A member of the team as others read it; who has no name yet is named by function. */
export function lidNaam(dossier: Dossier, lid: Teamlid): string {
  const [first] = lid.functies;
  return lid.naam.trim() || (first === undefined ? 'Teamlid zonder naam' : functieNaam(dossier, first));
}

/** The name of the member with this id, or undefined. */
export function naamVan(dossier: Dossier, id: string | null | undefined): string | undefined {
  const lid = dossier.team.find((one) => one.id === id);
  return lid && lidNaam(dossier, lid);
}

/** The first member of the team with the earliest function of the list that anyone has. */
export function lidMetFunctie({ team }: Dossier, functies: readonly string[]): string | undefined {
  for (const functie of functies) {
    const found = team.find((lid) => lid.functies.includes(functie));
    if (found !== undefined) return found.id;
  }
  return undefined;
}

/** Who has something: whoever a person chose from the team, nobody (`null`), or else whoever is proposed. */
export function chooseOwner(
  { team }: Dossier,
  chosen: string | null | undefined,
  proposed: string | undefined,
) {
  const isMember = team.some(({ id }) => id === chosen);
  if (chosen === null)
    return { eigenaar: undefined, voorgesteldeEigenaar: proposed, isEigenaarVoorstel: false };
  return chosen !== undefined && isMember
    ? { eigenaar: chosen, voorgesteldeEigenaar: proposed, isEigenaarVoorstel: false }
    : { eigenaar: proposed, voorgesteldeEigenaar: proposed, isEigenaarVoorstel: proposed !== undefined };
}

/** Functions that have a part in some step of the plan. */
const stepFunctions = new Set([
  ...stappen.flatMap(({ rollen }) => rollen),
  ...stappenplan.flatMap(({ acties }) => acties.flatMap(({ functies }) => functies)),
]);

/** The team as the rules need it. */
export const personenVan = ({ team }: Dossier): Persoon[] =>
  team.map(({ id, functies }) => ({
    id,
    functies,
    heeftAnderWerk: functies.some((functie) => stepFunctions.has(functie)),
  }));

/** What the dossier says of each of the tasks that the municipality does. */
export function takenInScope(dossier: Dossier): Taakinvulling[] {
  return takenVan(dossier).map(({ id }) => {
    const keuze = dossier.taken.find(({ taak }) => taak === id);
    const uitvoerders = dossier.partijen.filter((partij) => keuze?.uitvoerders.includes(partij.id));
    return {
      taak: id,
      heeftUitvoerder: uitvoerders.length > 0,
      soorten: uitvoerders.flatMap(({ diensten }) => diensten.map(({ soort }) => soort)),
      contracteigenaar: keuze?.contracteigenaar ?? null,
      verdeling: keuze?.verdeling ?? [],
    };
  });
}
