import { findGegeven, type Gegeven } from '../content/index.ts';
import { partsOf } from './coverage.ts';
import {
  determined,
  needsJudgement,
  reason,
  type NonEmpty,
  type Outcome,
  type Reason,
  type Review,
} from './outcome.ts';
import { addYears, earliest } from './plain-date.ts';

/** A calendar day as `jjjj-mm-dd`; the caller has checked that it exists. */
export type PlainDate = string;

/** When a field is destroyed: at the latest by law, and the advice for a municipality. */
export type Bewaartermijn = { uiterlijk: PlainDate; advies: PlainDate };

/** How many years a field may be kept after the end of the plicht: at most by law, and the advice. */
export type Bewaarduur = { uiterlijk: number; advies: number };

/** A question about the retention of one field. */
export type BewaarVraag = {
  gegeven: string;
  einde?: PlainDate | undefined;
  overlijden?: PlainDate | undefined;
};

/** Art. 9.9 lid 1 a Besluit: in years. */
export const mainTermYears = 5;
/** Art. 9.9 lid 2 Besluit, in years: an upper limit, not an order. */
export const listTermYears = 50;

/** The day on which the Wet inburgering 2021 began. */
export const beginVanDeWet = '2022-01-01';

/** How long a field may be kept (art. 9.9 Besluit), whatever the day on which the plicht ends. */
export const assessBewaarduur = (id: string): Outcome<Bewaarduur> =>
  underBesluit(id, (gegeven) =>
    determined(
      { uiterlijk: yearsOf(gegeven), advies: mainTermYears },
      reasonsFor(gegeven, false),
      reviewFor(gegeven, false),
    ),
  );

/**
 * Until when a field may be kept (art. 9.9 Besluit): five years after the end of the plicht, at most fifty for the
 * list of lid 2, at once after death. The advice stays at five years unless the municipality motivates longer (P-06).
 */
export function assessBewaartermijn({ gegeven: id, einde, overlijden }: BewaarVraag): Outcome<Bewaartermijn> {
  return underBesluit(id, (gegeven) => {
    const afterEnd = einde === undefined ? undefined : termsAfterEnd(gegeven, einde);
    const uiterlijk = earliest(overlijden, afterEnd?.uiterlijk);
    const advies = earliest(overlijden, afterEnd?.advies);
    if (uiterlijk === undefined || advies === undefined) return { status: 'onvolledig', missing: ['einde'] };
    const isByDeath = overlijden !== undefined && advies === overlijden;
    const value = { uiterlijk, advies };
    return isVoorDeWet({ einde, overlijden })
      ? determined(value, [...reasonsFor(gegeven, isByDeath), beforeLaw], {
          by: 'archivaris',
          verantwoording: 'P-17',
        })
      : determined(value, reasonsFor(gegeven, isByDeath), reviewFor(gegeven, isByDeath));
  });
}

const beforeLaw = reason('bewaren-einde-voor-2022', ['einde', 'overlijden']);

/** Whether the plicht ended before this law began, by death too: then the archivaris says which term holds (P-17). */
export function isVoorDeWet({ einde, overlijden }: Omit<BewaarVraag, 'gegeven'>): boolean {
  const end = earliest(einde, overlijden);
  return end !== undefined && end < beginVanDeWet;
}

/** Judges a field by art. 9.9 Besluit; what another law rules is for the archivaris. */
function underBesluit<Value>(id: string, judge: (gegeven: Gegeven) => Outcome<Value>): Outcome<Value> {
  const gegeven = findGegeven(id);
  if (gegeven === undefined) return { status: 'onvolledig', missing: ['gegeven'] };
  return gegeven.bewaartermijn.besluit === 'eigen-termijn'
    ? needsJudgement([reason('bewaren-eigen-termijn', ['gegeven'])], 'archivaris')
    : judge(gegeven);
}

const yearsOf = (gegeven: Gegeven): number => {
  const parts = partsOf(gegeven.id).map((id) => findGegeven(id) ?? gegeven);
  return parts.every((part) => part.bewaartermijn.besluit === 'lid-2') ? listTermYears : mainTermYears;
};

const termsAfterEnd = (gegeven: Gegeven, einde: PlainDate): Bewaartermijn => ({
  uiterlijk: addYears(einde, yearsOf(gegeven)),
  advies: addYears(einde, mainTermYears),
});

const isMixed = (gegeven: Gegeven): boolean =>
  new Set(partsOf(gegeven.id).map((id) => findGegeven(id)?.bewaartermijn.besluit)).size > 1;

function reasonsFor(gegeven: Gegeven, isByDeath: boolean): NonEmpty<Reason> {
  const extra = [
    ...(isMixed(gegeven) ? ['bewaren-kortste-onderdeel'] : []),
    ...(gegeven.soort === 'bijzonder' ? ['bewaren-gezondheid-korter'] : []),
  ];
  const main =
    yearsOf(gegeven) === listTermYears
      ? [
          'bewaren-hoogstens-vijftig-jaar',
          'bewaren-vijf-jaar-tenzij-gemotiveerd',
          'bewaren-begin-vijftig-onzeker',
        ]
      : ['bewaren-vijf-jaar'];
  const ids = isByDeath ? ['bewaren-bij-overlijden', ...extra] : [...main, ...extra];
  return [
    reason('bewaren-niet-langer-dan-nodig', ['gegeven']),
    ...ids.map((id) => reason(id, ['gegeven', 'einde', 'overlijden'])),
  ];
}

/** Longer than five years is for the archivaris to judge: the start and need of the fifty years are unclear (P-13). */
const reviewFor = (gegeven: Gegeven, isByDeath: boolean): Review | undefined =>
  !isByDeath && yearsOf(gegeven) === listTermYears ? { by: 'archivaris', verantwoording: 'P-13' } : undefined;
