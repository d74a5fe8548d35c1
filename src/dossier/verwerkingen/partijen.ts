import {
  findPartij,
  partijen as allParties,
  type LeveringUitkomst,
  type Partij,
  type RolUitkomst,
  type Taak,
} from '../../content/index.ts';
import { assessBsn, assessRol, containsBsn, type Outcome } from '../../rules/index.ts';
import { bsnVanDienst, rolVanDienst, toegestaneGegevens } from '../derived.ts';
import type { Dienst, Dossier, DossierPartij } from '../schema.ts';
import { isSoftware } from './partijsoort.ts';

/** A party that data go to or come from: one of this dossier, or one that the law itself names. */
export type Ketenpartij = {
  /** Stable as long as the party is there: the id of the service, or of the party in the facts. */
  sleutel: string;
  /** The own name, or what the facts call it. */
  naam: string;
  /** Party id of the facts, or `anders`. */
  soort: string;
  /** What the facts call this kind of party; empty for a party that they do not name. */
  soortNaam: string;
  eigen: { partij: DossierPartij; dienst: Dienst } | undefined;
  /** Undefined while someone must still judge it. */
  rol: RolUitkomst | undefined;
  /** Catalogue ids that go to it and that come from it. */
  naar: readonly string[];
  van: readonly string[];
  /** Whether the BSN may go to it; undefined while someone must still judge it. */
  bsn: LeveringUitkomst | undefined;
  /** Whether the BSN is among the data that go to it or come from it. */
  metBsn: boolean;
  kanalen: readonly string[];
  /** Tasks for which data are exchanged, in the order of the table. */
  taken: readonly string[];
};

/** Kinds of party that are the municipality itself; inside it nothing is exchanged with another party. */
const inside = 'eigen-organisatie';

/** The parties that the law itself names for a task, such as DUO and the COA: they are there whether a person names them or not. */
const byLaw = new Set([
  'coa',
  'duo',
  'cbs',
  'instantie-leerbaarheidstoets',
  'instantie-voorbereiding',
  'nieuwe-woongemeente',
  'vorige-woongemeente',
]);

/** All parties of this dossier's tasks: its own first, then those of the law, in the order of the facts. */
export function ketenpartijenVan(dossier: Dossier, taken: readonly Taak[]): Ketenpartij[] {
  const own = dossier.partijen.flatMap((partij) =>
    partij.diensten
      .filter(({ soort }) => findPartij(soort)?.soort !== inside)
      .map((dienst) => ownParty(dossier, partij, dienst, taken)),
  );
  const named = new Set(own.map(({ soort }) => soort));
  const law = allParties
    .filter(({ id, taken: theirs }) => byLaw.has(id) && !named.has(id) && shares(theirs, taken))
    .map((partij) => lawParty(partij, taken));
  return [...own, ...law];
}

const shares = (theirs: readonly string[] | undefined, taken: readonly Taak[]): boolean =>
  taken.some(({ id }) => theirs?.includes(id));

function ownParty(
  dossier: Dossier,
  partij: DossierPartij,
  dienst: Dienst,
  taken: readonly Taak[],
): Ketenpartij {
  const fact = findPartij(dienst.soort);
  // A supplier of software keeps the data; it gathers none.
  const isStorage = isSoftware(dienst);
  const exchanged = dossier.uitwisselingen.filter((one) => one.dienst === dienst.id);
  const allowed = toegestaneGegevens(dienst);
  const allowedTo = uniek([
    ...allowed.filter((one) => one.naar).map(({ gegeven }) => gegeven.id),
    ...exchanged.filter(({ richting }) => richting === 'naar').flatMap(({ gegevens }) => gegevens),
  ]);
  const allowedFrom = uniek([
    ...(isStorage ? [] : allowed.filter((one) => one.van)).map(({ gegeven }) => gegeven.id),
    ...exchanged.filter(({ richting }) => richting === 'van').flatMap(({ gegevens }) => gegevens),
  ]);
  const bsn = valueOf(bsnVanDienst(dossier, dienst));
  const isGranted = dossier.besluiten.some((one) => one.dienst === dienst.id && one.onderwerp === 'bsn');
  const [naar, van] = [byDecision(bsn, allowedTo, isGranted), byDecision(bsn, allowedFrom)];
  return {
    sleutel: dienst.id,
    naam: partij.naam.trim() || (fact?.naam ?? dienst.omschrijving?.trim()) || 'Partij zonder naam',
    soort: dienst.soort,
    soortNaam: fact?.naam ?? dienst.omschrijving?.trim() ?? '',
    eigen: { partij, dienst },
    rol: valueOf(rolVanDienst(dossier, dienst)),
    naar,
    van,
    bsn,
    metBsn: bsn === 'mag' && (naar.some(containsBsn) || van.some(containsBsn)),
    kanalen: fact?.kanalen.map(({ naam }) => naam) ?? [],
    taken: tasksOf(dossier, partij, dienst, exchanged, taken),
  };
}

function lawParty({ id, naam, kanalen, taken: theirs }: Partij, taken: readonly Taak[]): Ketenpartij {
  const allowed = toegestaneGegevens({ soort: id });
  const naar = allowed.filter((one) => one.naar).map(({ gegeven }) => gegeven.id);
  const van = allowed.filter((one) => one.van).map(({ gegeven }) => gegeven.id);
  return {
    sleutel: id,
    naam,
    soort: id,
    soortNaam: naam,
    eigen: undefined,
    rol: valueOf(assessRol(id)),
    naar,
    van,
    bsn: valueOf(assessBsn({ partij: id, richting: 'naar' })),
    metBsn: naar.some(containsBsn) || van.some(containsBsn),
    kanalen: kanalen.map((one) => one.naam),
    taken: taken.filter((taak) => theirs.includes(taak.id)).map((taak) => taak.id),
  };
}

/** A decision after review can take the BSN away from a party, which stops every field that holds it, or grant it. */
function byDecision(
  bsn: LeveringUitkomst | undefined,
  ids: readonly string[],
  isGranted = false,
): readonly string[] {
  if (bsn !== 'mag') return ids.filter((id) => !containsBsn(id));
  return isGranted && !ids.some(containsBsn) ? ['bsn', ...ids] : ids;
}

/**
 * All tasks that a party has to do with: those that the facts give its kind, that it carries out here, that it has an exchange
 * for, or of which it keeps the data. Of a party with several services each has only its own of those that it carries out.
 */
function tasksOf(
  dossier: Dossier,
  partij: DossierPartij,
  dienst: Dienst,
  exchanged: Dossier['uitwisselingen'],
  taken: readonly Taak[],
): string[] {
  const theirs = findPartij(dienst.soort)?.taken ?? [];
  const carried = dossier.taken
    .filter(({ uitvoerders }) => uitvoerders.includes(partij.id))
    .map(({ taak }) => taak);
  const several = partij.diensten.length > 1 && theirs.length > 0;
  const stored = isSoftware(dienst) ? suppliedTasks(dossier, partij) : [];
  const found = new Set([
    ...theirs,
    ...(several ? carried.filter((taak) => theirs.includes(taak)) : carried),
    ...exchanged.flatMap(({ taak }) => taak ?? []),
    ...stored,
  ]);
  return taken.filter(({ id }) => found.has(id)).map(({ id }) => id);
}

/** A supplier of software sees the data of every task that is kept in its systems. */
function suppliedTasks({ systemen }: Dossier, { naam }: DossierPartij): string[] {
  const name = naam.trim().toLowerCase();
  return systemen
    .filter(({ leverancier }) => name !== '' && leverancier?.trim().toLowerCase() === name)
    .flatMap(({ taken }) => taken);
}

const valueOf = <Value>(outcome: Outcome<Value>): Value | undefined =>
  outcome.status === 'bepaald' ? outcome.value : undefined;

const uniek = (ids: readonly string[]): string[] => [...new Set(ids)];
