import { findPartij, findRol, type Partij } from '../../content/index.ts';
import {
  inSentence,
  oordeelOf,
  oordeelWoorden,
  type DeelAntwoord,
  type DeelVraag,
  type Oordeel,
  type Weg,
} from '../../rules/index.ts';
import { bsnZin } from './algemeen.ts';
import type { DeelGroep } from './answer.ts';
import { standaardGegevens } from './keuzes.ts';
import { voorwaardenInWoorden, type VoorwaardeInWoorden } from './voorwaarden.ts';
import { byWeight, quoted, shortList, wegZin } from './words.ts';

/** With more conditions than this the heading only says how many there are; they stand right below it. */
const mostInHeading = 2;

/**
 * The answer in a few sentences. Who reads only this must not do the wrong thing: it starts with "Ja" only when nothing
 * stands in the way and says every condition, and else it names all that may not go as it is, not only the strictest.
 */
export function kop(vraag: DeelVraag, antwoord: DeelAntwoord, groepen: readonly DeelGroep[]): string {
  const partij = findPartij(vraag.partij);
  if (partij === undefined) return 'Nog geen antwoord. Kies eerst met wie je gegevens deelt.';
  if (antwoord.geheel === 'leeg') return nothingChosen(vraag, partij);
  if (antwoord.geheel === 'mag') return allowed(vraag, antwoord, partij);
  return [
    antwoord.geheel === 'mag-niet' ? 'Nee, zo niet.' : 'Nog niet.',
    ...named(groepen, 'mag-niet', (names) => `Dit mag niet ${wegZin(partij, vraag.weg)}: ${names}.`),
    ...named(groepen, 'niet-voorzien', (names) => `Dit staat in geen lijst: ${names}.`),
    ...toJudge(groepen),
    ...unknown(vraag),
    ...(antwoord.overeenkomst.status === 'bepaald' ? [] : ['Eerst moet de rol van deze partij vaststaan.']),
  ].join(' ');
}

/** The answer in a word or three, for a bar with little room: it never sounds milder than the heading. */
export function kopKort(vraag: DeelVraag, antwoord: DeelAntwoord): string {
  if (antwoord.geheel === 'leeg') return 'Nog geen antwoord';
  if (antwoord.geheel === 'mag-niet') return 'Nee, zo niet';
  if (antwoord.geheel !== 'mag') return 'Nog niet';
  return conditionsOf(vraag, antwoord).length > 0 ? 'Ja, met voorwaarden' : 'Ja';
}

/** The conditions that the heading has no room for or says nothing of, for what may go; they stand right below it. */
export function onderKop(vraag: DeelVraag, antwoord: DeelAntwoord): string[] {
  const mayGo = antwoord.gegevens.some(({ outcome }) => ['mag', 'laat-toetsen'].includes(oordeelOf(outcome)));
  if (!mayGo && antwoord.geheel !== 'leeg') return [];
  const isSaid = antwoord.geheel === 'mag' && headingOf(vraag, antwoord).length <= mostInHeading;
  return conditionsOf(vraag, antwoord).flatMap(({ maar = '', inKop, soort }) =>
    soort === 'rol' || (isSaid && inKop) ? [] : [maar],
  );
}

const conditionsOf = (vraag: DeelVraag, antwoord: DeelAntwoord): VoorwaardeInWoorden[] =>
  voorwaardenInWoorden(vraag, antwoord).filter(({ maar }) => maar !== undefined);

const headingOf = (vraag: DeelVraag, antwoord: DeelAntwoord): string[] =>
  conditionsOf(vraag, antwoord).flatMap(({ maar = '', inKop }) => (inKop ? [maar] : []));

function nothingChosen({ partij, weg, taak }: DeelVraag, found: Partij): string {
  const bsn = bsnZin({ partij, weg, taak });
  return standaardGegevens(partij, weg, taak).length === 0
    ? `Nog niet. Welke gegevens mogen ${wegZin(found, weg)}? Dat staat in geen lijst. ${bsn}`
    : `Nog geen antwoord. Kies welke gegevens erbij zitten. ${bsn}`;
}

function allowed(vraag: DeelVraag, antwoord: DeelAntwoord, partij: Partij): string {
  const yes = `Ja, dit mag ${wegZin(partij, vraag.weg)}`;
  const conditions = headingOf(vraag, antwoord);
  if (conditions.length > mostInHeading)
    return `${yes}, maar alleen onder de ${conditions.length} voorwaarden hieronder.`;
  if (conditions.length > 0) return `${yes}, maar ${conditions.join(' en ')}.`;
  return partij.soort === 'eigen-organisatie'
    ? `${yes}, als je het nodig hebt.`
    : `${yes}${safely[vraag.weg]}`;
}

const safely: Record<Weg, string> = {
  naar: '. Verstuur het veilig.',
  brief: '. Verstuur het veilig.',
  dossier: '. Verstuur het veilig.',
  van: '. Laat het veilig sturen.',
  inzage: ', als je het nodig hebt.',
  intern: ', als je het nodig hebt.',
};

function named(groepen: readonly DeelGroep[], oordeel: Oordeel, say: (names: string) => string): string[] {
  const fields = groepen.filter((groep) => groep.oordeel === oordeel).flatMap(({ gegevens }) => gegevens);
  return fields.length === 0 ? [] : [say(namesOf(fields))];
}

const namesOf = (fields: DeelGroep['gegevens']): string =>
  shortList(fields.toSorted((one, other) => byWeight(one.id, other.id)).map(({ naam }) => naam));

/** Per person who looks, what they look at. */
function toJudge(groepen: readonly DeelGroep[]): string[] {
  const open = groepen.filter(({ oordeel }) => oordeel === 'beoordeling' || oordeel === 'laat-toetsen');
  const perJudge = Map.groupBy(open, ({ beslist }) => beslist?.rol ?? 'privacy-officer');
  return [...perJudge].map(
    ([rol, same]) =>
      `Eerst kijkt de ${inSentence(findRol(rol)?.naam ?? rol)} naar: ${namesOf(same.flatMap(({ gegevens }) => gegevens))}.`,
  );
}

const unknown = ({ onbekend = [] }: DeelVraag): string[] =>
  onbekend.length === 0 ? [] : [`De link noemt iets dat wij niet kennen: ${quoted(onbekend)}.`];

/** The strictest word of the whole as a tag shows it; undefined where nothing was chosen. */
export const tagVan = ({ geheel }: DeelAntwoord): Oordeel | undefined =>
  geheel === 'leeg' ? undefined : geheel;

/** The word of a tag: "Mag" says so where it holds only under a condition. */
export const tagWoord = (oordeel: Oordeel, vraag: DeelVraag, antwoord: DeelAntwoord): string =>
  oordeel === 'mag' && conditionsOf(vraag, antwoord).length > 0
    ? 'Mag, met voorwaarden'
    : oordeelWoorden[oordeel];
