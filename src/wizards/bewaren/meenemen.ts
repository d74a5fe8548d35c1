import type { Bewaarantwoord } from './antwoord.ts';
import type { Bewaargroep, BewaarVraag } from './bereken.ts';
import { aantalGegevens, groepZin, namesUnderOtherLaw, standWoorden } from './words.ts';

/** What the document with the proposal is made of. */
export const vernietigingsvoorstel = (antwoord: Bewaarantwoord) => ({
  kenmerk: antwoord.kenmerk,
  aanleiding: antwoord.aanleiding,
  uitkomst: antwoord.kop,
  bestandsnaam: bestandsnaam('vernietigingslijst', antwoord),
  groepen: antwoord.groepen.map((groep) => ({ ...groep, bronnen: citationsOf(groep.redenen) })),
});

/** The rows of the proposal as a table: one row a kind of data, with the heading first. Days are `jjjj-mm-dd`. */
export const vernietigingsRijen = ({ kenmerk, aanleiding, groepen }: Bewaarantwoord): string[][] => [
  [
    'Kenmerk',
    'Aanleiding',
    'Gegeven',
    'Stand',
    'Vernietigen op',
    'Uiterste grens',
    'Wat nu',
    'Grondslag',
    'Wie kijkt',
  ],
  ...groepen.flatMap((groep) =>
    groep.gegevens.map(({ naam }) => [
      kenmerk,
      aanleiding,
      naam,
      standWoorden[groep.stand],
      ...daysIn(groep),
      groepZin(groep),
      citationsOf(groep.redenen),
      judgeOf(groep),
    ]),
  ),
];

/** No day stands where someone has to be asked first whether it is the right one: a column of days is soon followed. */
const daysIn = ({ stand, termijn }: Bewaargroep): [string, string] =>
  termijn === undefined || stand === 'eerst-vragen' ? ['', ''] : [termijn.advies, termijn.uiterlijk];

function judgeOf({ beslist }: Bewaargroep): string {
  if (beslist === undefined) return 'Archivaris';
  const { naam, verantwoording } = beslist;
  return verantwoording === undefined ? naam : `${naam}: ${verantwoording.titel} (${verantwoording.id})`;
}

/** The articles behind a group, each once. */
const citationsOf = (redenen: Bewaargroep['redenen']): string =>
  [...new Set(redenen.flatMap(({ bronnen }) => bronnen.map(({ citeer }) => citeer)))].join('; ');

/** The name of a file without its extension: what it is, for which record, and for which day. */
export const bestandsnaam = (wat: string, { kenmerk, vraag }: Bewaarantwoord): string =>
  [wat, slug(kenmerk), ...dayParts(vraag)].filter((part) => part !== '').join('-');

const dayParts = ({ einde, overlijden }: BewaarVraag): string[] => [
  einde === undefined ? '' : `einde-${einde}`,
  overlijden === undefined ? '' : `overleden-${overlijden}`,
];

/** A day in the calendar on which something has to go. */
export type Herinnering = { uid: string; datum: string; titel: string; tekst: string };

/**
 * The days to come for a calendar, each once; a day that is past needs no reminder. The uid is the same for the same mark and
 * the same choice of data, so that a second import moves the entry; without a mark each answer has its own, so that one
 * record never replaces another.
 */
export function herinneringen(antwoord: Bewaarantwoord): Herinnering[] {
  const { kenmerk, vandaag, groepen } = antwoord;
  const others = namesUnderOtherLaw(groepen);
  const apart = others === '' ? '' : ` Niet erbij: ${others}; daarvoor geldt een eigen termijn.`;
  const days = Map.groupBy(groepen, ({ termijn }) => termijn?.advies ?? '');
  return [...days]
    .filter(([datum]) => datum > vandaag)
    .map(([datum, same], index) => ({
      uid: `bewaartermijn-${recordOf(antwoord)}${index === 0 ? '' : `-${index + 1}`}@privacywijzer`,
      datum,
      titel: `Vernietigingslijst voorleggen aan de archivaris${kenmerk === '' ? '' : ` (${kenmerk})`}`,
      tekst: `${reminderFor(same)} Het gaat om: ${namesIn(same)}.${apart}`,
    }));
}

const reminderFor = (groepen: readonly Bewaargroep[]): string =>
  groepen.some(({ stand }) => stand === 'eerst-vragen')
    ? 'Vraag de archivaris eerst welke termijn geldt: de inburgeringsplicht eindigde vóór 2022.'
    : 'De bewaartermijn is om. Vernietig pas na akkoord van de archivaris.';

function recordOf({ kenmerk, vraag, id }: Bewaarantwoord): string {
  if (kenmerk === '') return id;
  // Two marks may have the same letters and digits ("Z/1" and "Z-1"), so the whole mark counts too.
  const whole = [kenmerk.toLowerCase(), ...vraag.gegevens.toSorted()].join('\n');
  return [slug(kenmerk), fingerprint(whole)].filter((part) => part !== '').join('-');
}

/** A short number for a text (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let sum = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1)
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01_00_01_93) >>> 0;
  return sum.toString(36);
}

function namesIn(groepen: readonly Bewaargroep[]): string {
  const names = groepen.flatMap(({ gegevens }) => gegevens.map(({ naam }) => naam));
  return names.length > 6
    ? `${names.slice(0, 6).join(', ')} en nog ${aantalGegevens(names.length - 6)}`
    : names.join(', ');
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')
    .toLowerCase();
