import type { Dossier } from './schema.ts';

/** Who is verwerkingsverantwoordelijke and signs, and by which provision. */
export type Verantwoordelijke = {
  orgaan: string;
  naam: string | undefined;
  bronnen: readonly string[];
  /** Set where someone must check: a transfer that is not (yet) known to be complete, or a mandate. */
  toelichting?: string;
};

/**
 * The college is verwerkingsverantwoordelijke, unless all execution was transferred to an openbaar lichaam, whose
 * board then takes its place (art. 18 Wet inburgering 2021). A centrumgemeente works under mandate.
 */
export function findVerantwoordelijke({ gemeente, uitvoering }: Dossier): Verantwoordelijke {
  const college = {
    orgaan: 'het college van burgemeester en wethouders',
    naam: gemeente.naam ?? undefined,
    bronnen: ['avg-4-7'],
  };
  if (uitvoering.vorm === 'openbaar-lichaam' && uitvoering.volledigeOverdracht === 'ja') {
    return {
      orgaan: 'het bestuur van het openbaar lichaam',
      naam: uitvoering.naam ?? undefined,
      bronnen: ['wi-18', 'wgr-8'],
    };
  }
  if (uitvoering.vorm === 'openbaar-lichaam') {
    return {
      ...college,
      bronnen: ['avg-4-7', 'wi-18'],
      toelichting:
        'De uitvoering is niet volledig overgedragen, of dat is nog niet bekend; dan blijft het college verantwoordelijk.',
    };
  }
  if (uitvoering.vorm === 'centrumgemeente') {
    return {
      ...college,
      toelichting:
        'De centrumgemeente voert uit onder mandaat; controleer of zij namens het college mag tekenen.',
    };
  }
  return college;
}
