import { dpiaCriteria, type DpiaCriterium, type Maatregel, type Niveau } from '../content/index.ts';
import { determined, needsJudgement, reason, type NonEmpty, type Outcome, type Reason } from './outcome.ts';

/** An answer to a criterion. */
export type CriteriumAntwoord = 'ja' | 'nee' | 'weet-ik-niet';
/** Answers by criterion id; a criterion that is absent was not answered yet. */
export type CriteriumAntwoorden = Readonly<Record<string, CriteriumAntwoord | undefined>>;

/** Whether a DPIA must be done. */
export type DpiaNodig = 'verplicht' | 'aangeraden' | 'niet-verplicht';

/**
 * Whether a DPIA is needed: always by art. 35 lid 3 AVG or one type of the AP list (art. 35 lid 4), normally by two of the
 * nine European criteria (WP248), wise at one. What is not known is for the college to judge, unless it no longer matters.
 */
export function assessDpiaNodig(antwoorden: CriteriumAntwoorden): Outcome<DpiaNodig> {
  const [first, ...rest] = dpiaCriteria.filter(({ id }) => antwoorden[id] === undefined).map(({ id }) => id);
  const saying = (lijst: DpiaCriterium['lijst'], antwoord: CriteriumAntwoord) =>
    dpiaCriteria.filter((one) => one.lijst === lijst && antwoorden[one.id] === antwoord);
  const edpb = saying('edpb', 'ja');
  const reasons: Reason[] = [
    ...because('dpia-avg-35-3', saying('avg-35-3', 'ja')),
    ...because('dpia-ap-lijst', saying('ap-lijst', 'ja')),
    ...(edpb.length >= enoughEdpb ? because('dpia-edpb-twee', edpb) : []),
  ];
  if (isNonEmpty(reasons)) return determined('verplicht', reasons);
  if (first !== undefined) return { status: 'onvolledig', missing: [first, ...rest] };
  const unknown = dpiaCriteria.filter(({ id }) => antwoorden[id] === 'weet-ik-niet');
  if (unknown.length > 0) {
    return needsJudgement(
      [
        reason(
          'dpia-onbekend',
          unknown.map(({ id }) => id),
        ),
        ...because('dpia-edpb-een', edpb),
      ],
      'proceseigenaar',
      'H-21',
    );
  }
  return edpb.length === 0
    ? determined('niet-verplicht', [
        reason(
          'dpia-geen-criterium',
          dpiaCriteria.map(({ id }) => id),
        ),
      ])
    : determined('aangeraden', [
        reason(
          'dpia-edpb-een',
          edpb.map(({ id }) => id),
        ),
      ]);
}

/** From this many European criteria on a DPIA is normally needed. */
const enoughEdpb = 2;

/** One reason for all criteria of a list that were met; none where there is none. */
const because = (id: string, criteria: readonly DpiaCriterium[]): Reason[] =>
  criteria.length === 0
    ? []
    : [
        reason(
          id,
          criteria.map((one) => one.id),
          { bronnen: [...new Set(criteria.flatMap(({ bronnen }) => bronnen))] },
        ),
      ];

const isNonEmpty = (reasons: readonly Reason[]): reasons is NonEmpty<Reason> => reasons.length > 0;

const rank: Record<Niveau, number> = { laag: 1, midden: 2, hoog: 3 };

/** The level of a risk: chance times impact on scales of three; 1–2 is laag, 3–4 midden, 6–9 hoog (choice P-21). */
export function risiconiveau(kans: Niveau, impact: Niveau): Niveau {
  const product = rank[kans] * rank[impact];
  if (product >= 6) return 'hoog';
  return product >= 3 ? 'midden' : 'laag';
}

/** One step lower on a scale of three; `laag` stays. */
export const stapLager = (niveau: Niveau): Niveau => (niveau === 'hoog' ? 'midden' : 'laag');

/** What is left of a risk: its chance and its impact. */
export type Inschatting = { kans: Niveau; impact: Niveau };

/** From this many measures on something falls by two steps instead of one. */
const manyMeasures = 4;

/**
 * What is left of a risk after measures: up to three of them bring chance or impact down by a step, four or more by two (choice
 * P-22). It is a proposal; a person judges what a measure is worth.
 */
export function naMaatregelen(
  { kans, impact }: Inschatting,
  verlagingen: readonly Maatregel['verlaagt'][],
): Inschatting {
  const counted = (wat: 'kans' | 'impact') =>
    verlagingen.filter((one) => one === wat || one === 'beide').length;
  return { kans: lower(kans, counted('kans')), impact: lower(impact, counted('impact')) };
}

function lower(niveau: Niveau, measures: number): Niveau {
  if (measures === 0) return niveau;
  return measures < manyMeasures ? stapLager(niveau) : stapLager(stapLager(niveau));
}

/** Whether the AP must be consulted before the processing begins: some risk stays high (art. 36 lid 1 AVG). */
export function assessVoorafgaandeRaadpleging(restrisicos: readonly Niveau[]): Outcome<'ja' | 'nee'> {
  return restrisicos.includes('hoog')
    ? determined('ja', [reason('dpia-restrisico-hoog', ['restrisico'])])
    : determined('nee', [reason('dpia-restrisico-niet-hoog', ['restrisico'])]);
}
