import { findGegeven } from '../../content/index.ts';
import {
  anders,
  assessDelen,
  explain,
  oordeelOf,
  type DeelAntwoord,
  type DeelVraag,
  type Explained,
  type ExplainedReason,
  type ExplainedReview,
  type Oordeel,
} from '../../rules/index.ts';

/** Kinds of data that turn out the same for the same reasons, so that a reason is read once. */
export type DeelGroep = {
  oordeel: Oordeel;
  gegevens: readonly { id: string; naam: string }[];
  redenen: readonly ExplainedReason[];
  beslist?: ExplainedReview | undefined;
};

/** The strictest first: what must be changed stands on top. */
const order: readonly Oordeel[] = ['mag-niet', 'beoordeling', 'niet-voorzien', 'laat-toetsen', 'mag'];

/** The name of a kind of data on the screen. */
export const nameOf = (id: string): string =>
  id === anders ? 'iets dat je hier niet kon vinden' : (findGegeven(id)?.naam ?? id);

/** The answer in groups of equal outcome and equal reasons. */
export function groupAnswer({ gegevens }: DeelAntwoord): DeelGroep[] {
  const groups = new Map<string, { group: DeelGroep; fields: { id: string; naam: string }[] }>();
  for (const { gegeven, outcome } of gegevens) {
    const explained = explain(outcome);
    const redenen = explained.status === 'onvolledig' ? [] : explained.reasons;
    const oordeel = oordeelOf(outcome);
    const key = [oordeel, ...redenen.map(({ id }) => id)].join(' ');
    const fields = groups.get(key)?.fields ?? [];
    fields.push({ id: gegeven, naam: nameOf(gegeven) });
    const known = groups.get(key)?.group;
    const merged = known === undefined ? redenen : mergeSources(known.redenen, redenen);
    groups.set(key, {
      fields,
      group: {
        oordeel,
        gegevens: fields,
        redenen: merged,
        beslist: known?.beslist ?? beslisserVan(explained),
      },
    });
  }
  return [...groups.values()]
    .map(({ group }) => group)
    .toSorted((one, other) => order.indexOf(one.oordeel) - order.indexOf(other.oordeel));
}

/** The same reasons for two rows may rest on two rows of the law: both are named. */
const mergeSources = (
  known: readonly ExplainedReason[],
  more: readonly ExplainedReason[],
): ExplainedReason[] =>
  known.map((reden, index) => {
    const extra = (more[index]?.bronnen ?? []).filter(
      ({ id }) => !reden.bronnen.some((bron) => bron.id === id),
    );
    return { ...reden, bronnen: [...reden.bronnen, ...extra] };
  });

/** Who decides or looks again, where someone does. */
export function beslisserVan(explained: Explained<string>): ExplainedReview | undefined {
  if (explained.status === 'beoordeling-nodig') return explained.decidedBy;
  return explained.status === 'bepaald' ? explained.review : undefined;
}

/** Answers a question and groups it. */
export function answerDelen(vraag: DeelVraag): { antwoord: DeelAntwoord; groepen: DeelGroep[] } {
  const antwoord = assessDelen(vraag);
  return { antwoord, groepen: groupAnswer(antwoord) };
}
