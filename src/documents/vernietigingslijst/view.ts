import type { Cell, Tekst } from '../tree/index.ts';

/** What the template of the proposal for the list of what is destroyed prints. */
export type VernietigingslijstView = {
  kenmerk: Tekst;
  aanleiding: Tekst;
  datum: Tekst;
  uitkomst: Tekst;
  /** Whether a day is known for anything; if not, nothing may be put on a list. */
  heeftRijen: boolean;
  /** Data, day to destroy, utmost day, sources. */
  rijen: readonly (readonly Cell[])[];
  heeftOverige: boolean;
  /** Per group of the catalogue the names of the data that a row points to. */
  overige: readonly (readonly Cell[])[];
  heeftLangereGrens: boolean;
  /** The plicht ended before this law: the archivaris says first which term holds. */
  moetEerstVragen: boolean;
  heeftAndereWet: boolean;
  andereWet: Tekst;
  /** Who, what for, and two cells to fill in by hand. */
  ondertekening: readonly (readonly Cell[])[];
};
