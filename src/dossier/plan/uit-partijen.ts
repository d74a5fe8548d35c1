import { findKeuzetitel, findPartij } from '../../content/index.ts';
import { explain, inSentence, type Outcome } from '../../rules/index.ts';
import { overeenkomstVanDienst, rolVanDienst } from '../derived.ts';
import type { Dienst, Dossier, DossierPartij } from '../schema.ts';
import type { Aanleiding } from './actie.ts';

/** Every party without the agreement that it needs, and every role that someone must judge. */
export const uitPartijen = (dossier: Dossier, vandaag: string): Aanleiding[] =>
  dossier.partijen.flatMap((partij) =>
    partij.diensten.flatMap((dienst) => [
      ...agreementOf(dossier, partij, dienst, vandaag),
      ...reviewOf(dossier, partij, dienst),
    ]),
  );

const base = { bron: 'partij', stap: 'overeenkomsten', href: '/verwerkersovereenkomst/' } as const;

/** A party with its service in one phrase: "Stichting Werkkracht (aanbieder MAP)". */
export function partijMetDienst(partij: DossierPartij, dienst: Dienst): string {
  const known = findPartij(dienst.soort)?.naam;
  const service = known === undefined ? (dienst.omschrijving ?? '') : inSentence(known);
  if (partij.naam.trim() === '') return service === '' ? 'een partij zonder naam' : service;
  return service === '' ? partij.naam : `${partij.naam} (${service})`;
}

function agreementOf(dossier: Dossier, partij: DossierPartij, dienst: Dienst, vandaag: string): Aanleiding[] {
  const who = partijMetDienst(partij, dienst);
  const outcome = overeenkomstVanDienst(dossier, dienst);
  const shared = { ...base, bronnen: sourcesOf(outcome) };
  if (outcome.status === 'onvolledig')
    return [
      {
        ...shared,
        id: `rolvragen:${dienst.id}`,
        titel: `Beantwoord de vragen over de rol van ${who}.`,
        waarom: 'Van de rol hangt af welke overeenkomst nodig is.',
        functies: ['privacy-officer', 'inkoopmedewerker'],
      },
    ];
  if (outcome.status === 'beoordeling-nodig')
    return [
      {
        ...shared,
        id: `rol:${dienst.id}`,
        titel: `Laat bepalen welke rol ${who} heeft, en leg het besluit vast.`,
        waarom: firstReason(outcome),
        functies: [outcome.decidedBy, 'privacy-officer'],
      },
    ];
  if (outcome.value === 'geen' || hasDocument(dossier, partij, outcome.value, vandaag)) return [];
  const isProcessor = outcome.value === 'verwerkersovereenkomst';
  return [
    {
      ...shared,
      id: `overeenkomst:${dienst.id}`,
      titel: isProcessor
        ? `Sluit een verwerkersovereenkomst met ${who}, voordat er gegevens gaan.`
        : `Maak een regeling met ${who} als gezamenlijk verantwoordelijke.`,
      waarom: firstReason(outcome),
      functies: ['inkoopmedewerker', 'privacy-officer', 'proceseigenaar'],
    },
  ];
}

/** Whether what is needed was found at the nulmeting and has not ended. */
function hasDocument(
  { bestaandeDocumenten }: Dossier,
  { id }: DossierPartij,
  needed: 'verwerkersovereenkomst' | 'afspraken-tussen-verantwoordelijken',
  vandaag: string,
): boolean {
  const kind = needed === 'verwerkersovereenkomst' ? 'verwerkersovereenkomst' : 'convenant';
  return bestaandeDocumenten.some(
    ({ soort, partij, verlooptOp }) =>
      soort === kind && partij === id && (!verlooptOp || verlooptOp >= vandaag),
  );
}

function reviewOf(dossier: Dossier, partij: DossierPartij, dienst: Dienst): Aanleiding[] {
  const outcome = rolVanDienst(dossier, dienst);
  if (outcome.status !== 'bepaald' || outcome.review === undefined || outcome.decision !== undefined)
    return [];
  const { by, verantwoording } = outcome.review;
  return [
    {
      ...base,
      id: `toets:${dienst.id}`,
      titel: `Laat toetsen of de rol van ${partijMetDienst(partij, dienst)} klopt. Het punt: ${findKeuzetitel(verantwoording)?.titel ?? verantwoording} (${verantwoording}).`,
      waarom: firstReason(outcome),
      bronnen: sourcesOf(outcome),
      functies: by === 'fg' ? ['privacy-officer', 'jurist'] : [by, 'privacy-officer'],
    },
  ];
}

function firstReason(outcome: Outcome<string>): string {
  const explained = explain(outcome);
  return explained.status === 'onvolledig' ? '' : (explained.reasons[0]?.zin ?? '');
}

function sourcesOf(outcome: Outcome<string>): string[] {
  const explained = explain(outcome);
  if (explained.status === 'onvolledig') return [];
  return (explained.reasons[0]?.bronnen ?? []).map(({ id }) => id);
}
