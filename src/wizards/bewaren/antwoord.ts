import { berekenBewaren, type Bewaargroep, type BewaarVraag } from './bereken.ts';
import { kenmerkVoorBestand } from './invoer.ts';
import { bewaarKop, vraagZin } from './words.ts';

/** One answer of the calculator. The screen and every file are made of this alone, so that they cannot differ. */
export type Bewaarantwoord = {
  vraag: BewaarVraag;
  /** The mark of the record as it may stand in a file; empty where there is none. */
  kenmerk: string;
  /** Whether a mark was typed that may not stand in a file. */
  isKenmerkWeggelaten: boolean;
  /** The day on which it was asked. */
  vandaag: string;
  /** Tells records without a mark apart; new for each answer. */
  id: string;
  groepen: readonly Bewaargroep[];
  kop: string;
  aanleiding: string;
  /** Whether a term is known for anything, so that there is something for a list. */
  heeftDag: boolean;
};

/** Answers a question about the record with the mark that was typed. */
export function beantwoord(
  vraag: BewaarVraag,
  kenmerk: string,
  { vandaag, id }: { vandaag: string; id: string },
): Bewaarantwoord {
  const groepen = berekenBewaren(vraag, vandaag);
  const safe = kenmerkVoorBestand(kenmerk);
  return {
    vraag,
    kenmerk: safe,
    isKenmerkWeggelaten: safe === '' && kenmerk.trim() !== '',
    vandaag,
    id,
    groepen,
    kop: bewaarKop(groepen, vraag),
    aanleiding: vraagZin(vraag),
    heeftDag: groepen.some(({ termijn }) => termijn !== undefined),
  };
}
