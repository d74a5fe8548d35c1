import { findPlanpagina } from '../../content/index.ts';
import { functieNaam, lidNaam } from '../../dossier/plan/index.ts';
import { printDate } from '../../rules/index.ts';
import { antwoordVan, dagVan, tekstVan } from '../plan/antwoorden.ts';
import { gemeenteVan, type Planbeeld } from '../plan/beeld.ts';
import { openKeuzes } from '../plan/besluiten.ts';
import { bevindingenOver } from '../plan/bevindingen.ts';
import { citaten } from '../plan/bronnen.ts';
import { openPunten } from '../plan/openpunten.ts';
import { isVerdeeld } from '../plan/verdeling.ts';
import { eerste } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import { leeswijzerVan, stukkenVan } from './lezen.ts';
import { agendapunten } from './punten.ts';
import { takenTeBespreken } from './taken.ts';
import type { AgendaView } from './view.ts';

/** So many lines there are to write decisions on that nobody foresaw. */
const emptyLines = 4;

/** Turns the dossier on a day into the plain values of the template. */
export function toView(beeld: Planbeeld): AgendaView {
  const { dossier, vandaag } = beeld;
  const { datum, tijd, plaats, doel, bijzonderheden, aanwezig } = dossier.actieplan.overleg;
  const guests = dossier.team.filter(({ id }) => aanwezig === undefined || aanwezig.includes(id));
  const points = agendapunten(dossier);
  const open = openPunten(beeld);
  const keuzes = openChoices(beeld);
  const findings = bevindingenOver(dossier, 'lid');
  const text = (answer: string | null | undefined) => answer?.trim() ?? '';
  return {
    gemeente: gemeenteVan(dossier),
    opgesteld: printDate(vandaag),
    overlegdatum: dagVan(datum, 'datum van het overleg'),
    tijd: antwoordVan('overleg.tijd', tijd),
    plaats: antwoordVan('overleg.plaats', plaats),
    doel: tekstVan(doel, 'doel'),
    heeftDoel: text(doel) !== '',
    bijzonderheden: text(bijzonderheden),
    heeftBijzonderheden: text(bijzonderheden) !== '',
    genodigden: guests.map((lid) => [
      lidNaam(dossier, lid),
      lid.functies.map((functie) => functieNaam(dossier, functie)).join('; ') || '–',
    ]),
    heeftGenodigden: guests.length > 0,
    agenda: points.map(({ onderwerp, leidt, minuten }, index) => [
      String(index + 1),
      onderwerp,
      leidt,
      String(minuten),
    ]),
    totaal: `Samen ongeveer ${points.reduce((sum, { minuten }) => sum + minuten, 0)} minuten.`,
    isVerdeeld: isVerdeeld(dossier),
    taken: takenTeBespreken(dossier),
    teambevindingen: findings.map(({ over, zin, watNu, bronnen }) => [
      eerste(over, 6),
      zin,
      watNu,
      citaten(bronnen, 3),
    ]),
    heeftTeambevindingen: findings.length > 0,
    openKeuzes: keuzes,
    heeftOpenKeuzes: keuzes.length > 0,
    openPunten: open.map((row) => row.slice(0, 3)),
    heeftOpenPunten: open.length > 0,
    stukken: stukkenVan(dossier),
    leeswijzer: leeswijzerVan(dossier),
    voorbereiding,
    besluiten: decisionLines(points.slice(1, -1).map(({ onderwerp }) => onderwerp)),
  };
}

const voorbereiding = [
  'Iedereen leest de eigen stukken en schrijft vragen op.',
  'Wie een taak uitvoert, vertelt hoe het nu gaat: wat leg je vast, wat neem je over, wat verstuur je?',
  'Wie gegevens beheert, neemt een lijst mee van systemen, mappen, mailboxen en lijsten.',
  'Wie contracten beheert, neemt een lijst mee van aanbieders en hun overeenkomsten.',
  'Wie niet kan komen, stuurt een vervanger die mag beslissen.',
  'Neem geen gegevens van inburgeraars mee, ook niet als voorbeeld.',
];

/** The local choices that the meeting can still decide, with what stands in each option. */
function openChoices({ dossier }: Planbeeld): Cell[][] {
  const open = openKeuzes(dossier);
  return (findPlanpagina('beleid')?.vragen ?? [])
    .filter(({ ontbreekt }) => open.includes(ontbreekt))
    .map(({ label, opties, bronnen }) => [
      label,
      opties.map((optie) => optie.label).join('; of: '),
      citaten(bronnen, 3),
    ]);
}

const decisionLines = (subjects: readonly string[]): Cell[][] => [
  ...subjects.map((subject) => [subject, '', '', '']),
  ...Array.from({ length: emptyLines }, () => ['', '', '', '']),
];
