import { findPartij, type Partij } from '../../content/index.ts';
import { eigenTeam, type DeelAntwoord, type DeelVraag, type Weg } from '../../rules/index.ts';
import { voorwaardenInWoorden } from './voorwaarden.ts';

/**
 * What must be arranged around it, in the order in which one does it: agreement and other conditions, channel, a safe way.
 * The same for whatever reaches the party: a list, a letter, an e-mail or a record in its file.
 */
export function teRegelen(
  vraag: DeelVraag,
  antwoord: Pick<DeelAntwoord, 'gegevens' | 'overeenkomst'> & Partial<DeelAntwoord>,
): string[] {
  const partij = findPartij(vraag.partij);
  if (partij === undefined) return [];
  const isOutside = partij.soort !== 'eigen-organisatie';
  const { overeenkomst } = antwoord;
  const noAgreement =
    isOutside && overeenkomst.status === 'bepaald' && overeenkomst.value === 'geen'
      ? ['Een verwerkersovereenkomst is met deze partij niet nodig.']
      : [];
  return [
    ...noAgreement,
    ...voorwaardenInWoorden(vraag, antwoord).map(({ doe }) => doe),
    ...(isOutside ? partij.kanalen.map(({ naam, tekst }) => `${naam}: ${tekst}`) : []),
    safely(partij, vraag.weg),
    'Deel alleen wat nodig is voor deze persoon en deze taak, ook als een gegeven in de lijst staat.',
    'Zit er iets bij dat in geen lijst staat? Leg dat eerst voor aan de privacy officer.',
  ];
}

function safely({ id }: Partij, weg: Weg): string {
  if (id === eigenTeam && weg === 'brief')
    return 'Stuur de brief alleen naar de inburgeraar zelf: in een gesloten envelop of langs een beveiligde weg.';
  const lines: Record<Weg, string> = {
    naar: 'Verstuur het veilig: via een beveiligd systeem of beveiligde mail, nooit als gewone bijlage.',
    brief:
      'Verstuur het veilig: een brief in een gesloten envelop op naam, een e-mail beveiligd, nooit als gewone bijlage.',
    dossier:
      id === eigenTeam
        ? 'Geef alleen collega’s toegang die het voor hun taak nodig hebben.'
        : 'Verstuur het veilig: via een beveiligd systeem of beveiligde mail, nooit als gewone bijlage.',
    van: 'Laat het veilig sturen: via een beveiligd systeem of beveiligde mail, nooit als gewone bijlage.',
    intern: 'Geef alleen collega’s toegang die het voor hun taak nodig hebben.',
    inzage: 'Kijk alleen met een eigen account dat bij je taak hoort, en neem alleen over wat nodig is.',
  };
  return lines[weg];
}
