import type { Actie, Actiebron, Planningsignaal, Stapbeeld } from '../../dossier/plan/index.ts';
import { addDays, printDate } from '../../rules/index.ts';

/** Where an action comes from, in words. */
export const herkomstWoorden: Record<Actiebron, string> = {
  stap: 'stappenplan',
  vraag: 'open vraag',
  partij: 'partij zonder overeenkomst',
  taak: 'verdeling van taken',
  team: 'team',
  toegang: 'toegang',
  maatregel: 'maatregel uit de DPIA',
  herziening: 'datum voor herziening',
  eigen: 'eigen actie',
};

/** What is the matter with the planning, and what to do. */
export const signaalZinnen: Record<Planningsignaal, { titel: string; tekst: string }> = {
  'geen-streefdatum': {
    titel: 'Er is nog geen streefdatum',
    tekst: 'Vul in wanneer alles moet werken. Dan stelt de site bij elke actie een datum voor.',
  },
  'streefdatum-voorbij': {
    titel: 'De streefdatum is voorbij',
    tekst: 'Kies een nieuwe streefdatum. Wat al klaar is, blijft klaar.',
  },
  'begin-na-streefdatum': {
    titel: 'Je begint na de streefdatum',
    tekst: 'Verbeter een van de twee datums.',
  },
  'te-laat-begonnen': {
    titel: 'Voor deze streefdatum had je al moeten beginnen',
    tekst: 'Vul in wanneer je begint. Dan past de site alle voorstellen daarop aan.',
  },
  krap: {
    titel: 'De planning is krap',
    tekst:
      'Er zijn minder werkdagen dan het plan vraagt. Alle termijnen zijn naar verhouding korter gemaakt.',
  },
};

/** A day as people write it in a list: "1 maart 2027", or that there is none. */
export const dagOfNiet = (datum: string | undefined): string =>
  datum === undefined ? 'geen datum' : printDate(datum);

/** When an action is due, seen from a day. */
export type Termijnvak = 'te-laat' | 'deze-week' | 'deze-maand' | 'later' | 'geen-datum' | 'klaar';

/** The groups of the action list in order, with their headings. */
export const termijnvakken: readonly { id: Termijnvak; titel: string }[] = [
  { id: 'te-laat', titel: 'Te laat' },
  { id: 'deze-week', titel: 'De komende zeven dagen' },
  { id: 'deze-maand', titel: 'De komende maand' },
  { id: 'later', titel: 'Later' },
  { id: 'geen-datum', titel: 'Zonder datum' },
  { id: 'klaar', titel: 'Klaar of overgeslagen' },
];

/** The group of an action. On its day it is not late yet. */
export function vakVan(
  { status, gereedOp }: Pick<Actie, 'status' | 'gereedOp'>,
  vandaag: string,
): Termijnvak {
  if (status === 'klaar' || status === 'overgeslagen') return 'klaar';
  if (gereedOp === undefined) return 'geen-datum';
  if (gereedOp < vandaag) return 'te-laat';
  if (gereedOp <= addDays(vandaag, 7)) return 'deze-week';
  return gereedOp <= addDays(vandaag, 31) ? 'deze-maand' : 'later';
}

/** What of the list someone wants to see; an empty field shows all. */
export type Actiefilter = { eigenaar: string; stap: string; stand: string; zoek: string };

/** The value that stands for actions which nobody has. */
export const niemand = 'niemand';

/** Picks the actions that fit a filter. */
export function filterActies(
  acties: readonly Actie[],
  { eigenaar, stap, stand, zoek }: Actiefilter,
  vandaag: string,
): Actie[] {
  const words = zoek.trim().toLowerCase();
  return acties.filter((actie) => {
    const vak = vakVan(actie, vandaag);
    return (
      (eigenaar === '' ||
        (eigenaar === niemand ? actie.eigenaar === undefined : actie.eigenaar === eigenaar)) &&
      (stap === '' || actie.stap === stap) &&
      (stand === '' || (stand === 'open' ? vak !== 'klaar' : vak === stand)) &&
      (words === '' || actie.titel.toLowerCase().includes(words))
    );
  });
}

/** How far a step is, in one phrase. */
export const stapTelling = ({ klaar, acties }: Stapbeeld): string =>
  acties.length === 0 ? 'geen acties' : `${klaar} van ${acties.length} acties klaar`;
