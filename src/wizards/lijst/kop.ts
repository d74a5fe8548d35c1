import { findPartij, findRol } from '../../content/index.ts';
import { inSentence, isStricter, type Oordeel, opsomming } from '../../rules/index.ts';
import { wegZin } from '../delen/index.ts';
import { blijversVan, type LijstPlan, type PlanKolom } from './plan.ts';
import { plaatsNaam } from './vondsten.ts';

/** What counts for the list as it is: its columns, numbers and texts outside them, and the role of the party. */
export const oordelenVan = (
  plan: LijstPlan,
  isWanted: (kolom: PlanKolom) => boolean = () => true,
): Oordeel[] => [
  ...plan.bladen.flatMap(({ kolommen }) => kolommen.filter(isWanted).map(({ oordeel }) => oordeel)),
  ...(plan.verspreideBsns > 0 ? [plan.bsn] : []),
  ...plan.vondsten.map(({ oordeel }) => oordeel),
  ...(isRoleOpen(plan) ? ['beoordeling' as const] : []),
];

/** The list as it is, in one word: the strictest of what counts. */
export const oordeelVan = (plan: LijstPlan): Oordeel =>
  oordelenVan(plan).reduce((worst, one) => (isStricter(one, worst) ? one : worst), 'mag');

/** The word of the answer where its own says too much: all that is left is a person who says what stands in a column. */
export const tagWoord = (plan: LijstPlan): string | undefined =>
  oordeelVan(plan) !== 'mag' && oordelenVan(plan, isSure).every((oordeel) => oordeel === 'mag')
    ? 'Nog niet'
    : undefined;

const isSure = ({ moetBevestigd }: PlanKolom): boolean => !moetBevestigd;

const isRoleOpen = ({ vraag, overeenkomst }: LijstPlan): boolean =>
  vraag.weg === 'naar' && overeenkomst.status !== 'bepaald';

/** Columns by the name under which a sentence mentions them; of more sheets with the sheet, after its last column. */
export function namesOf(plan: LijstPlan, isWanted: (kolom: PlanKolom) => boolean): string[] {
  const isMany = plan.bladen.length > 1;
  return plan.bladen.flatMap(({ blad, kolommen }) =>
    kolommen.filter(isWanted).map(({ kolom, gegeven }, index, wanted) => {
      const isHiddenBsn = gegeven === 'bsn' && !/bsn|burgerservice/i.test(kolom.naam);
      const isLast = index === wanted.length - 1;
      return `“${kolom.naam}”${isHiddenBsn ? ' (BSN)' : ''}${isMany && isLast ? ` op blad “${blad.naam}”` : ''}`;
    }),
  );
}

const mostNames = 8;

/** Names in a sentence: "“A”, “B” en “C”". A sentence with more than eight stops being one: then it says how many are left. */
export function nameList(names: readonly string[]): string {
  const left = names.length - mostNames;
  const shown = left > 1 ? [...names.slice(0, mostNames), `nog ${left} kolommen`] : names;
  return opsomming(shown);
}

/**
 * The answer about the list as it is. Who reads only this must not send what may not go: it names all that must go, that
 * someone must judge and that a person must confirm, says yes only when nothing stands in the way, and never that nothing was
 * missed.
 */
export function kopLijst(plan: LijstPlan): string {
  const partij = findPartij(plan.vraag.partij);
  if (partij === undefined) return 'Kies eerst met wie je de lijst deelt.';
  const where = wegZin(partij, plan.vraag.weg);
  const oordeel = oordeelVan(plan);
  if (oordeel === 'mag')
    return `De kolommen die wij herkennen mogen ${where}${conditionOf(plan) ?? '. Verstuur de lijst veilig.'}`;
  const forbidden = forbiddenLines(plan, where);
  const lines = [
    ...forbidden,
    ...judgeLines(plan, forbidden.length > 0),
    ...confirmLines(plan),
    ...(isRoleOpen(plan) ? ['De rol van deze partij moet eerst vaststaan.'] : []),
  ];
  return `${oordeel === 'mag-niet' ? 'Verstuur deze lijst niet zo.' : 'Verstuur deze lijst nog niet.'} ${lines.join(' ')}`;
}

/** What must be there before even a good list goes. */
function conditionOf({ vraag, overeenkomst }: LijstPlan): string | undefined {
  const isNeeded =
    vraag.weg === 'naar' &&
    overeenkomst.status === 'bepaald' &&
    overeenkomst.value === 'verwerkersovereenkomst';
  return isNeeded ? ', maar pas als de verwerkersovereenkomst is getekend.' : undefined;
}

function forbiddenLines(plan: LijstPlan, where: string): string[] {
  const columns = namesOf(plan, ({ oordeel }) => oordeel === 'mag-niet');
  const strays = plan.bsn === 'mag-niet' ? plan.verspreideBsns : 0;
  const places = [
    ...(strays > 0 ? [strays === 1 ? 'een cel' : `${strays} cellen`] : []),
    ...plan.vondsten.filter(({ oordeel }) => oordeel === 'mag-niet').map(plaatsNaam),
  ];
  const isMore = columns.length > 0;
  const found = `In ${nameList(places)} staat${isMore ? ' ook' : ''} een nummer dat een BSN kan zijn`;
  return [
    ...(isMore ? [`${nameList(columns)} ${columns.length === 1 ? 'mag' : 'mogen'} niet ${where}.`] : []),
    ...(places.length > 0 ? [isMore ? `${found}.` : `${found}; dat mag niet ${where}.`] : []),
  ];
}

const isToJudge = (oordeel: Oordeel): boolean => oordeel !== 'mag' && oordeel !== 'mag-niet';

function judgeLines(plan: LijstPlan, isMore: boolean): string[] {
  const names = [
    ...namesOf(plan, ({ oordeel, moetBevestigd }) => isToJudge(oordeel) && !moetBevestigd),
    ...(plan.verspreideBsns > 0 && isToJudge(plan.bsn) ? ['de nummers die een BSN kunnen zijn'] : []),
    ...plan.vondsten.filter(({ oordeel }) => isToJudge(oordeel)).map(plaatsNaam),
  ];
  if (names.length === 0) return [];
  const judges = judgesOf(plan.bladen.flatMap(({ kolommen }) => kolommen));
  return [
    `${isMore ? 'Ook kijkt' : 'Eerst kijkt'} ${judges}${isMore ? ' eerst' : ''} naar ${nameList(names)}.`,
  ];
}

function confirmLines(plan: LijstPlan): string[] {
  const names = namesOf(plan, ({ moetBevestigd }) => moetBevestigd);
  return names.length === 0 ? [] : [`Zeg eerst of wij ${nameList(names)} goed herkennen.`];
}

/** Who judges columns that may not go by themselves; where it is only about texts, the privacy officer. */
function judgesOf(kolommen: readonly PlanKolom[]): string {
  const roles = kolommen
    .filter(({ oordeel, moetBevestigd }) => isToJudge(oordeel) && !moetBevestigd)
    .map(beslisser);
  return [...new Set(roles.length > 0 ? roles : ['privacy-officer'])]
    .map((id) => `de ${inSentence(findRol(id)?.naam ?? id)}`)
    .join(' of ');
}

/** The id of the role that decides about a column. */
function beslisser({ uitleg }: PlanKolom): string {
  if (uitleg.status === 'beoordeling-nodig') return uitleg.decidedBy.rol;
  return (uitleg.status === 'bepaald' ? uitleg.review?.rol : undefined) ?? 'privacy-officer';
}

/** The name of the role that decides about a column, within a sentence. */
export function beslisserNaam(kolom: PlanKolom): string {
  const id = beslisser(kolom);
  return inSentence(findRol(id)?.naam ?? id);
}

/** The answer about the clean list: whether it may go, and what must be there first. */
export function kopSchoon(plan: LijstPlan): string {
  const partij = findPartij(plan.vraag.partij);
  const blijvers = blijversVan(plan).map(({ kolom }) => kolom);
  if (partij === undefined || blijvers.length === 0)
    return 'Er blijft geen kolom over, dus er is geen schone lijst.';
  const where = wegZin(partij, plan.vraag.weg);
  const condition = conditionOf(plan);
  const judged = blijvers.filter(({ oordeel }) => oordeel !== 'mag');
  if (isRoleOpen(plan))
    return 'Verstuur ook de schone lijst nog niet: eerst moet de rol van deze partij vaststaan.';
  if (judged.length === 0) return `De schone lijst mag ${where}${condition ?? '. Verstuur haar veilig.'}`;
  const names = nameList(namesOf(plan, (kolom) => judged.includes(kolom)));
  const contract = condition === undefined ? '' : ' en de verwerkersovereenkomst is getekend';
  return `De schone lijst mag pas ${where} als ${judgesOf(judged)} ja heeft gezegd over ${names}${contract}.`;
}
