import {
  bsnVanDienst,
  overeenkomstVanDienst,
  rolVanDienst,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import type { Outcome } from '../../rules/index.ts';

/** Something about a service that a person can decide after review. */
export type DecisionTopic = {
  onderwerp: 'rol' | 'bsn';
  vraag: string;
  opties: readonly { value: string; label: string }[];
  /** The outcomes that such a decision overrides. */
  outcomes: (context: OvereenkomstContext) => readonly Outcome<string>[];
};

/** A decided role leads to its agreement, so that one decision answers both. */
export const roleTopic: DecisionTopic = {
  onderwerp: 'rol',
  vraag: 'Welke rol heeft de partij?',
  opties: [
    { value: 'verwerker', label: 'Verwerker' },
    { value: 'verwerkingsverantwoordelijke', label: 'Zelf verwerkingsverantwoordelijke' },
    { value: 'gezamenlijk', label: 'Samen verantwoordelijk' },
  ],
  outcomes: ({ dossier, dienst }) => [rolVanDienst(dossier, dienst), overeenkomstVanDienst(dossier, dienst)],
};

/** Whether the party may have the BSN; a "ja" needs a law that the person names in the reason. */
export const bsnTopic: DecisionTopic = {
  onderwerp: 'bsn',
  vraag: 'Mag de partij het BSN verwerken?',
  opties: [
    { value: 'mag-niet', label: 'Nee' },
    { value: 'mag', label: 'Ja, op grond van een wet die in de reden staat' },
  ],
  outcomes: ({ dossier, dienst }) => [bsnVanDienst(dossier, dienst)],
};

/** Whether an outcome waits for a person, or asks one to look. */
export const asksForDecision = (outcome: Outcome<string>): boolean =>
  outcome.status !== 'bepaald' || outcome.review !== undefined;
