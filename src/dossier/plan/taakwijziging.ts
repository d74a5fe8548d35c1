import { taken } from '../../content/index.ts';
import { stelVerdelingVoor } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import type { Letter, Taakkeuze, Toegang } from '../team.ts';
import { takenInScope } from './team.ts';

/** What the dossier says of a task; where it says nothing, the municipality does it itself. */
export const taakkeuze = ({ taken: keuzes }: Dossier, taak: string): Taakkeuze =>
  keuzes.find((one) => one.taak === taak) ?? {
    taak,
    inScope: undefined,
    uitvoerders: [],
    contracteigenaar: null,
    verdeling: [],
  };

/** Changes what the dossier says of a task; tasks keep the order of the source. */
export function wijzigTaak(dossier: Dossier, taak: string, change: Partial<Taakkeuze>): Dossier {
  const next = { ...taakkeuze(dossier, taak), ...change };
  const others = dossier.taken.filter((one) => one.taak !== taak);
  const order = (id: string) => taken.findIndex((one) => one.id === id);
  return {
    ...dossier,
    taken: [...others, next].toSorted((one, other) => order(one.taak) - order(other.taak)),
  };
}

/** Gives one person a letter for one task, or none. */
export function zetLetter(dossier: Dossier, taak: string, lid: string, letter: Letter | undefined): Dossier {
  const others = taakkeuze(dossier, taak).verdeling.filter((one) => one.lid !== lid);
  return wijzigTaak(dossier, taak, {
    verdeling: letter === undefined ? others : [...others, { lid, letter }],
  });
}

/** Fills tasks with the proposal of the facts: those that nobody has yet, or (`alle`) every task anew. */
export function neemVoorstelOver(dossier: Dossier, alle: boolean): Dossier {
  return takenInScope(dossier)
    .filter(({ verdeling }) => alle || verdeling.length === 0)
    .reduce(
      (next, { taak }) => wijzigTaak(next, taak, { verdeling: stelVerdelingVoor(dossier.team, taak) }),
      dossier,
    );
}

/** Says how far the access of one person to one system is; `undefined` takes the row away. */
export function zetToegang(
  dossier: Dossier,
  key: Pick<Toegang, 'systeem' | 'lid'>,
  id: string,
  change: Partial<Toegang> | undefined,
): Dossier {
  const isSame = (one: Toegang) => one.lid === key.lid && one.systeem === key.systeem;
  const found = dossier.toegangen.find(isSame);
  const others = dossier.toegangen.filter((one) => !isSame(one));
  if (change === undefined) return { ...dossier, toegangen: others };
  const next: Toegang = { ...(found ?? { id, ...key, status: 'nodig' }), ...change };
  return {
    ...dossier,
    toegangen:
      found === undefined ? [...others, next] : dossier.toegangen.map((one) => (one === found ? next : one)),
  };
}
