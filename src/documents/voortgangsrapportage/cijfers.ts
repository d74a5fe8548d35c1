import type { Standregel } from '../../dossier/index.ts';
import {
  isOpen,
  isTeLaat,
  lidNaam,
  procent,
  stapstatusWoorden,
  tel,
  type Telling,
} from '../../dossier/plan/index.ts';
import { daysBetween } from '../../rules/index.ts';
import { wanneerVan, wieVan } from '../plan/actieregels.ts';
import type { Planbeeld } from '../plan/beeld.ts';
import { korteDatum } from '../plan/datum.ts';
import { aantal } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';

/** Counts the actions of an earlier moment, as they stood on that day. */
export const telStand = (regels: readonly Standregel[], datum: string): Telling => ({
  totaal: regels.length,
  klaar: regels.filter((regel) => !isOpen(regel)).length,
  bezig: regels.filter(({ status }) => status === 'bezig').length,
  teLaat: regels.filter(({ status, gereedOp }) => isTeLaat({ status, gereedOp }, datum)).length,
});

const labels: readonly (readonly [keyof Telling, string])[] = [
  ['totaal', 'Acties in totaal'],
  ['klaar', 'Klaar of overgeslagen'],
  ['bezig', 'Bezig'],
  ['teLaat', 'Te laat'],
];

/** What, now, then, difference. */
export const cijfersVan = (nu: Telling, toen: Telling): Cell[][] => [
  ...labels.map(([key, label]) => [label, String(nu[key]), String(toen[key]), signed(nu[key] - toen[key])]),
  [
    'Deel dat klaar is',
    `${procent(nu)} procent`,
    `${procent(toen)} procent`,
    signed(procent(nu) - procent(toen)),
  ],
];

/** What, now. */
export const cijfersNu = (nu: Telling): Cell[][] => [
  ...labels.map(([key, label]) => [label, String(nu[key])]),
  ['Deel dat klaar is', `${procent(nu)} procent`],
];

const signed = (difference: number): string =>
  difference === 0 ? 'gelijk' : difference > 0 ? `+${difference}` : `−${-difference}`;

/** Step, state, done, late, ready. */
export const stappenTabel = ({ stappen }: Planbeeld): Cell[][] =>
  stappen.map(({ stap, status, klaar, acties, teLaat, gereedOp }) => [
    stap.naam,
    stapstatusWoorden[status],
    `${klaar} van ${acties.length}`,
    teLaat === 0 ? '–' : { vet: teLaat },
    gereedOp === undefined ? 'geen datum' : korteDatum(gereedOp),
  ]);

/** Name, open, under way, late, done; who has nothing is left out. */
export function personenTabel({ dossier, acties, vandaag }: Planbeeld): Cell[][] {
  const rows = [
    ...dossier.team.map((lid) => ({
      naam: lidNaam(dossier, lid),
      own: acties.filter(({ eigenaar }) => eigenaar === lid.id),
    })),
    { naam: 'Nog zonder naam', own: acties.filter((actie) => actie.eigenaar === undefined && isOpen(actie)) },
  ];
  return rows
    .filter(({ own }) => own.length > 0)
    .map(({ naam, own }) => {
      const { klaar, bezig, teLaat, totaal } = tel(own, vandaag);
      return [
        naam,
        String(totaal - klaar - bezig),
        String(bezig),
        teLaat === 0 ? '0' : { vet: teLaat },
        String(klaar),
      ];
    });
}

/** Action, who, when, how long late; the longest first. */
export const teLaatTabel = (beeld: Planbeeld): Cell[][] =>
  beeld.acties
    .filter((actie) => isTeLaat(actie, beeld.vandaag))
    .map((actie) => [
      actie.titel,
      wieVan(beeld, actie),
      wanneerVan(actie),
      aantal(daysBetween(actie.gereedOp ?? beeld.vandaag, beeld.vandaag), 'dag', 'dagen'),
    ]);
