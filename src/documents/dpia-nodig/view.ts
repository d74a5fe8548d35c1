import type { Cell, Printable, Tekst } from '../tree/index.ts';

type Rijen = readonly (readonly Cell[])[];

/** What the template of the answer to “is een DPIA nodig?” prints; conditions are named booleans. */
export type DpiaNodigView = {
  gemeente: Tekst;
  datum: string;
  /** The outcome in one sentence. */
  uitkomst: string;
  /** Each ground with its sources; none while answers are missing. */
  redenen: readonly Printable[];
  /** Criterion with its answer, why with sources: what applies, and what differs from the proposal. */
  kenmerken: Rijen;
  /** List, what on it is still open or does not apply. */
  overige: Rijen;
  /** How many answers are the municipality's own. */
  telling: string;
  heeftVoorstellen: boolean;
  heeftOpen: boolean;
  heeftAlleenOpen: boolean;
  isVerplicht: boolean;
  isAangeraden: boolean;
  isNietVerplicht: boolean;
  isOnbekend: boolean;
  heeftBestaand: boolean;
  bestaand: string;
  orgaan: string;
  fg: Tekst;
  heeftHerziening: boolean;
  herziening: Tekst;
};
