import { inSentence, opsomming, printDate } from '../../rules/index.ts';
import type { Bewaargroep, Bewaarstand, BewaarVraag } from './bereken.ts';

/** The state of a group in two or three words, for a tag. */
export const standWoorden: Record<Bewaarstand, string> = {
  nu: 'Nu aan de beurt',
  later: 'Later aan de beurt',
  'eerst-vragen': 'Eerst vragen',
  'geen-einde': 'Nog geen dag',
  'eigen-termijn': 'Andere wet',
};

/** A number of kinds of data, in words. */
export const aantalGegevens = (count: number): string => `${count} ${count === 1 ? 'gegeven' : 'gegevens'}`;

/** What happens to a group of data, in one or two sentences. */
export function groepZin({ stand, termijn }: Bewaargroep): string {
  if (stand === 'eigen-termijn')
    return 'Vernietig deze gegevens niet met de rest: er geldt een andere wet. De archivaris zegt welke termijn dat is.';
  if (termijn === undefined) return 'De termijn begint pas als de inburgeringsplicht eindigt.';
  const { advies, uiterlijk } = termijn;
  const limit =
    advies === uiterlijk
      ? ''
      : ` Langer mag alleen met een eigen motivering, en nooit na ${printDate(uiterlijk)}.`;
  if (stand === 'eerst-vragen') return `${eerstVragen} ${regelsVanNu(advies)}${limit}`;
  return stand === 'nu'
    ? `De termijn is voorbij sinds ${printDate(advies)}: zet deze gegevens op de vernietigingslijst.${limit}`
    : `Vernietig deze gegevens op ${printDate(advies)}, of eerder als ze niet meer nodig zijn.${limit}`;
}

const eerstVragen =
  'Vernietig nog niets en vraag eerst de archivaris welke termijn geldt: de inburgeringsplicht eindigde vóór 2022.';
const regelsVanNu = (day: string): string => `Met de regels van nu is de dag ${printDate(day)}.`;

/** The answer, for who reads only this: it names what must stay, and whom to ask before anything goes. */
export function bewaarKop(groepen: readonly Bewaargroep[], { overlijden }: BewaarVraag): string {
  const own = groepen.find(({ stand }) => stand !== 'eigen-termijn');
  const others = namesUnderOtherLaw(groepen);
  if (own === undefined)
    return groepen.length === 0
      ? 'Kies eerst welke gegevens je bewaart.'
      : 'Vernietig deze gegevens niet met de termijn van de inburgering: er geldt een andere wet. Vraag de archivaris welke termijn dat is.';
  const except = others === '' ? '' : `, behalve ${others}. Daarvoor geldt een eigen termijn`;
  const apart = others === '' ? '' : ` Voor ${others} geldt een eigen termijn.`;
  const day = own.termijn?.advies;
  if (day === undefined)
    return `Zet nog niets op een vernietigingslijst: de termijn begint pas als de inburgeringsplicht eindigt. Bewaar tot die tijd alleen wat nodig is.${apart}`;
  if (own.stand === 'eerst-vragen') return `${eerstVragen} ${regelsVanNu(day)}${apart}`;
  if (own.stand === 'later')
    return `Bewaar de gegevens tot uiterlijk ${printDate(day)}, en korter als het kan${except}.`;
  const why =
    day === overlijden
      ? 'Na een overlijden komt er geen vijf jaar bij'
      : `De termijn is voorbij sinds ${printDate(day)}`;
  return `${why}: leg de lijst voor aan de archivaris en vernietig na akkoord de gegevens${except}.`;
}

/** The names of what another law rules, inside a sentence; empty where there is none. */
export function namesUnderOtherLaw(groepen: readonly Bewaargroep[]): string {
  const names = groepen
    .filter(({ stand }) => stand === 'eigen-termijn')
    .flatMap(({ gegevens }) => gegevens.map(({ naam }) => inSentence(naam)));
  return opsomming(names);
}

/** What the days say that a person typed, as a sentence. */
export function vraagZin({ einde, overlijden }: BewaarVraag): string {
  const parts = [
    einde === undefined ? '' : `einde van de inburgeringsplicht op ${printDate(einde)}`,
    overlijden === undefined ? '' : `overleden op ${printDate(overlijden)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'de inburgeringsplicht loopt nog' : parts.join(', ');
}

/** Why there is nothing to put on a list, where no term is known for anything. */
export const geenLijstZin = (groepen: readonly Bewaargroep[]): string =>
  groepen.some(({ stand }) => stand === 'geen-einde')
    ? 'Er is nog geen lijst of agenda om mee te nemen: zonder einde van de plicht mag er niets op een vernietigingslijst.'
    : 'Er is geen lijst of agenda om mee te nemen: vraag de archivaris eerst welke termijn geldt.';
