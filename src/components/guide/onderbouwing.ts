import { findBron, findUitspraak, findVerantwoording } from '../../content/index.ts';
import { explainBronnen, type ExplainedBron } from '../../rules/index.ts';

/** The source of every claim of the running text that has no article of its own. */
const handreiking = 'handreiking-2021';

/** What a claim rests on: ids, separated by spaces or as a list. */
export type Steun = {
  /** Facts that are told here, as `kind/id`; an id without a kind is a claim of the running text. */
  feiten?: string | readonly string[] | undefined;
  bronnen?: string | readonly string[] | undefined;
  keuzes?: string | readonly string[] | undefined;
};

/** What a claim rests on, ready to print. */
export type Grond = {
  feiten: readonly string[];
  bronnen: readonly (ExplainedBron & { isNagelezen: boolean })[];
  keuzes: readonly { id: string; titel: string }[];
};

/**
 * Gathers facts, sources and choices of a claim; a claim of the running text brings its own sources and choices.
 * An unknown id throws, so that the build names a spelling mistake.
 */
export function gatherGrond({ feiten, bronnen, keuzes }: Steun): Grond {
  const ids = listOf(feiten).map((id) => (id.includes('/') ? id : `uitspraken/${id}`));
  const uitspraken = ids.filter((id) => id.startsWith('uitspraken/')).map(knownUitspraak);
  const bronIds = new Set([...listOf(bronnen), ...uitspraken.flatMap((uitspraak) => uitspraak.bronnen)]);
  if (bronIds.size === 0 && uitspraken.length > 0) bronIds.add(handreiking);
  const inherited = uitspraken.flatMap((uitspraak) => uitspraak.verantwoording);
  const keuzeIds = new Set([...listOf(keuzes), ...inherited.filter((id) => !isEditorial(id))]);
  const explained = explainBronnen([...bronIds]).map((bron) => ({
    ...bron,
    isNagelezen: findBron(bron.id)?.status === 'gelezen',
  }));
  if (explained.length < bronIds.size) throw new Error(`Onbekende bron in: ${[...bronIds].join(' ')}`);
  return { feiten: ids, bronnen: explained, keuzes: [...keuzeIds].sort().map(knownKeuze) };
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  typeof value === 'string' ? value.split(/\s+/).filter((id) => id !== '') : (value ?? []);

/** A misprint that was put right without a word: the accounting page names it, a claim need not. */
const isEditorial = (id: string): boolean =>
  findVerantwoording(id)?.soorten.every((soort) => soort === 'R') ?? false;

function knownUitspraak(key: string) {
  const uitspraak = findUitspraak(key.slice('uitspraken/'.length));
  if (uitspraak === undefined) throw new Error(`Onbekende uitspraak: ${key}`);
  return uitspraak;
}

function knownKeuze(id: string) {
  const keuze = findVerantwoording(id);
  if (keuze === undefined) throw new Error(`Onbekende verantwoording: ${id}`);
  return { id: keuze.id, titel: keuze.titel };
}
