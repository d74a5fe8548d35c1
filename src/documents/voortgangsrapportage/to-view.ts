import type { Standregel } from '../../dossier/index.ts';
import {
  isTeLaat,
  planningsignaal,
  procent,
  standVan,
  tel,
  vergelijkStand,
  type Telling,
  type Verschil,
} from '../../dossier/plan/index.ts';
import {
  addDays,
  daysBetween,
  isPlainDate,
  opsomming,
  printDate,
  werkdagenTussen,
} from '../../rules/index.ts';
import { openActies, wanneerVan, wieVan } from '../plan/actieregels.ts';
import { antwoordVan, dagVan } from '../plan/antwoorden.ts';
import { gemeenteVan, type Planbeeld } from '../plan/beeld.ts';
import { besluitpunten } from '../plan/besluiten.ts';
import { aantal } from '../plan/woorden.ts';
import { cijfersNu, cijfersVan, personenTabel, stappenTabel, teLaatTabel, telStand } from './cijfers.ts';
import type { VoortgangsrapportageView } from './view.ts';
import { wijzigingenVan } from './wijzigingen.ts';

/** The actions as they stood on an earlier day `jjjj-mm-dd`. */
export type VorigeStand = { datum: string; regels: readonly Standregel[] };

/** So many actions that come next are printed. */
const mostComing = 12;

/** Turns the dossier on a day, and an earlier moment where there is one, into the plain values of the template. */
export function toView(beeld: Planbeeld, vorige: VorigeStand | undefined): VoortgangsrapportageView {
  const { dossier, acties, vandaag } = beeld;
  const { streefdatum, voortgang } = dossier.actieplan;
  const nu = tel(acties, vandaag);
  const verschil = vorige && vergelijkStand(vorige.regels, standVan(dossier, acties));
  const wijzigingen = verschil === undefined ? [] : wijzigingenVan(verschil);
  const points = besluitpunten(beeld);
  const personen = personenTabel(beeld);
  const teLaat = teLaatTabel(beeld);
  const komend = comingOf(beeld);
  return {
    gemeente: gemeenteVan(dossier),
    datum: printDate(vandaag),
    streefdatum: dagVan(streefdatum, 'streefdatum'),
    samenvatting: [standZin(nu, vandaag), verschilZin(vorige, verschil), vooruitZin(beeld, points.length)],
    heeftVorige: vorige !== undefined,
    vorigeDatum: vorige === undefined ? '' : printDate(vorige.datum),
    cijfers: vorige === undefined ? [] : cijfersVan(nu, telStand(vorige.regels, vorige.datum)),
    cijfersNu: cijfersNu(nu),
    stappen: stappenTabel(beeld),
    personen,
    heeftPersonen: personen.length > 0,
    teLaat,
    heeftTeLaat: teLaat.length > 0,
    wijzigingen,
    heeftWijzigingen: wijzigingen.length > 0,
    besluiten: points.map(({ zin }) => zin),
    heeftBesluiten: points.length > 0,
    komend,
    heeftKomend: komend.length > 0,
    frequentie: antwoordVan('voortgang.frequentie', voortgang.frequentie),
    volgende: dagVan(voortgang.volgende, 'datum van de volgende rapportage'),
    bronnen: antwoordVan('voortgang.bronnen', voortgang.bronnen),
  };
}

const standZin = (nu: Telling, vandaag: string): string =>
  `Op ${printDate(vandaag)} ${nu.klaar === 1 ? 'is' : 'zijn'} ${nu.klaar} van de ${aantal(nu.totaal, 'actie', 'acties')} klaar (${procent(nu)} procent); ` +
  `${nu.bezig} ${nu.bezig === 1 ? 'is' : 'zijn'} bezig en ${nu.teLaat} te laat.`;

function verschilZin(vorige: VorigeStand | undefined, verschil: Verschil | undefined): string {
  if (vorige === undefined || verschil === undefined)
    return 'Er is nog geen eerdere stand om mee te vergelijken; dit is de eerste.';
  const { afgerond, heropend, nieuw, vervallen } = verschil;
  const counts: [number, string][] = [
    [afgerond.length, 'afgerond'],
    [nieuw.length, 'bijgekomen'],
    [vervallen.length, 'vervallen'],
    [heropend.length, 'weer geopend'],
  ];
  const parts = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
  const since = `Sinds ${printDate(vorige.datum)}`;
  return parts.length === 0
    ? `${since} is er geen actie afgerond of bijgekomen.`
    : `${since}: ${opsomming(parts)}.`;
}

/** Beyond some years the number of working days says nothing. */
const mostDays = 3000;

function vooruitZin({ dossier, vandaag }: Planbeeld, besluiten: number): string {
  const asked =
    besluiten === 0
      ? 'er ligt geen besluit voor'
      : `er ${besluiten === 1 ? 'ligt 1 besluit' : `liggen ${besluiten} besluiten`} voor`;
  const { streefdatum } = dossier.actieplan;
  const signaal = planningsignaal(dossier, vandaag);
  if (!streefdatum || signaal === 'geen-streefdatum') return `Er is nog geen streefdatum, en ${asked}.`;
  if (signaal === 'streefdatum-voorbij')
    return `De streefdatum, ${printDate(streefdatum)}, is voorbij, en ${asked}.`;
  const left =
    daysBetween(vandaag, streefdatum) > mostDays
      ? 'jaren'
      : aantal(werkdagenTussen(vandaag, streefdatum), 'werkdag', 'werkdagen');
  return `Tot de streefdatum, ${printDate(streefdatum)}, zijn er nog ${left}, en ${asked}.`;
}

/** What comes before the next report, or in the coming month. */
function comingOf(beeld: Planbeeld): VoortgangsrapportageView['komend'] {
  const { volgende } = beeld.dossier.actieplan.voortgang;
  const until =
    volgende && isPlainDate(volgende) && volgende > beeld.vandaag ? volgende : addDays(beeld.vandaag, 31);
  return openActies(beeld)
    .filter(
      (actie) => !isTeLaat(actie, beeld.vandaag) && actie.gereedOp !== undefined && actie.gereedOp <= until,
    )
    .slice(0, mostComing)
    .map((actie) => [actie.titel, wieVan(beeld, actie), wanneerVan(actie)]);
}
