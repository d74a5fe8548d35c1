import { findTaak } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { naamVan, takenInScope } from '../../dossier/plan/index.ts';
import { assessTaakverdeling, explainReason, type Bevinding } from '../../rules/index.ts';
import { taaknaam } from './verdeling.ts';

/** Something about team or tasks that a person must look at, in words; the same finding about several is one row. */
export type Bevindingregel = {
  ernst: Bevinding['ernst'];
  reden: string;
  /** The tasks or people it is about. */
  over: readonly string[];
  /** The numbers of the tasks it is about. */
  taken: readonly number[];
  zin: string;
  watNu: string;
  bronnen: readonly string[];
};

/** What the rules find about the team (`lid`) or about its tasks (`taak`), gravest first. */
export function bevindingenOver(dossier: Dossier, over: 'taak' | 'lid'): Bevindingregel[] {
  if (dossier.team.length === 0) return [];
  const found = assessTaakverdeling(dossier.team, takenInScope(dossier)).filter(
    ({ taak }) => (taak !== undefined) === (over === 'taak'),
  );
  const groups = [...Map.groupBy(found, ({ reden }) => reden.id).values()];
  return groups
    .flatMap((same) => (same[0] === undefined ? [] : [toRegel(dossier, same[0], same)]))
    .toSorted((one, other) => Number(one.ernst !== 'fout') - Number(other.ernst !== 'fout'));
}

function toRegel(dossier: Dossier, { ernst, reden }: Bevinding, same: readonly Bevinding[]): Bevindingregel {
  const { zin, watNu = '', bronnen } = explainReason(reden);
  return {
    ernst,
    reden: reden.id,
    over: same.map((one) => subjectOf(dossier, one)),
    taken: same.flatMap(({ taak }) => findTaak(taak ?? '')?.nummer ?? []),
    zin,
    watNu,
    bronnen: bronnen.map(({ id }) => id),
  };
}

function subjectOf(dossier: Dossier, { taak, lid }: Bevinding): string {
  const found = findTaak(taak ?? '');
  const person = naamVan(dossier, lid);
  if (found === undefined) return person ?? '';
  return person === undefined ? taaknaam(found) : `${taaknaam(found)} (${person})`;
}
