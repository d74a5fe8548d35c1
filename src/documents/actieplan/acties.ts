import {
  type Actie,
  functieNaam,
  isTeLaat,
  lidNaam,
  naamVan,
  type Stapbeeld,
  stapstatusWoorden,
} from '../../dossier/plan/index.ts';
import { atStart } from '../../rules/index.ts';
import { openActies, statusVan, wanneerVan, watVan, wieVan } from '../plan/actieregels.ts';
import type { Planbeeld } from '../plan/beeld.ts';
import { korteDatum } from '../plan/datum.ts';
import { aantal } from '../plan/woorden.ts';
import type { PersoonView, StapView } from './view.ts';

/** The actions under their steps, in working order; each action stands once. */
export const stappenMetActies = (beeld: Planbeeld): StapView[] =>
  beeld.stappen
    .filter(({ acties }) => acties.length > 0)
    .map((stap) => ({
      naam: stap.stap.naam,
      regel: regelVan(beeld, stap),
      acties: stap.acties.map((actie) => [
        watVan(actie),
        wieVan(beeld, actie),
        wanneerVan(actie),
        statusVan(beeld, actie),
      ]),
    }));

/** "Stap 1 van de handreiking. Trekker: A. de Wit. 1 mrt – 12 apr 2027. Bezig, 2 van 6 klaar." */
function regelVan(
  { dossier }: Planbeeld,
  { stap, eigenaar, begin, gereedOp, status, klaar, acties, reden }: Stapbeeld,
): string {
  const origin = stap.herkomst === 'handreiking' ? `Stap ${stap.nummer} van de handreiking` : 'Aanvulling';
  const leader = naamVan(dossier, eigenaar);
  const period =
    gereedOp === undefined
      ? []
      : [begin === undefined ? `Gereed ${korteDatum(gereedOp)}` : periode(begin, gereedOp)];
  const state = stapstatusWoorden[status];
  return [
    origin,
    ...(leader === undefined ? [] : [`Trekker: ${leader}`]),
    ...period,
    `${atStart(state)}, ${klaar} van ${acties.length} klaar`,
    ...(status === 'overgeslagen' && reden?.trim() ? [`Reden: ${reden.trim()}`] : []),
  ]
    .map((part) => (part.endsWith('.') ? part : `${part}.`))
    .join(' ');
}

/** "27 jan – 10 feb 2027"; the year of the first day only where it is another one. */
function periode(begin: string, einde: string): string {
  const first = korteDatum(begin);
  return `${begin.slice(0, 4) === einde.slice(0, 4) ? first.replace(/ \d{4}$/u, '') : first} – ${korteDatum(einde)}`;
}

/** What each person has still to do, in order of the team, and what nobody has yet. */
export function personenMetActies(beeld: Planbeeld): PersoonView[] {
  const { dossier } = beeld;
  const open = openActies(beeld);
  const people = dossier.team.map((lid) => ({
    naam: lidNaam(dossier, lid),
    functies: lid.functies.map((functie) => functieNaam(dossier, functie)).join(', '),
    acties: open.filter(({ eigenaar }) => eigenaar === lid.id),
  }));
  const nobody = open.filter(({ eigenaar }) => eigenaar === undefined);
  return [...people, { naam: 'Nog zonder naam', functies: '', acties: nobody }]
    .filter(({ acties }) => acties.length > 0)
    .map(({ naam, functies, acties }) => ({
      naam,
      telling: tellingVan(beeld, functies, acties),
      acties: acties.map((actie) => [
        isTeLaat(actie, beeld.vandaag) ? [`${wanneerVan(actie)} `, { vet: '(te laat)' }] : wanneerVan(actie),
        actie.titel,
      ]),
    }));
}

function tellingVan({ vandaag }: Planbeeld, functies: string, acties: readonly Actie[]): string {
  const late = acties.filter((actie) => isTeLaat(actie, vandaag)).length;
  const counts = `${aantal(acties.length, 'open actie', 'open acties')}${late === 0 ? '' : `, ${late} te laat`}`;
  return functies === '' ? `${counts}.` : `${functies}; ${counts}.`;
}
