import { useState } from 'react';
import {
  beantwoord,
  isZelfdeInvoer,
  leesInvoer,
  type Bewaarantwoord,
  type BewaarInvoer,
  type Invoerfout,
} from '../../wizards/bewaren/index.ts';
import type { FieldError } from '../form/index.ts';

/** The form of the calculator: what was typed, what is wrong with it, and the answer to exactly what stands in it. */
export type BewaarForm = {
  invoer: BewaarInvoer;
  zet: (change: Partial<BewaarInvoer>) => void;
  fouten: readonly FieldError[];
  poging: number;
  /** Undefined as soon as the input is another than the one that was asked. */
  antwoord: Bewaarantwoord | undefined;
  /** Whether there was an answer, to an input that has changed since. */
  isGewijzigd: boolean;
  vraagNu: () => void;
};

/** One press of the button: what stood in the form, and what came of it. */
type Poging = {
  nummer: number;
  invoer: BewaarInvoer;
  fouten: readonly FieldError[];
  antwoord: Bewaarantwoord | undefined;
};

const empty: BewaarInvoer = { einde: '', overlijden: '', kenmerk: '', isHeelDossier: true, gegevens: [] };

const fieldOf: Record<Invoerfout['veld'], string> = {
  einde: 'einde',
  overlijden: 'overlijden',
  gegevens: 'zoek-gegeven',
};

/** Reads the form on submit; nothing that was typed is lost, and no answer stands beside another input than its own. */
export function useBewaren(vandaag: string): BewaarForm {
  const [invoer, setInvoer] = useState(empty);
  const [poging, setPoging] = useState<Poging>({ nummer: 0, invoer, fouten: [], antwoord: undefined });
  const isSame = isZelfdeInvoer(invoer, poging.invoer);
  return {
    invoer,
    zet: (change) => {
      setInvoer((old) => ({ ...old, ...change }));
    },
    fouten: poging.fouten,
    poging: poging.nummer,
    antwoord: isSame ? poging.antwoord : undefined,
    isGewijzigd: !isSame && poging.antwoord !== undefined,
    vraagNu: () => {
      setPoging({ nummer: poging.nummer + 1, invoer, ...outcomeOf(invoer, vandaag) });
    },
  };
}

function outcomeOf(invoer: BewaarInvoer, vandaag: string): Pick<Poging, 'fouten' | 'antwoord'> {
  const gelezen = leesInvoer(invoer, vandaag);
  if (gelezen.fouten !== undefined) {
    const fouten = gelezen.fouten.map(({ veld, zin }) => ({ fieldId: fieldOf[veld], message: zin }));
    return { fouten, antwoord: undefined };
  }
  const id = crypto.randomUUID();
  return { fouten: [], antwoord: beantwoord(gelezen.vraag, invoer.kenmerk, { vandaag, id }) };
}
