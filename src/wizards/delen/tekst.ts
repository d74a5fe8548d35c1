import { findPartij, findTaak } from '../../content/index.ts';
import type { DeelAntwoord, DeelVraag } from '../../rules/index.ts';
import { bsnZin } from './algemeen.ts';
import type { DeelGroep } from './answer.ts';
import { kop, onderKop, tagWoord } from './kop.ts';
import { teRegelen } from './regelen.ts';
import { wegWoorden } from './words.ts';

/** The whole answer as plain text, for an e-mail to a colleague. */
export function asText(
  vraag: DeelVraag,
  antwoord: DeelAntwoord,
  groepen: readonly DeelGroep[],
  address: string,
): string {
  const partij = findPartij(vraag.partij);
  const taak = findTaak(vraag.taak ?? '');
  const conditions = onderKop(vraag, antwoord);
  const isBsnOpen = antwoord.geheel !== 'leeg' && !vraag.gegevens.includes('bsn');
  return [
    kop(vraag, antwoord, groepen),
    ...(conditions.length > 0 ? [`Voorwaarden voor wat mag: ${conditions.join('; ')}.`] : []),
    ...(isBsnOpen ? [bsnZin(vraag)] : []),
    `Partij: ${partij?.naam ?? vraag.partij}. ${wegWoorden[vraag.weg].label}.${taak === undefined ? '' : ` Taak: ${taak.naam}.`}`,
    ...groepen.map((groep) => groupText(groep, tagWoord(groep.oordeel, vraag, antwoord))),
    `Wat je nog regelt:\n${teRegelen(vraag, antwoord)
      .map((line) => `- ${line}`)
      .join('\n')}`,
    `Bekijk het zelf: ${address}`,
  ].join('\n\n');
}

function groupText({ gegevens, redenen, beslist }: DeelGroep, word: string): string {
  return [
    `${word.toUpperCase()}: ${gegevens.map(({ naam }) => naam).join(', ')}`,
    ...redenen.map(
      ({ zin, bronnen, watNu }) =>
        `- ${zin}${bronnen.length > 0 ? ` (${bronnen.map(({ citeer }) => citeer).join('; ')})` : ''}${watNu === undefined ? '' : ` ${watNu}`}`,
    ),
    ...(beslist === undefined ? [] : [`- Wie beslist: ${beslist.naam}.`]),
  ].join('\n');
}
