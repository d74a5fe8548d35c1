import { herkenning, type LeveringUitkomst } from '../content/index.ts';
import { anders, assessDelen, isStricter, oordeelOf, type Oordeel, type Weg } from './delen.ts';
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
export const kolomsoorten = [
  'klantnummer',
  'vrije-tekst',
  anders,
  ...herkenning.buitenCatalogus.map(({ id }) => id),
];

/** One of the special categories that words can point to. */
type Woordsoort = 'gezondheid' | 'religie';

/** One column of a list that someone is about to send. */
export type KolomVraag = {
  partij: string;
  weg: Weg;
  taak?: string | undefined;
  /** A kind of data, or one of `kolomsoorten`; anything else is something that the catalogue does not have. */
  gegeven: string;
  /** The name says so for sure, or a person said it. */
  isBevestigd: boolean;
  /** What the numbers in it are: BSNs, too many for chance, here and there one, or none. */
  bsn: 'bsn' | 'gemengd' | 'toeval' | 'tekst' | 'geen';
  /** Words in it point to these special categories. */
  woorden: readonly Woordsoort[];
};

/** What was found for a column. `maskeer`: if it stays, numbers that can be a BSN go out of its cells. */
export type KolomUitkomst = { outcome: Outcome<LeveringUitkomst>; maskeer: boolean };

/**
 * Whether a column may go along: what it is called, what its numbers are (art. 46 UAVG) and what its words point to
 * (art. 9 AVG). The strictest counts; a column that nobody can name does not go by itself, and one that may go by what it
 * seems to be is not judged before a person said that it is.
 */
export function assessKolom(vraag: KolomVraag): KolomUitkomst {
  const { outcome, maskeer } = assessConfirmed(vraag);
  const isMild = !isStricter(oordeelOf(outcome), 'laat-toetsen');
  return isMild && !vraag.isBevestigd
    ? { outcome: { status: 'onvolledig', missing: ['gegeven'] }, maskeer }
    : { outcome, maskeer };
}

function assessConfirmed(vraag: KolomVraag): KolomUitkomst {
  const isBsnAllowed = oordeelOf(outcomeOf(vraag, 'bsn')) === 'mag';
  const isStray = vraag.bsn === 'tekst' || vraag.bsn === 'gemengd';
  const maskeer = vraag.gegeven !== 'bsn' && !isBsnAllowed && isStray;
  const outcome = isBsnAllowed ? assessNamed(vraag) : assessNumbers(vraag);
  return { outcome: withFindings(outcome, findingsIn(vraag, maskeer && vraag.bsn === 'tekst')), maskeer };
}

/** For a party that may not just have the BSN: what the numbers are weighs too, whatever the column is called. */
function assessNumbers(vraag: KolomVraag): Outcome<LeveringUitkomst> {
  const named = assessNamed(vraag);
  if (vraag.gegeven === 'bsn') return named;
  if (vraag.bsn === 'gemengd') return judged(named, [reason('kolom-bevat-bsn', ['gegevens'])]);
  if (vraag.bsn !== 'bsn') return named;
  const bsn = outcomeOf(vraag, 'bsn');
  const strictest = isStricter(oordeelOf(named), oordeelOf(bsn)) ? named : bsn;
  return prefer(strictest, 'kolom-bevat-bsn');
}

/** Texts that stand outside the columns: above the heading, in remarks at cells, in the names of sheets and of the file. */
export type TekstVraag = Pick<KolomVraag, 'partij' | 'weg' | 'taak' | 'woorden'> & {
  /** A number that can be a BSN stands in them. */
  heeftBsn: boolean;
};

/** Whether such texts may go along: as for cells, a BSN as the law has it (art. 46 UAVG), special categories after a look. */
export function assessTekst(vraag: TekstVraag): Oordeel {
  const bsn = vraag.heeftBsn ? oordeelOf(outcomeOf(vraag, 'bsn')) : 'mag';
  return wordsToJudge(vraag).length > 0 && isStricter('beoordeling', bsn) ? 'beoordeling' : bsn;
}

type Weging = Pick<KolomVraag, 'partij' | 'weg' | 'taak'>;

const outcomeOf = ({ partij, weg, taak }: Weging, gegeven: string): Outcome<LeveringUitkomst> =>
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
  if (herkenning.buitenCatalogus.some(({ id }) => id === gegeven))
    return determined('niet-voorzien', [reason('levering-niet-genoemd', ['gegevens'])], unnamed);
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

const fieldOf = { gezondheid: 'gezondheidsgegevens', religie: 'religie' } as const;

/** Special categories that words point to and that this party may not just have. */
const wordsToJudge = (vraag: Weging & Pick<KolomVraag, 'woorden'>): Woordsoort[] =>
  vraag.woorden.filter((soort) => oordeelOf(outcomeOf(vraag, fieldOf[soort])) !== 'mag');

/** Words to judge, and numbers here and there. */
function findingsIn(vraag: KolomVraag, hasStrays: boolean): Finding[] {
  const words = wordsToJudge(vraag).map((soort) => ({
    reason: reason(`kolom-woorden-${soort}`, ['gegevens']),
    isSpecial: true,
  }));
  return hasStrays
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
