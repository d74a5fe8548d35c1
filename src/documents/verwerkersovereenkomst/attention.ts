import { findPartij } from '../../content/index.ts';
import {
  bsnVanDienst,
  findVerantwoordelijke,
  overeenkomstVanDienst,
  rolVanDienst,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import { explain, printDate, type Explained, type Outcome } from '../../rules/index.ts';
import { isFilled } from '../answers.ts';

type Judged = { subject: string; outcome: Explained<string> };

function judged({ dossier, dienst }: OvereenkomstContext): Judged[] {
  const rows: [string, Outcome<string>][] = [
    ['De rol van de aanbieder', rolVanDienst(dossier, dienst)],
    ['Of een verwerkersovereenkomst nodig is', overeenkomstVanDienst(dossier, dienst)],
    ['Het BSN', bsnVanDienst(dossier, dienst)],
  ];
  return rows.map(([subject, outcome]) => ({ subject, outcome: explain(outcome) }));
}

/** What a person must still look at before signing: one sentence each. */
export function attentionPoints(context: OvereenkomstContext): string[] {
  const reviews = judged(context).flatMap(({ subject, outcome }) => reviewSentence(subject, outcome) ?? []);
  const { overeenkomst, dossier } = context;
  return [
    ...reviews,
    ...(findVerantwoordelijke(dossier).toelichting === undefined
      ? []
      : [String(findVerantwoordelijke(dossier).toelichting)]),
    ...(dossier.uitvoering.vorm
      ? []
      : ['Ga na wie de Wet inburgering uitvoert; dat bepaalt wie tekent (art. 18 Wet inburgering 2021).']),
    ...(overeenkomst.locatie === 'buiten-eer'
      ? ['Laat de doorgifte buiten de EER toetsen door de FG voordat er gegevens gaan.']
      : []),
    ...(overeenkomst.datalekUren === '48'
      ? ['Bij 48 uur voor de aanbieder houdt de gemeente zelf hoogstens 24 uur over om te melden.']
      : []),
    ...(overeenkomst.vorm === 'maatwerk' && !isFilled(overeenkomst.motivering)
      ? ['Motiveer waarom de standaard van de VNG niet wordt gebruikt.']
      : []),
    'Vul elke plek in die met [nog in te vullen: …] is gemarkeerd.',
  ];
}

function reviewSentence(subject: string, outcome: Explained<string>): string | undefined {
  if (outcome.status === 'onvolledig') return `${subject}: beantwoord eerst de open vragen.`;
  if (outcome.status === 'beoordeling-nodig')
    return `${subject}: dit moet worden beoordeeld door de rol ${outcome.decidedBy.naam}.`;
  if (outcome.review === undefined) return undefined;
  const choice = outcome.review.verantwoording;
  const about = choice === undefined ? '' : ` (${choice.id}: ${choice.titel})`;
  return `${subject}: laat toetsen door de rol ${outcome.review.naam}${about}.`;
}

/** Decisions that a person took after review; they override what the facts say and stand in the agreement. */
export const decisionSentences = (context: OvereenkomstContext): string[] =>
  judged(context).flatMap(({ subject, outcome }) => {
    if (outcome.status !== 'bepaald' || outcome.decision === undefined) return [];
    const { by, date, motivation } = outcome.decision;
    return [
      `${subject}: ${words[outcome.value] ?? outcome.value}. Besloten door ${by} op ${printDate(date)}. Reden: ${motivation}`,
    ];
  });

const words: Record<string, string> = {
  'mag-niet': 'mag niet worden gebruikt',
  mag: 'mag worden gebruikt',
  geen: 'geen verwerkersovereenkomst nodig',
  'afspraken-tussen-verantwoordelijken': 'afspraken tussen verantwoordelijken',
};

/** Name of a service for the title page. */
export const serviceName = ({ dienst }: OvereenkomstContext): string =>
  findPartij(dienst.soort)?.naam ?? (isFilled(dienst.omschrijving) ? dienst.omschrijving : 'Andere dienst');
