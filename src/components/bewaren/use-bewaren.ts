import { useState } from 'react';
import { readDate } from '../../rules/index.ts';
import type { BewaarVraag } from '../../wizards/bewaren/index.ts';
import type { FieldError } from '../form/index.ts';

/** What a person typed; days as text until they are read. */
export type BewaarInvoer = {
  einde: string;
  overlijden: string;
  kenmerk: string;
  isHeelDossier: boolean;
  gegevens: readonly string[];
};

/** The form of the calculator: what was typed, what is wrong with it, and the question that was last asked. */
export type BewaarForm = {
  invoer: BewaarInvoer;
  zet: (change: Partial<BewaarInvoer>) => void;
  fouten: readonly FieldError[];
  poging: number;
  vraag: BewaarVraag | undefined;
  vraagNu: () => void;
};

const empty: BewaarInvoer = { einde: '', overlijden: '', kenmerk: '', isHeelDossier: true, gegevens: [] };

/** Reads the form on submit; nothing that was typed is lost, and no answer stands beside a wrong day. */
export function useBewaren(vandaag: string): BewaarForm {
  const [invoer, setInvoer] = useState(empty);
  const [fouten, setFouten] = useState<readonly FieldError[]>([]);
  const [poging, setPoging] = useState(0);
  const [vraag, setVraag] = useState<BewaarVraag | undefined>(undefined);
  return {
    invoer,
    zet: (change) => {
      setInvoer((old) => ({ ...old, ...change }));
    },
    fouten,
    poging,
    vraag,
    vraagNu: () => {
      const found = faultsIn(invoer, vandaag);
      setFouten(found);
      setPoging((old) => old + 1);
      setVraag(
        found.length > 0
          ? undefined
          : {
              gegevens: invoer.isHeelDossier ? [] : invoer.gegevens,
              einde: readDate(invoer.einde),
              overlijden: readDate(invoer.overlijden),
            },
      );
    },
  };
}

const earliestYear = '1900-01-01';

function faultsIn(
  { einde, overlijden, isHeelDossier, gegevens }: BewaarInvoer,
  vandaag: string,
): FieldError[] {
  const day = (fieldId: string, text: string, label: string): FieldError[] => {
    if (text.trim() === '') return [];
    const date = readDate(text);
    return date === undefined || date < earliestYear
      ? [
          {
            fieldId,
            message: `Vul bij “${label}” een bestaande dag in, zoals 31-12-2026, of laat het veld leeg.`,
          },
        ]
      : [];
  };
  const death = readDate(overlijden);
  return [
    ...day('einde', einde, 'Einde van de inburgeringsplicht'),
    ...day('overlijden', overlijden, 'Dag van overlijden'),
    ...(death !== undefined && death > vandaag
      ? [
          {
            fieldId: 'overlijden',
            message: 'De dag van overlijden ligt in de toekomst. Verbeter de dag of laat het veld leeg.',
          },
        ]
      : []),
    ...(!isHeelDossier && gegevens.length === 0
      ? [{ fieldId: 'zoek-gegeven', message: 'Kies minstens één gegeven, of kies het hele dossier.' }]
      : []),
  ];
}
