import type { Taak } from '../../content/index.ts';
import { type Dossier, takenVan } from '../../dossier/index.ts';
import { taakkeuze, takenInScope } from '../../dossier/plan/index.ts';
import { assessTaakverdeling, explainReason, inSentence } from '../../rules/index.ts';
import {
  isVerdeeld,
  namenVan,
  taaknaam,
  uitvoerdersVan,
  voorstelNamen,
  type Namen,
} from '../plan/verdeling.ts';
import type { Cell } from '../tree/index.ts';

/** Per task who does what (or who is proposed), and what the meeting must decide. */
export function takenTeBespreken(dossier: Dossier): Cell[][] {
  const isDivided = isVerdeeld(dossier);
  const findings = dossier.team.length === 0 ? [] : assessTaakverdeling(dossier.team, takenInScope(dossier));
  return takenVan(dossier).map((taak) => {
    const { verdeling } = taakkeuze(dossier, taak.id);
    const isProposal = !isDivided || verdeling.length === 0;
    const namen = isProposal ? voorstelNamen(dossier, taak.id) : namenVan(dossier, verdeling);
    const steps = findings
      .filter((one) => one.taak === taak.id && !isProposal)
      .map(({ reden }) => explainReason(reden).watNu ?? '');
    return [
      taaknaam(taak),
      [isProposal ? 'Voorstel. ' : '', whoDoesWhat(dossier, taak, namen)],
      [...new Set([...steps, ...outsourcing(dossier, taak)])].filter((step) => step !== '').join(' ') ||
        (isProposal ? 'Neem het voorstel over, of kies anderen.' : 'Bevestig deze verdeling.'),
    ];
  });
}

function whoDoesWhat(dossier: Dossier, taak: Taak, { beslist, voert, denktMee, hoortErvan }: Namen): string {
  const { partijen } = uitvoerdersVan(dossier, taak.id);
  const parts: [string, readonly string[]][] = [
    ['Beslist', beslist],
    ['Voert uit', voert],
    ['Denkt mee', denktMee],
    ['Hoort ervan', hoortErvan],
    ['Partij', partijen],
  ];
  return parts
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => `${label}: ${names.join(', ')}.`)
    .join(' ');
}

const firstSentence = (text: string): string => text.split(/(?<=\.) /u)[0] ?? text;

/** The law does not let every task be given to another; where a party is named all the same, the team must look. */
function outsourcing(dossier: Dossier, { id, uitvoering }: Taak): string[] {
  const { partijen } = uitvoerdersVan(dossier, id);
  return partijen.length > 0 && uitvoering.uitbesteden !== 'ja'
    ? [`Ga na welk deel de partij mag doen: ${inSentence(firstSentence(uitvoering.toelichting))}`]
    : [];
}
