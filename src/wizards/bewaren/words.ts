import { printDate } from '../../rules/index.ts';
import type { Bewaargroep, Bewaarstand, BewaarVraag } from './bereken.ts';

/** The state of a group in two or three words, for a tag. */
export const standWoorden: Record<Bewaarstand, string> = {
  nu: 'Nu vernietigen',
  later: 'Later vernietigen',
  'geen-einde': 'Nog niet te zeggen',
  'eigen-termijn': 'Andere wet',
};

/** What happens to a group of data, in one sentence. */
export function groepZin({ stand, termijn }: Bewaargroep): string {
  if (stand === 'eigen-termijn')
    return 'Voor deze gegevens geldt een andere wet. De archivaris zegt welke termijn dat is.';
  if (termijn === undefined) return 'De termijn begint pas als de inburgeringsplicht eindigt.';
  const { advies, uiterlijk } = termijn;
  const limit =
    advies === uiterlijk
      ? ''
      : ` Langer mag alleen met een eigen motivering, en nooit na ${printDate(uiterlijk)}.`;
  return stand === 'nu'
    ? `De termijn is voorbij sinds ${printDate(advies)}: zet deze gegevens op de vernietigingslijst.${limit}`
    : `Vernietig deze gegevens op ${printDate(advies)}, of eerder als ze niet meer nodig zijn.${limit}`;
}

/** The answer in one sentence, for who reads only this. */
export function bewaarKop(groepen: readonly Bewaargroep[], { einde, overlijden }: BewaarVraag): string {
  if (einde === undefined && overlijden === undefined)
    return 'Nog niets: de termijn begint pas als de inburgeringsplicht eindigt. Bewaar tot die tijd alleen wat nodig is.';
  const first = groepen[0];
  if (first === undefined) return 'Kies eerst welke gegevens je bewaart.';
  if (overlijden !== undefined && first.stand === 'nu')
    return 'Vernietig de gegevens nu, na een blik van de archivaris. Na een overlijden komt er geen vijf jaar bij.';
  if (first.stand === 'nu')
    return `De termijn is voorbij sinds ${printDate(first.termijn?.advies ?? '')}. Leg de lijst voor aan de archivaris en vernietig.`;
  return first.termijn === undefined
    ? 'Voor deze gegevens geldt een andere wet. Vraag de archivaris welke termijn dat is.'
    : `Bewaar de gegevens tot uiterlijk ${printDate(first.termijn.advies)}, en korter als het kan.`;
}

/** What the days say that a person typed, as a sentence. */
export function vraagZin({ einde, overlijden }: BewaarVraag): string {
  const parts = [
    einde === undefined ? '' : `einde van de inburgeringsplicht op ${printDate(einde)}`,
    overlijden === undefined ? '' : `overleden op ${printDate(overlijden)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'de inburgeringsplicht loopt nog' : parts.join(', ');
}

/** The rows of the proposal as a table: one row a kind of data, with the heading first. */
export const vernietigingsRijen = (groepen: readonly Bewaargroep[]): string[][] => [
  ['Gegeven', 'Vernietigen op', 'Uiterste grens', 'Grondslag', 'Stand', 'Wie kijkt'],
  ...groepen.flatMap(({ gegevens, termijn, redenen, stand, beslist }) =>
    gegevens.map(({ naam }) => [
      naam,
      termijn?.advies ?? '',
      termijn?.uiterlijk ?? '',
      citationsOf(redenen),
      standWoorden[stand],
      beslist?.naam ?? 'Archivaris',
    ]),
  ),
];

/** The articles behind a group, each once. */
export const citationsOf = (redenen: Bewaargroep['redenen']): string =>
  [...new Set(redenen.flatMap(({ bronnen }) => bronnen.map(({ citeer }) => citeer)))].join('; ');

/** A day in the calendar on which something has to go. */
export type Herinnering = { uid: string; datum: string; titel: string; tekst: string };

/**
 * The days for a calendar, each once. The uid is the same for the same record mark, so that a second import moves the entry
 * and adds none.
 */
export function herinneringen(groepen: readonly Bewaargroep[], kenmerk: string): Herinnering[] {
  const days = Map.groupBy(groepen, ({ termijn }) => termijn?.advies);
  days.delete(undefined);
  return [...days].map(([datum = '', same], index) => ({
    uid: `bewaartermijn-${slug(kenmerk)}${index === 0 ? '' : `-${index + 1}`}@privacywijzer`,
    datum,
    titel: `Gegevens vernietigen${kenmerk === '' ? '' : ` (${kenmerk})`}`,
    tekst: `Leg de vernietigingslijst eerst voor aan de archivaris. Het gaat om: ${namesIn(same)}.`,
  }));
}

function namesIn(groepen: readonly Bewaargroep[]): string {
  const names = groepen.flatMap(({ gegevens }) => gegevens.map(({ naam }) => naam));
  return names.length > 6
    ? `${names.slice(0, 6).join(', ')} en nog ${names.length - 6} gegevens`
    : names.join(', ');
}

const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 40) || 'dossier';
