import type { Cell, Printable, Tekst } from '../tree/index.ts';

type Rijen = readonly (readonly Cell[])[];

/** Points to tick off about one subject. */
export type GroepView = { titel: string; punten: Rijen };

/** The page of one function. */
export type FunctieView = {
  naam: string;
  voor: string;
  heeftVoor: boolean;
  /** What the function does, and what it does not. */
  omschrijving: string;
  heeftOmschrijving: boolean;
  /** The tasks in which it works with the data: task, part in it, what may be recorded. */
  taken: Rijen;
  heeftTaken: boolean;
  /** The other tasks, in sentences: "Je denkt mee bij taak 4 en 5." */
  overigeTaken: string;
  heeftOverigeTaken: boolean;
  heeftGeenTaken: boolean;
  /** Party, task, what may go, BSN. */
  partijen: Rijen;
  heeftPartijen: boolean;
  /** Subject, choice. */
  keuzes: Rijen;
  heeftKeuzes: boolean;
  groepen: readonly GroepView[];
};

/** What the template of the checklist prints. */
export type ChecklistView = {
  gemeente: Tekst;
  datum: string;
  /** Every page after the first; each starts anew. */
  functies: readonly FunctieView[];
  /** The functions with who has them, for the first page. */
  overzicht: readonly Printable[];
  isVoorstel: boolean;
};
