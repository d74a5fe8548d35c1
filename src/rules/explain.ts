import { findCitaat, findKeuzetitel, findReden, findRol } from '../content/index.ts';
import type { Outcome, Reason } from './outcome.ts';

/** A source as a reader sees it. */
export type ExplainedBron = { id: string; citeer: string; url: string };
/** A reason with its sentence and sources. */
export type ExplainedReason = { id: string; zin: string; bronnen: ExplainedBron[]; watNu?: string };
/** Who looks, and at which choice of interpretation. */
export type ExplainedReview = { rol: string; naam: string; verantwoording?: { id: string; titel: string } };

/** An outcome in words: what the screen, the documents and the command line show. */
export type Explained<Value> =
  | {
      status: 'bepaald';
      value: Value;
      reasons: ExplainedReason[];
      review?: ExplainedReview;
      decision?: { by: string; date: string; motivation: string };
    }
  | { status: 'onvolledig'; missing: readonly string[] }
  | { status: 'beoordeling-nodig'; reasons: ExplainedReason[]; decidedBy: ExplainedReview };

/** Gives a reason its sentence, its sources and what to do; a source cited twice is named once. */
export function explainReason({ id, bronnen = [] }: Reason): ExplainedReason {
  const reden = findReden(id);
  const ids = new Set([...bronnen, ...(reden?.bronnen ?? [])]);
  const explained = { id, zin: reden?.zin ?? id, bronnen: explainBronnen([...ids]) };
  return reden?.watNu === undefined ? explained : { ...explained, watNu: reden.watNu };
}

/** Citation and link of each source id; unknown ids are left out (the content check refuses them). */
export const explainBronnen = (ids: readonly string[]): ExplainedBron[] =>
  ids.flatMap((id) => findCitaat(id) ?? []).map(({ id, citeer, url }) => ({ id, citeer, url }));

/** Gives an outcome its words. */
export function explain<Value>(outcome: Outcome<Value>): Explained<Value> {
  if (outcome.status === 'onvolledig') return outcome;
  const reasons = outcome.reasons.map(explainReason);
  if (outcome.status === 'beoordeling-nodig') {
    return {
      status: outcome.status,
      reasons,
      decidedBy: explainReview(outcome.decidedBy, outcome.verantwoording),
    };
  }
  return {
    status: outcome.status,
    value: outcome.value,
    reasons,
    ...(outcome.review && { review: explainReview(outcome.review.by, outcome.review.verantwoording) }),
    ...(outcome.decision && { decision: outcome.decision }),
  };
}

function explainReview(rol: string, verantwoording?: string): ExplainedReview {
  const choice = verantwoording === undefined ? undefined : findKeuzetitel(verantwoording);
  const review = { rol, naam: findRol(rol)?.naam ?? rol };
  return choice === undefined
    ? review
    : { ...review, verantwoording: { id: choice.id, titel: choice.titel } };
}
