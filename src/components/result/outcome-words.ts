import type { LeveringUitkomst, OvereenkomstUitkomst, RolUitkomst } from '../../content/index.ts';
import type { Outcome } from '../../rules/index.ts';
import type { Status } from './statuses.ts';

const agreementWords: Record<OvereenkomstUitkomst, string> = {
  verwerkersovereenkomst: 'Ja, sluit een verwerkersovereenkomst.',
  geen: 'Nee, een verwerkersovereenkomst is niet nodig.',
  'afspraken-tussen-verantwoordelijken':
    'Geen verwerkersovereenkomst, wel afspraken tussen verantwoordelijken.',
};

const roleWords: Record<RolUitkomst, string> = {
  verwerker: 'De partij is verwerker: zij werkt in opdracht van de gemeente.',
  verwerkingsverantwoordelijke: 'De partij is zelf verwerkingsverantwoordelijke.',
  gezamenlijk: 'Gemeente en partij zijn samen verantwoordelijk.',
  'eigen-organisatie': 'Dit is een onderdeel van je eigen gemeente.',
};

const bsnWords: Record<LeveringUitkomst, string> = {
  mag: 'De partij mag het BSN krijgen.',
  'mag-niet': 'De partij mag het BSN niet krijgen.',
  'niet-voorzien': 'Voor het BSN is geen levering geregeld; stuur het niet.',
};

const sentence = <Value extends string>(outcome: Outcome<Value>, words: Record<Value, string>): string => {
  if (outcome.status === 'bepaald') return words[outcome.value];
  return outcome.status === 'onvolledig'
    ? 'Beantwoord eerst de vragen over de rol.'
    : 'Dit moet iemand beoordelen.';
};

/** The outcome about the agreement in one sentence. */
export const agreementSentence = (outcome: Outcome<OvereenkomstUitkomst>): string =>
  sentence(outcome, agreementWords);
/** The outcome about the role in one sentence. */
export const roleSentence = (outcome: Outcome<RolUitkomst>): string => sentence(outcome, roleWords);
/** The outcome about the BSN in one sentence. */
export const bsnSentence = (outcome: Outcome<LeveringUitkomst>): string => sentence(outcome, bsnWords);

/** Tag of another outcome: neutral, unless someone must look. */
export function neutralTag(outcome: Outcome<string>): Status {
  if (outcome.status === 'beoordeling-nodig') return 'beoordeling';
  return outcome.status === 'bepaald' && outcome.review !== undefined && outcome.decision === undefined
    ? 'laat-toetsen'
    : 'neutraal';
}
