import { findReden, type Vonnis } from '../content/index.ts';

/** An array with at least one element. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** One ground. Its sentence, sources and "wat nu" stand in content/redenen.yaml under this id. */
export type Reason = {
  id: string;
  /** Ids of the questions whose answers this ground rests on. */
  basedOn: readonly string[];
  /** Sources of the fact itself, such as the legal basis of the row; they come on top of the reason's own. */
  bronnen?: readonly string[];
  /** Id of the row of content/feiten that was looked up. */
  feit?: string;
};

/** "Laat toetsen": the source is unclear; the stricter reading is given meanwhile. */
export type Review = { by: string; verantwoording: string };

/** A person decided after review; it overrides what the rule found and is shown with it. */
export type Decision = { by: string; date: string; motivation: string };

/** What a rule found, and why. A rule never guesses and never throws. */
export type Outcome<Value> =
  | { status: 'bepaald'; value: Value; reasons: NonEmpty<Reason>; review?: Review; decision?: Decision }
  | { status: 'onvolledig'; missing: NonEmpty<string> }
  | { status: 'beoordeling-nodig'; reasons: NonEmpty<Reason>; decidedBy: string; verantwoording?: string };

/** Makes a reason; `more` adds the sources or the row of the fact it rests on. */
export const reason = (
  id: string,
  basedOn: readonly string[],
  more: Pick<Reason, 'bronnen' | 'feit'> = {},
): Reason => ({
  id,
  basedOn,
  ...more,
});

/** A determined outcome; the review is left out where there is none. */
export function determined<Value>(value: Value, reasons: NonEmpty<Reason>, review?: Review): Outcome<Value> {
  return review === undefined
    ? { status: 'bepaald', value, reasons }
    : { status: 'bepaald', value, reasons, review };
}

/** An outcome that software may not give; `decidedBy` is a role id of content/feiten/rollen.yaml. */
export function needsJudgement<Value>(
  reasons: NonEmpty<Reason>,
  decidedBy: string,
  verantwoording?: string,
): Outcome<Value> {
  const outcome = { status: 'beoordeling-nodig', reasons, decidedBy } as const;
  return verantwoording === undefined ? outcome : { ...outcome, verantwoording };
}

/** The role that looks where a table verdict asks for judgement without naming one. */
const defaultJudge = 'privacy-officer';

/** Turns a verdict of the facts into an outcome, with `extra` reasons behind its own. */
export function fromVonnis<Value>(
  vonnis: Vonnis<Value>,
  basedOn: readonly string[],
  extra: readonly Reason[] = [],
): Outcome<Value> {
  const [first, ...rest] = vonnis.redenen;
  const reasons: NonEmpty<Reason> = [
    reason(first ?? 'levering-niet-genoemd', basedOn),
    ...rest.map((id) => reason(id, basedOn)),
    ...extra,
  ];
  const { toets, uitkomst } = vonnis;
  if (uitkomst === 'beoordeling-nodig')
    return needsJudgement(reasons, toets?.door ?? defaultJudge, toets?.verantwoording);
  return determined(uitkomst, reasons, toets && { by: toets.door, verantwoording: toets.verantwoording });
}

/** Adds reasons to an outcome that has any; an incomplete outcome stays as it is. */
export function withReasons<Value>(outcome: Outcome<Value>, extra: readonly Reason[]): Outcome<Value> {
  return outcome.status === 'onvolledig' ? outcome : { ...outcome, reasons: [...outcome.reasons, ...extra] };
}

/** Whether every reason of an outcome stands in content/redenen.yaml; used by tests over the whole space. */
export const hasKnownReasons = (outcome: Outcome<unknown>): boolean =>
  outcome.status === 'onvolledig' || outcome.reasons.every(({ id }) => findReden(id) !== undefined);
