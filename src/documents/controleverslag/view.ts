import type { Cell, Tekst } from '../tree/index.ts';

/** What the template of the report of a check of a list prints. */
export type ControleverslagView = {
  /** About the list as it was. */
  uitkomst: Tekst;
  /** About the clean list. */
  uitkomstSchoon: Tekst;
  /** Which list, for whom, when. */
  kenmerken: readonly Tekst[];
  /** Columns with what they hold, outcome, sources, what happened to them. */
  kolommen: readonly (readonly Cell[])[];
  heeftOpmerkingen: boolean;
  opmerkingen: readonly Tekst[];
  teRegelen: readonly Tekst[];
  isGeschoond: boolean;
  geschoond: Tekst;
};
