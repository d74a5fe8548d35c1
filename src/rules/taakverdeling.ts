import { findTaak, findTaakverdeling } from '../content/index.ts';
import { reason, type Reason } from './outcome.ts';

/** What one person does for a task: doer, accountable, both, consulted, informed. */
export type RaciLetter = 'R' | 'A' | 'R/A' | 'C' | 'I';

/** A person as the rules need it; `heeftAnderWerk`: there is something to do beside the tasks, such as a step of the plan. */
export type Persoon = { id: string; functies: readonly string[]; heeftAnderWerk?: boolean };

/** Who does what for one task, and whether a party carries it out. */
export type Taakinvulling = {
  taak: string;
  heeftUitvoerder: boolean;
  /** Kinds of party (ids of content/feiten/partijen.yaml) that carry it out. */
  soorten?: readonly string[];
  contracteigenaar: string | null;
  verdeling: readonly { lid: string; letter: RaciLetter }[];
};

/**
 * Something about the division of tasks that needs a person's eye: `fout` must be mended before the plan can be decided,
 * `let-op` is for the projectleider to weigh.
 */
export type Bevinding = {
  ernst: 'fout' | 'let-op';
  reden: Reason;
  taak?: string;
  lid?: string;
};

/** From this many tasks on that only one person carries out, that person may have too much. */
export const veelTaken = 9;

const decides = (letter: RaciLetter): boolean => letter === 'A' || letter === 'R/A';
const carriesOut = (letter: RaciLetter): boolean => letter === 'R' || letter === 'R/A';

/** All that is wrong or needs a look in the division of the tasks that the municipality does. */
export const assessTaakverdeling = (
  team: readonly Persoon[],
  taken: readonly Taakinvulling[],
): Bevinding[] => [
  ...taken.flatMap((invulling) => findingsOfTaak(team, invulling)),
  ...team.flatMap((persoon) => findingsOfPersoon(team, persoon, taken)),
];

function findingsOfTaak(team: readonly Persoon[], invulling: Taakinvulling): Bevinding[] {
  const { taak, heeftUitvoerder, contracteigenaar } = invulling;
  const verdeling = invulling.verdeling.filter(({ lid }) => team.some(({ id }) => id === lid));
  const deciders = verdeling.filter(({ letter }) => decides(letter)).length;
  const hasDoer = verdeling.some(({ letter }) => carriesOut(letter));
  const fault = (id: string): Bevinding => ({ ernst: 'fout', reden: reason(id, ['verdeling']), taak });
  return [
    ...(deciders === 0 ? [fault('taken-geen-a')] : []),
    ...(deciders > 1 ? [fault('taken-meer-a')] : []),
    ...(!hasDoer && !heeftUitvoerder ? [fault('taken-geen-r')] : []),
    ...(heeftUitvoerder && contracteigenaar === null ? [fault('taken-geen-contracteigenaar')] : []),
    ...(isOutsideLaw(invulling) ? [fault('taken-niet-uitbesteden')] : []),
    ...verdeling
      .filter(({ lid, letter }) => isFg(team, lid) && (decides(letter) || carriesOut(letter)))
      .map(({ lid }): Bevinding => ({ ...fault('taken-fg-voert-uit'), lid })),
  ];
}

/** Whether a party carries out a task that only the municipality may do, or whoever the facts name beside it. */
function isOutsideLaw({ taak, soorten = [] }: Taakinvulling): boolean {
  const uitvoering = findTaak(taak)?.uitvoering;
  return uitvoering?.uitbesteden === 'nee' && soorten.some((soort) => !uitvoering.partijen.includes(soort));
}

function findingsOfPersoon(
  team: readonly Persoon[],
  { id, functies, heeftAnderWerk = false }: Persoon,
  taken: readonly Taakinvulling[],
): Bevinding[] {
  const letters = taken.flatMap(({ verdeling }) => verdeling.filter(({ lid }) => lid === id));
  const isDivided = taken.some(({ verdeling }) => verdeling.length > 0);
  const alone = taken.filter(({ verdeling }) => isOnlyDoer(verdeling, id)).length;
  const owns = taken.some(({ contracteigenaar }) => contracteigenaar === id);
  const found = (ernst: Bevinding['ernst'], reden: string): Bevinding => ({
    ernst,
    reden: reason(reden, ['verdeling', 'team']),
    lid: id,
  });
  const isAlone = team.length === 1;
  return [
    ...(functies.includes('fg') && functies.some((functie) => clashesWithFg.includes(functie))
      ? [found('fout', 'team-fg-botst')]
      : []),
    ...(functies.length === 0 ? [found('let-op', 'team-geen-functie')] : []),
    ...(isDivided && letters.length === 0 && !owns && !heeftAnderWerk
      ? [found('let-op', 'team-zonder-werk')]
      : []),
    ...(!isAlone && alone >= veelTaken ? [found('let-op', 'team-te-veel')] : []),
    ...(isAlone ? [found('let-op', 'team-een-persoon')] : []),
  ];
}

const isOnlyDoer = (verdeling: Taakinvulling['verdeling'], id: string): boolean => {
  const doers = verdeling.filter(({ letter }) => carriesOut(letter));
  return doers.length === 1 && doers[0]?.lid === id;
};

/** Functions that fix purposes and means, or write what the FG must check (art. 38 lid 6 AVG). */
const clashesWithFg: readonly string[] = [
  'college',
  'proceseigenaar',
  'projectleider',
  'privacy-officer',
  'ciso',
  'iv-manager',
];

const isFg = (team: readonly Persoon[], lid: string): boolean =>
  team.find(({ id }) => id === lid)?.functies.includes('fg') ?? false;

/** Who is proposed for a task: the first function of the proposal that someone in the team has. */
export function stelVerdelingVoor(
  team: readonly Persoon[],
  taak: string,
): { lid: string; letter: RaciLetter }[] {
  const voorstel = findTaakverdeling(taak);
  if (voorstel === undefined) return [];
  const decider = firstWith(team, [voorstel.beslist, ...fallbackDeciders]);
  const doers = peopleWith(team, voorstel.voert);
  const chosenDoers = doers.length > 0 ? doers : firstWith(team, fallbackDoers);
  const letterOf = new Map<string, RaciLetter>();
  for (const lid of peopleWith(team, voorstel.hoortErvan)) letterOf.set(lid, 'I');
  for (const lid of peopleWith(team, voorstel.denktMee)) letterOf.set(lid, 'C');
  for (const lid of chosenDoers) letterOf.set(lid, 'R');
  for (const lid of decider) letterOf.set(lid, letterOf.get(lid) === 'R' ? 'R/A' : 'A');
  return team.flatMap(({ id }) => {
    const letter = letterOf.get(id);
    return letter === undefined ? [] : [{ lid: id, letter }];
  });
}

/** Who decides where the team lacks the proposed function: whoever leads the process or the project, never the FG. */
const fallbackDeciders: readonly string[] = [
  'proceseigenaar',
  'college',
  'projectleider',
  'beleidsmedewerker',
];
const fallbackDoers: readonly string[] = [
  'regievoerder',
  'klantmanager',
  'beleidsmedewerker',
  'projectleider',
];

/** Everyone with one of the functions; someone who is FG too is not asked to do anything but advise. */
const peopleWith = (team: readonly Persoon[], functies: readonly string[]): string[] =>
  team
    .filter((persoon) => functies.some((functie) => persoon.functies.includes(functie)))
    .filter((persoon) => !persoon.functies.includes('fg') || functies.includes('fg'))
    .map(({ id }) => id);

/** The first person who has the earliest function of the list that anyone has. */
function firstWith(team: readonly Persoon[], functies: readonly string[]): string[] {
  for (const functie of functies) {
    const found = team.find(
      (persoon) => persoon.functies.includes(functie) && !persoon.functies.includes('fg'),
    );
    if (found !== undefined) return [found.id];
  }
  return [];
}
