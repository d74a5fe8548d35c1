import { findGegeven, gegevens, type Gegeven } from '../../content/index.ts';
import {
  assessBewaartermijn,
  explain,
  isVoorDeWet,
  type Bewaartermijn,
  type Explained,
  type ExplainedReason,
  type ExplainedReview,
} from '../../rules/index.ts';

/** What is known of a record: the end of the plicht, the date of death, or neither yet. Days are `jjjj-mm-dd`. */
export type BewaarVraag = {
  /** Kinds of data; empty stands for the whole record. */
  gegevens: readonly string[];
  einde?: string | undefined;
  overlijden?: string | undefined;
};

/**
 * When data go: it is time, later, first to be asked because the plicht ended before this law (P-17), not to be told before
 * the plicht ends, or under another law.
 */
export type Bewaarstand = 'nu' | 'later' | 'eerst-vragen' | 'geen-einde' | 'eigen-termijn';

/** Kinds of data that go on the same day for the same reasons. */
export type Bewaargroep = {
  stand: Bewaarstand;
  gegevens: readonly { id: string; naam: string }[];
  /** Undefined where no day can be told. */
  termijn: Bewaartermijn | undefined;
  redenen: readonly ExplainedReason[];
  beslist: ExplainedReview | undefined;
};

/** Gives for a record, or for some kinds of data, what goes when; what is due stands first. */
export function berekenBewaren(vraag: BewaarVraag, vandaag: string): Bewaargroep[] {
  const ids = vraag.gegevens.length > 0 ? vraag.gegevens : gegevens.map(({ id }) => id);
  const rows = ids.flatMap((id) => findGegeven(id) ?? []).map((gegeven) => rowFor(gegeven, vraag, vandaag));
  const groups = Map.groupBy(rows, ({ key }) => key);
  return [...groups.values()]
    .flatMap((same) =>
      same[0] === undefined ? [] : [{ ...same[0].groep, gegevens: same.map(({ gegeven }) => gegeven) }],
    )
    .toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

const order: readonly Bewaarstand[] = ['nu', 'later', 'eerst-vragen', 'geen-einde', 'eigen-termijn'];
const rank = ({ stand, termijn }: Bewaargroep): string =>
  `${order.indexOf(stand)} ${termijn?.advies ?? ''} ${termijn?.uiterlijk ?? ''}`;

function rowFor({ id, naam }: Gegeven, vraag: BewaarVraag, vandaag: string) {
  const { einde, overlijden } = vraag;
  const uitleg = explain(assessBewaartermijn({ gegeven: id, einde, overlijden }));
  const termijn = uitleg.status === 'bepaald' ? uitleg.value : undefined;
  const stand = standOf(uitleg, vraag, vandaag);
  const redenen = uitleg.status === 'onvolledig' ? [] : uitleg.reasons;
  const groep: Bewaargroep = { stand, gegevens: [], termijn, redenen, beslist: judgeOf(uitleg) };
  const key = [stand, termijn?.advies, termijn?.uiterlijk, ...redenen.map((reden) => reden.id)].join(' ');
  return { gegeven: { id, naam }, groep, key };
}

function standOf(uitleg: Explained<Bewaartermijn>, vraag: BewaarVraag, vandaag: string): Bewaarstand {
  if (uitleg.status === 'beoordeling-nodig') return 'eigen-termijn';
  if (uitleg.status === 'onvolledig') return 'geen-einde';
  if (isVoorDeWet(vraag)) return 'eerst-vragen';
  return uitleg.value.advies <= vandaag ? 'nu' : 'later';
}

function judgeOf(uitleg: Explained<Bewaartermijn>): ExplainedReview | undefined {
  if (uitleg.status === 'beoordeling-nodig') return uitleg.decidedBy;
  return uitleg.status === 'bepaald' ? uitleg.review : undefined;
}
