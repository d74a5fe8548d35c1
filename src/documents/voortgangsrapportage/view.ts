import type { Cell, Tekst } from '../tree/index.ts';

type Rijen = readonly (readonly Cell[])[];

/** A kind of change, with the actions it is about. */
export type WijzigingView = {
  titel: string;
  kop: readonly string[];
  rijen: Rijen;
  breedtes: readonly number[];
};

/** What the template of the progress report prints; conditions are named booleans. */
export type VoortgangsrapportageView = {
  gemeente: Tekst;
  datum: string;
  streefdatum: Tekst;
  /** The summary in three sentences. */
  samenvatting: readonly string[];
  heeftVorige: boolean;
  vorigeDatum: string;
  /** What, now, then, difference. */
  cijfers: Rijen;
  /** What, now. */
  cijfersNu: Rijen;
  /** Step, state, done, late, ready. */
  stappen: Rijen;
  /** Name, open, under way, late, done. */
  personen: Rijen;
  heeftPersonen: boolean;
  /** Action, who, when, how long late. */
  teLaat: Rijen;
  heeftTeLaat: boolean;
  wijzigingen: readonly WijzigingView[];
  heeftWijzigingen: boolean;
  besluiten: readonly Tekst[];
  heeftBesluiten: boolean;
  /** Action, who, when. */
  komend: Rijen;
  heeftKomend: boolean;
  frequentie: Tekst;
  volgende: Tekst;
  bronnen: Tekst;
};
