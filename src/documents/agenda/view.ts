import type { Cell, Tekst } from '../tree/index.ts';

type Rijen = readonly (readonly Cell[])[];

/** What the template of the agenda prints; conditions are named booleans. */
export type AgendaView = {
  gemeente: Tekst;
  opgesteld: string;
  overlegdatum: Tekst;
  tijd: Tekst;
  plaats: Tekst;
  doel: Tekst;
  heeftDoel: boolean;
  bijzonderheden: Tekst;
  heeftBijzonderheden: boolean;

  /** Name, functions. */
  genodigden: Rijen;
  heeftGenodigden: boolean;

  /** Number, subject, who leads, minutes. */
  agenda: Rijen;
  totaal: string;

  isVerdeeld: boolean;
  /** Task, who does what, what must be decided. */
  taken: Rijen;
  teambevindingen: Rijen;
  heeftTeambevindingen: boolean;

  /** Choice that is open, on what it rests. */
  openKeuzes: Rijen;
  heeftOpenKeuzes: boolean;
  /** Point, why, who. */
  openPunten: Rijen;
  heeftOpenPunten: boolean;

  /** Number, piece, why. */
  stukken: Rijen;
  /** Function with names, numbers of the pieces, articles. */
  leeswijzer: Rijen;

  voorbereiding: readonly Tekst[];
  /** Subject and three cells to fill in by hand. */
  besluiten: Rijen;
};
