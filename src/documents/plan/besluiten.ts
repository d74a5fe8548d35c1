import { findPlanpagina } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { isTeLaat, planningsignaal, type Actie, type Planningsignaal } from '../../dossier/plan/index.ts';
import { printDate } from '../../rules/index.ts';
import { openActies } from './actieregels.ts';
import type { Planbeeld } from './beeld.ts';
import { bevindingenOver, type Bevindingregel } from './bevindingen.ts';
import { aantal, eerste, nummers } from './woorden.ts';

/** Something that those who lead must decide, and the part of the plan that says more about it. */
export type Besluitpunt = {
  zin: string;
  over: 'tijdsplan' | 'team' | 'taken' | 'keuzes' | 'partijen' | 'acties-per-stap';
};

/** What is asked of the steering group now: about the plan as a whole first, then what holds up the work. */
export const besluitpunten = (beeld: Planbeeld): Besluitpunt[] => [
  ...overPlanning(beeld),
  ...bevindingenOver(beeld.dossier, 'lid').flatMap((regel) => overBevinding(regel, 'team')),
  ...bevindingenOver(beeld.dossier, 'taak').flatMap((regel) => overBevinding(regel, 'taken')),
  ...overKeuzes(beeld.dossier),
  ...overPartijen(openActies(beeld)),
  ...overActies(beeld),
];

const signalen: Record<Exclude<Planningsignaal, 'geen-streefdatum'>, string> = {
  'streefdatum-voorbij': 'De streefdatum is voorbij. Kies een nieuwe; wat klaar is, blijft klaar.',
  'begin-na-streefdatum': 'De begindatum ligt na de streefdatum. Verbeter een van beide.',
  'te-laat-begonnen':
    'Voor deze streefdatum had het werk al moeten beginnen. Kies een latere dag, of leg vast wanneer je begint.',
  krap: 'Tot de streefdatum zijn er minder werkdagen dan het plan vraagt. Alle termijnen zijn naar verhouding korter; besluit of dat haalbaar is.',
};

function overPlanning({ dossier, acties, vandaag }: Planbeeld): Besluitpunt[] {
  const { streefdatum } = dossier.actieplan;
  const signaal = planningsignaal(dossier, vandaag);
  const isOpen = acties.some(({ id, status }) => id === 'stap:plan-vaststellen' && status !== 'klaar');
  const plan =
    signaal === 'geen-streefdatum'
      ? 'Kies een streefdatum. Zonder die dag stelt het plan geen datums voor.'
      : isOpen
        ? `Stel dit actieplan en tijdsplan vast, met ${printDate(streefdatum ?? '')} als streefdatum.`
        : undefined;
  const zinnen = [
    plan,
    signaal === undefined || signaal === 'geen-streefdatum' ? undefined : signalen[signaal],
  ];
  return zinnen.flatMap((zin) => (zin === undefined ? [] : [{ zin, over: 'tijdsplan' }]));
}

function overBevinding(regel: Bevindingregel, place: 'team' | 'taken'): Besluitpunt[] {
  const { ernst, over, taken, zin, watNu } = regel;
  if (ernst !== 'fout') return [];
  const numbers = [...new Set(taken)];
  const subject =
    numbers.length > 1 ? `Taak ${nummers(numbers)}` : eerste(over, 3).replace(/^\d/u, 'Taak $&');
  return [{ zin: `${subject}: ${lower(zin)} ${watNu}`.trim(), over: place }];
}

const lower = (zin: string): string =>
  /^[A-Z][a-z]/u.test(zin) ? zin.charAt(0).toLowerCase() + zin.slice(1) : zin;

/** The questions of the local choices that have no answer, by what is missing: "of het BSN op brieven mag staan". */
export function openKeuzes({ beleid }: Dossier): string[] {
  const answers = new Map<string, unknown>(Object.entries(beleid));
  return (findPlanpagina('beleid')?.vragen ?? [])
    .filter(({ soort }) => soort !== 'lang')
    .filter(({ id }) => {
      const answer = answers.get(id);
      return answer === null || answer === undefined || (Array.isArray(answer) && answer.length === 0);
    })
    .map(({ ontbreekt }) => ontbreekt);
}

function overKeuzes(dossier: Dossier): Besluitpunt[] {
  const open = openKeuzes(dossier);
  return open.length === 0
    ? []
    : [
        {
          zin: `Beslis over ${aantal(open.length, 'lokale keuze', 'lokale keuzes')}: ${eerste(open, 4)}.`,
          over: 'keuzes',
        },
      ];
}

/** Roles that no rule can give: someone must judge. */
function overPartijen(open: readonly Actie[]): Besluitpunt[] {
  const roles = open.filter(({ id }) => id.startsWith('rol:'));
  const [first] = roles;
  if (first === undefined) return [];
  const zin =
    roles.length === 1
      ? first.titel
      : `Laat van ${roles.length} partijen bepalen welke rol zij hebben, en leg die besluiten vast.`;
  return [{ zin, over: 'partijen' }];
}

function overActies(beeld: Planbeeld): Besluitpunt[] {
  const open = openActies(beeld);
  const late = open.filter((actie) => isTeLaat(actie, beeld.vandaag)).length;
  const nobody = open.filter(({ eigenaar }) => eigenaar === undefined).length;
  const zinnen = [
    late === 0
      ? undefined
      : `${aantal(late, 'actie is', 'acties zijn')} te laat. Spreek een nieuwe datum af, of zet een ander erop.`,
    nobody === 0
      ? undefined
      : `Wijs een naam aan bij ${aantal(nobody, 'actie', 'acties')} die nog niemand heeft.`,
  ];
  return zinnen.flatMap((zin) => (zin === undefined ? [] : [{ zin, over: 'acties-per-stap' }]));
}
