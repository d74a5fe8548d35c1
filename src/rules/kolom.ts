import type { LeveringUitkomst } from '../content/index.ts';
import { anders, assessDelen, isStricter, oordeelOf, type Weg } from './delen.ts';
import {
  determined,
  needsJudgement,
  reason,
  withReasons,
  type NonEmpty,
  type Outcome,
  type Reason,
} from './outcome.ts';

/** What a column can be beside a kind of data of the catalogue. */
export const kolomsoorten = ['klantnummer', 'vrije-tekst', anders] as const;

/** One column of a list that someone is about to send. */
export type KolomVraag = {
  partij: string;
  weg: Weg;
  taak?: string | undefined;
  /** A kind of data, `klantnummer` or `vrije-tekst`; anything else is something that the catalogue does not have. */
  gegeven: string;
  /** What the numbers in it are: BSNs, too many for chance, here and there one, or none. */
  bsn: 'bsn' | 'gemengd' | 'toeval' | 'tekst' | 'geen';
  /** Words in it point to these special categories. */
  woorden: readonly ('gezondheid' | 'religie')[];
};

/** What was found for a column. `maskeer`: if it stays, numbers that can be a BSN go out of its cells. */
export type KolomUitkomst = { outcome: Outcome<LeveringUitkomst>; maskeer: boolean };

/**
 * Whether a column may go along: what it is called, what its numbers are (art. 46 UAVG) and what its words point to
 * (art. 9 AVG). The strictest counts; a column that nobody can name does not go by itself.
 */
export function assessKolom(vraag: KolomVraag): KolomUitkomst {
  const bsn = outcomeOf(vraag, 'bsn');
  const isBsnAllowed = oordeelOf(bsn) === 'mag';
  const maskeer = !isBsnAllowed && (vraag.bsn === 'tekst' || vraag.bsn === 'gemengd');
  const named = assessNamed(vraag);
  if (vraag.gegeven === 'bsn') return { outcome: named, maskeer: false };
  if (!isBsnAllowed && vraag.bsn === 'bsn') {
    const strictest = isStricter(oordeelOf(named), oordeelOf(bsn)) ? named : bsn;
    return { outcome: prefer(strictest, 'kolom-bevat-bsn'), maskeer: false };
  }
  if (!isBsnAllowed && vraag.bsn === 'gemengd')
    return { outcome: judged(named, [reason('kolom-bevat-bsn', ['gegevens'])]), maskeer };
  return { outcome: withFindings(named, findingsIn(vraag, maskeer)), maskeer };
}

const outcomeOf = ({ partij, weg, taak }: KolomVraag, gegeven: string): Outcome<LeveringUitkomst> =>
  assessDelen({ partij, weg, taak, gegevens: [gegeven] }).gegevens[0]?.outcome ?? {
    status: 'onvolledig',
    missing: ['gegeven'],
  };

function assessNamed(vraag: KolomVraag): Outcome<LeveringUitkomst> {
  const { gegeven } = vraag;
  if (gegeven === 'klantnummer')
    return determined('mag', [reason('klantnummer-in-plaats-van-bsn', ['gegevens'])]);
  const unnamed = { by: 'privacy-officer', verantwoording: 'P-04' };
  if (gegeven === 'vrije-tekst')
    return determined('niet-voorzien', [reason('kolom-vrije-tekst', ['gegevens'])], unnamed);
  const outcome = outcomeOf(vraag, gegeven);
  return outcome.status === 'onvolledig'
    ? determined('niet-voorzien', [reason('kolom-niet-herkend', ['gegevens'])], unnamed)
    : outcome;
}

/** What was found in the cells comes before the reasons that the name of the column gives. */
function prefer(outcome: Outcome<LeveringUitkomst>, id: string): Outcome<LeveringUitkomst> {
  if (outcome.status === 'onvolledig') return outcome;
  const reasons: NonEmpty<Reason> = [reason(id, ['gegevens']), ...outcome.reasons];
  return { ...outcome, reasons };
}

type Finding = { reason: Reason; isSpecial: boolean };

/** Special categories that words point to and that this party may not just have, and numbers here and there. */
function findingsIn(vraag: KolomVraag, maskeer: boolean): Finding[] {
  const fields = { gezondheid: 'gezondheidsgegevens', religie: 'religie' } as const;
  const words = vraag.woorden
    .filter((soort) => oordeelOf(outcomeOf(vraag, fields[soort])) !== 'mag')
    .map((soort) => ({ reason: reason(`kolom-woorden-${soort}`, ['gegevens']), isSpecial: true }));
  return maskeer
    ? [{ reason: reason('kolom-bsn-verspreid', ['gegevens']), isSpecial: false }, ...words]
    : words;
}

/** Words that point to a special category are for a person to judge; a stray number only needs to be taken out. */
function withFindings(
  outcome: Outcome<LeveringUitkomst>,
  findings: readonly Finding[],
): Outcome<LeveringUitkomst> {
  const extra = findings.map((finding) => finding.reason);
  const isRefused = outcome.status === 'bepaald' && outcome.value === 'mag-niet';
  const [first, ...rest] = extra;
  return first !== undefined && findings.some(({ isSpecial }) => isSpecial) && !isRefused
    ? judged(outcome, [first, ...rest])
    : withReasons(outcome, extra);
}

/** A person has to look first, for these reasons and those that were there. */
function judged(outcome: Outcome<LeveringUitkomst>, first: NonEmpty<Reason>): Outcome<LeveringUitkomst> {
  if (outcome.status === 'onvolledig') return outcome;
  if (outcome.status === 'bepaald' && outcome.value === 'mag-niet') return withReasons(outcome, first);
  const [head, ...tail] = first;
  return needsJudgement([head, ...tail, ...outcome.reasons], 'privacy-officer');
}
