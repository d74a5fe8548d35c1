import {
  findTaak,
  leveringen,
  taken,
  type Gegeven,
  type LeveringUitkomst,
  type Taak,
} from '../content/index.ts';
import { forbiddenReasons, isSpecial } from './bijzonder.ts';
import { findMatches, partsOf } from './coverage.ts';
import { determined, needsJudgement, reason, withReasons, type Outcome, type Reason } from './outcome.ts';

/** Tasks for which the college may process health data where necessary: intake, PIP and support (art. 37 lid 2 b Wet). */
const healthTasks = ['brede-intake-pip', 'inburgeringsaanbod-leerroute', 'ondersteuning-begeleiding'];

const basedOn = ['taak', 'gegeven'] as const;

/** Whether the municipality may record a field for a task, or for any task where none is given: the table of tasks. */
export function assessDossier(gegeven: Gegeven, taak?: string): Outcome<LeveringUitkomst> {
  const candidates = taak === undefined ? taken : [findTaak(taak)].filter((one) => one !== undefined);
  if (candidates.length === 0) return { status: 'onvolledig', missing: ['taak'] };
  const naming = candidates.filter((one) => names(one, gegeven.id));
  if (isSpecial(gegeven)) return assessSpecial(gegeven, taak, naming);
  if (naming.length > 0) return allowed(naming);
  return (
    (taak === undefined ? assessByDelivery(gegeven.id) : undefined) ??
    determined('niet-voorzien', [reason('taak-niet-genoemd', basedOn)])
  );
}

/** What the municipality receives or delivers by law stands in its own file too, whatever the task. */
function assessByDelivery(gegeven: string): Outcome<LeveringUitkomst> | undefined {
  const match = leveringen
    .flatMap(({ partij, richting }) => findMatches(partij, richting, gegeven))
    .find(({ lezing }) => (lezing?.uitkomst ?? 'mag') === 'mag');
  const source = match && { bronnen: match.levering.grondslagen, feit: match.regel.id };
  return (
    source &&
    determined('mag', [
      reason('dossier-volgt-levering', basedOn, source),
      reason('levering-alleen-wat-nodig-is', ['taak']),
    ])
  );
}

/** The main legal basis of each task, once; the others stand with the task. */
const mainGrounds = (naming: readonly Taak[]): string[] => [
  ...new Set(naming.flatMap(({ grondslagen }) => grondslagen.slice(0, 1))),
];

const allowed = (naming: readonly Taak[]): Outcome<LeveringUitkomst> =>
  determined('mag', [
    reason('taak-genoemd', basedOn, { bronnen: mainGrounds(naming) }),
    reason('levering-alleen-wat-nodig-is', ['taak']),
  ]);

function names(taak: Taak, gegeven: string): boolean {
  const listed = new Set(taak.gegevens.flatMap((row) => row.gegevens).flatMap((id) => [id, ...partsOf(id)]));
  return listed.has(gegeven) || partsOf(gegeven).every((part) => listed.has(part));
}

/** Never allowed by default: a person judges the necessity of health data, and the rest has no provision (H-17, H-18). */
function assessSpecial(
  gegeven: Gegeven,
  taak: string | undefined,
  naming: readonly Taak[],
): Outcome<LeveringUitkomst> {
  const forbidden = forbiddenReasons(gegeven);
  if (gegeven.categorie === 'religie')
    return determined('mag-niet', forbidden, { by: 'privacy-officer', verantwoording: 'P-10' });
  if (gegeven.categorie !== 'gezondheid' || gegeven.id === 'medische-stukken')
    return determined('mag-niet', forbidden);
  if (taak !== undefined && !healthTasks.includes(taak)) {
    return determined('mag-niet', [...forbidden, reason('gezondheid-andere-taak', ['taak'])]);
  }
  const grounds: [Reason, ...Reason[]] = [
    reason('gezondheid-functioneel', basedOn),
    ...forbidden,
    reason('beveiliging-bijzonder', ['gegeven']),
  ];
  if (taak === undefined || naming.length === 0) return needsJudgement(grounds, 'privacy-officer', 'P-11');
  return withReasons(determined('mag', grounds, { by: 'privacy-officer', verantwoording: 'H-18' }), [
    reason('taak-genoemd', basedOn, { bronnen: mainGrounds(naming) }),
  ]);
}
