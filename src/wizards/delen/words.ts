import { findPartij, findRol, findTaak, type Partij } from '../../content/index.ts';
import {
  eigenTeam,
  inSentence,
  oordeelOf,
  oordeelWoorden,
  type DeelAntwoord,
  type Oordeel,
  type DeelVraag,
  type Outcome,
  type Weg,
} from '../../rules/index.ts';
import { nameOf, type DeelGroep } from './answer.ts';

/** A way as an option: what the visitor is about to do. */
export const wegWoorden: Record<Weg, { label: string; uitleg: string }> = {
  naar: { label: 'Wij geven gegevens', uitleg: 'Bijvoorbeeld een lijst mailen of iemand aanmelden.' },
  van: { label: 'Wij krijgen gegevens', uitleg: 'De andere partij stuurt ze, of wij vragen erom.' },
  intern: { label: 'Wij delen binnen de gemeente', uitleg: 'Met een ander team van dezelfde gemeente.' },
  brief: { label: 'Het staat op een brief of besluit', uitleg: 'Ook in een e-mail of een bijlage.' },
  dossier: { label: 'Het wordt opgeslagen in een dossier', uitleg: 'In een systeem, een map of een lijst.' },
  inzage: { label: 'Wij kijken in hun systeem', uitleg: 'TVS van het COA, of het portaal van DUO.' },
};

/** What happens with the data, to follow "mag": "naar de aanbieder van de MAP". */
export function wegZin(partij: Partij, weg: Weg): string {
  if (partij.id === eigenTeam)
    return weg === 'brief' ? 'op een brief of besluit' : 'in het dossier van de gemeente';
  const zinnen: Record<Weg, string> = {
    naar: `naar ${partij.inZin}`,
    van: `van ${partij.inZin} naar de gemeente`,
    intern: `naar ${partij.inZin} binnen de gemeente`,
    brief: `op een brief aan ${partij.inZin}`,
    dossier: `in het dossier van ${partij.inZin}`,
    inzage: `bekeken worden in het systeem van ${partij.inZin}`,
  };
  return zinnen[weg];
}

/** The title of the page for a choice: "Mag dit naar de aanbieder van de MAP?". */
export function deelTitel({
  partij: id,
  weg,
}: {
  partij?: string | undefined;
  weg?: Weg | undefined;
}): string {
  const partij = findPartij(id ?? '');
  return partij === undefined || weg === undefined ? 'Mag dit delen?' : `Mag dit ${wegZin(partij, weg)}?`;
}

const namesIn = (groepen: readonly DeelGroep[], ...wanted: readonly Oordeel[]): string[] =>
  groepen
    .filter(({ oordeel }) => wanted.includes(oordeel))
    .flatMap(({ gegevens }) => gegevens.map(({ naam }) => naam));

/** At most three names, and how many more there are: "BSN, adres en nog 4 gegevens". */
export function shortList(names: readonly string[]): string {
  const shown = names.length > 3 ? [...names.slice(0, 2), `nog ${names.length - 2} gegevens`] : names;
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} en ${shown.at(-1) ?? ''}`;
}

/**
 * The answer in one sentence. Who reads only this must not do the wrong thing, so it starts with "Ja" only when nothing
 * stands in the way, and says what must be there first.
 */
export function kop(vraag: DeelVraag, antwoord: DeelAntwoord, groepen: readonly DeelGroep[]): string {
  const partij = findPartij(vraag.partij);
  if (partij === undefined || antwoord.geheel === 'leeg')
    return 'Nog geen antwoord. Kies eerst welke gegevens erbij zitten.';
  const where = wegZin(partij, vraag.weg);
  if (antwoord.geheel === 'mag-niet')
    return `Nee, zo niet. Niet ${where}: ${shortList(namesIn(groepen, 'mag-niet'))}.`;
  if (antwoord.geheel === 'beoordeling' || antwoord.geheel === 'laat-toetsen') {
    const names = shortList(namesIn(groepen, 'beoordeling', 'laat-toetsen'));
    return `Nog niet. Eerst kijkt ${judge(groepen)} naar: ${names}.`;
  }
  if (antwoord.geheel === 'niet-voorzien')
    return `Nog niet. In geen lijst staat dat dit ${where} gaat: ${shortList(namesIn(groepen, 'niet-voorzien'))}.`;
  return allowed(where, vraag.weg, antwoord.overeenkomst);
}

function allowed(where: string, weg: Weg, overeenkomst: Outcome<string>): string {
  if (weg !== 'naar' && weg !== 'van') return `Ja, dit mag ${where}, als je het voor deze taak nodig hebt.`;
  if (overeenkomst.status !== 'bepaald')
    return 'Nog niet. De gegevens staan in de lijst, maar eerst moet de rol van deze partij vaststaan.';
  return overeenkomst.value === 'verwerkersovereenkomst'
    ? `Ja, dit mag ${where}, maar pas als de verwerkersovereenkomst is getekend.`
    : `Ja, dit mag ${where}. Verstuur het veilig.`;
}

function judge(groepen: readonly DeelGroep[]): string {
  const names = groepen
    .filter(({ oordeel }) => oordeel === 'beoordeling' || oordeel === 'laat-toetsen')
    .map(({ beslist }) => beslist?.rol ?? 'privacy-officer');
  return [...new Set(names)].map((id) => `de ${inSentence(findRol(id)?.naam ?? id)}`).join(' of ');
}

/** The strictest word of the whole as a tag shows it; undefined where nothing was chosen. */
export function tagVan({ geheel, gegevens, overeenkomst }: DeelAntwoord, weg: Weg): Oordeel | undefined {
  if (geheel === 'leeg') return undefined;
  const isExchange = weg === 'naar' || weg === 'van';
  if (geheel === 'mag' && isExchange && overeenkomst.status !== 'bepaald') return 'beoordeling';
  return gegevens.map(({ outcome }) => oordeelOf(outcome)).find((oordeel) => oordeel === geheel) ?? 'mag';
}

/** What must be arranged around it: agreement, channel and a safe way, in the order in which one does it. */
export function teRegelen({ partij: id, weg }: DeelVraag, { overeenkomst }: DeelAntwoord): string[] {
  const partij = findPartij(id);
  if (partij === undefined) return [];
  const isExchange = weg === 'naar' || weg === 'van';
  const agreement =
    isExchange && overeenkomst.status === 'bepaald'
      ? [agreementLine(overeenkomst.value === 'verwerkersovereenkomst')]
      : [];
  const channels =
    isExchange || weg === 'inzage' ? partij.kanalen.map(({ naam, tekst }) => `${naam}: ${tekst}`) : [];
  const safe =
    weg === 'naar'
      ? ['Verstuur het veilig: via een beveiligd systeem of beveiligde mail, nooit als gewone bijlage.']
      : [];
  const need = [
    'Deel alleen wat nodig is voor deze persoon en deze taak, ook als een gegeven in de lijst staat.',
  ];
  return [...agreement, ...channels, ...safe, ...need];
}

const agreementLine = (isNeeded: boolean): string =>
  isNeeded
    ? 'Er moet een verwerkersovereenkomst zijn, getekend voordat er gegevens gaan.'
    : 'Een verwerkersovereenkomst is met deze partij niet nodig.';

/** The whole answer as plain text, for an e-mail to a colleague. */
export function asText(
  vraag: DeelVraag,
  antwoord: DeelAntwoord,
  groepen: readonly DeelGroep[],
  address: string,
): string {
  const partij = findPartij(vraag.partij);
  const taak = findTaak(vraag.taak ?? '');
  const parts = groepen.map(({ oordeel, gegevens, redenen }) =>
    [
      `${oordeelWoorden[oordeel].toUpperCase()}: ${gegevens.map(({ id }) => nameOf(id)).join(', ')}`,
      ...redenen.map(
        ({ zin, bronnen, watNu }) =>
          `- ${zin}${bronnen.length > 0 ? ` (${bronnen.map(({ citeer }) => citeer).join('; ')})` : ''}${watNu === undefined ? '' : ` ${watNu}`}`,
      ),
    ].join('\n'),
  );
  return [
    kop(vraag, antwoord, groepen),
    `Partij: ${partij?.naam ?? vraag.partij}. ${wegWoorden[vraag.weg].label}.${taak === undefined ? '' : ` Taak: ${taak.naam}.`}`,
    ...parts,
    `Wat je nog regelt:\n${teRegelen(vraag, antwoord)
      .map((line) => `- ${line}`)
      .join('\n')}`,
    `Bekijk het zelf: ${address}`,
  ].join('\n\n');
}
