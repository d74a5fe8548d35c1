import { findGegeven, gegevens, type Gegeven } from '../../content/index.ts';
import {
  assessBewaartermijn,
  explain,
  listTermYears,
  mainTermYears,
  subtractYears,
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

/** When data go: it is time, later, not to be told before the plicht ends, or under another law. */
export type Bewaarstand = 'nu' | 'later' | 'geen-einde' | 'eigen-termijn';

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

const order: readonly Bewaarstand[] = ['nu', 'later', 'geen-einde', 'eigen-termijn'];
const rank = ({ stand, termijn }: Bewaargroep): string =>
  `${order.indexOf(stand)} ${termijn?.advies ?? ''} ${termijn?.uiterlijk ?? ''}`;

function rowFor({ id, naam }: Gegeven, { einde, overlijden }: BewaarVraag, vandaag: string) {
  const uitleg = explain(assessBewaartermijn({ gegeven: id, einde, overlijden }));
  const termijn = uitleg.status === 'bepaald' ? uitleg.value : undefined;
  const stand = standOf(uitleg, vandaag);
  const redenen = uitleg.status === 'onvolledig' ? [] : uitleg.reasons;
  const groep: Bewaargroep = { stand, gegevens: [], termijn, redenen, beslist: judgeOf(uitleg) };
  const key = [stand, termijn?.advies, termijn?.uiterlijk, ...redenen.map((reden) => reden.id)].join(' ');
  return { gegeven: { id, naam }, groep, key };
}

function standOf(uitleg: Explained<Bewaartermijn>, vandaag: string): Bewaarstand {
  if (uitleg.status === 'beoordeling-nodig') return 'eigen-termijn';
  if (uitleg.status === 'onvolledig') return 'geen-einde';
  return uitleg.value.advies <= vandaag ? 'nu' : 'later';
}

function judgeOf(uitleg: Explained<Bewaartermijn>): ExplainedReview | undefined {
  if (uitleg.status === 'beoordeling-nodig') return uitleg.decidedBy;
  return uitleg.status === 'bepaald' ? uitleg.review : undefined;
}

/** Up to which last day of the plicht records are due: all that ended on it or earlier. */
export type Vervallen = { peildatum: string; vijfJaar: string; vijftigJaar: string };

/** The other way round: on a day, which ends of the plicht lie far enough back. */
export const vervallenOp = (peildatum: string): Vervallen => ({
  peildatum,
  vijfJaar: subtractYears(peildatum, mainTermYears),
  vijftigJaar: subtractYears(peildatum, listTermYears),
});

/** The last days of the next four quarters after a day, on which a municipality may plan to destroy. */
export function kwartalenNa(vandaag: string): string[] {
  const ends = ['03-31', '06-30', '09-30', '12-31'];
  const year = Number(vandaag.slice(0, 4));
  return [year, year + 1]
    .flatMap((one) => ends.map((end) => `${one}-${end}`))
    .filter((day) => day > vandaag)
    .slice(0, 4);
}
