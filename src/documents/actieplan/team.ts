import { rollen, taakverdelingen, type Taak } from '../../content/index.ts';
import { type Dossier, takenVan } from '../../dossier/index.ts';
import { functieNaam, lidNaam, taakkeuze } from '../../dossier/plan/index.ts';
import { inSentence, opsomming } from '../../rules/index.ts';
import { bevindingenOver, type Bevindingregel } from '../plan/bevindingen.ts';
import { citaten } from '../plan/bronnen.ts';
import { gegevensVan } from '../plan/gegevens.ts';
import {
  isVerdeeld,
  namenVan,
  taaknaam,
  takenBuiten,
  uitvoerdersVan,
  voorstelNamen,
  type Namen,
} from '../plan/verdeling.ts';
import { aantal, eerste } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import type { ActieplanView } from './view.ts';

type Team = Pick<
  ActieplanView,
  | 'heeftTeam'
  | 'teamZin'
  | 'team'
  | 'ontbrekendeFuncties'
  | 'heeftOntbrekendeFuncties'
  | 'teambevindingen'
  | 'heeftTeambevindingen'
>;

/** Who is in the team, and what the rules say about it. */
export function teamVan(dossier: Dossier): Team {
  const { team } = dossier;
  const missing = missingFunctions(dossier);
  const findings = bevindingenOver(dossier, 'lid');
  return {
    heeftTeam: team.length > 0,
    teamZin: `Het team telt ${aantal(team.length, 'persoon', 'mensen')}.`,
    team: team.map((lid) => [
      lidNaam(dossier, lid),
      lid.functies.map((functie) => functieNaam(dossier, functie)).join('; ') || { ontbreekt: 'functie' },
      lid.email?.trim() ? { tekst: lid.email.trim(), url: `mailto:${lid.email.trim()}` } : '–',
    ]),
    ontbrekendeFuncties: opsomming(missing.map((naam) => inSentence(naam))),
    heeftOntbrekendeFuncties: team.length > 0 && missing.length > 0,
    teambevindingen: findings.map(toRow),
    heeftTeambevindingen: findings.length > 0,
  };
}

/** Functions that the proposal gives work, and that nobody in the team has. */
function missingFunctions({ team }: Dossier): string[] {
  const asked = new Set(
    taakverdelingen.flatMap(({ beslist, voert, denktMee }) => [beslist, ...voert, ...denktMee]),
  );
  const present = new Set(team.flatMap(({ functies }) => functies));
  return rollen
    .filter(({ id }) => (asked.has(id) || id === 'fg') && !present.has(id))
    .map(({ naam }) => naam);
}

const toRow = ({ over, zin, watNu, bronnen }: Bevindingregel): Cell[] => [
  eerste(over, 6),
  zin,
  watNu,
  citaten(bronnen, 3),
];

type Taken = Pick<
  ActieplanView,
  | 'isVerdeeld'
  | 'taakverdeling'
  | 'takenBuiten'
  | 'heeftTakenBuiten'
  | 'taakbevindingen'
  | 'heeftTaakbevindingen'
  | 'gegevens'
>;

/** Who does what for each task, and which data and articles it is about. */
export function takenOverzicht(dossier: Dossier): Taken {
  const taken = takenVan(dossier);
  const divided = isVerdeeld(dossier);
  const outside = takenBuiten(dossier);
  const findings = divided ? bevindingenOver(dossier, 'taak') : [];
  return {
    isVerdeeld: divided,
    taakverdeling: taken.map((taak) =>
      divided
        ? dividedRow(dossier, taak, namenVan(dossier, taakkeuze(dossier, taak.id).verdeling))
        : proposedRow(dossier, taak),
    ),
    takenBuiten: opsomming(outside.map(({ naam }) => inSentence(naam))),
    heeftTakenBuiten: outside.length > 0,
    taakbevindingen: findings.map(toRow),
    heeftTaakbevindingen: findings.length > 0,
    gegevens: taken.map((taak) => [taaknaam(taak), gegevensVan(taak, 7), citaten(taak.grondslagen, 2)]),
  };
}

const list = (names: readonly string[]): string => names.join(', ') || '–';

function dividedRow(dossier: Dossier, taak: Taak, namen: Namen): Cell[] {
  const { partijen, contract } = uitvoerdersVan(dossier, taak.id);
  const hasParty = partijen.length > 0;
  const doers = namen.voert.length > 0 || hasParty ? list(namen.voert) : { ontbreekt: 'wie dit uitvoert' };
  const party: Cell = hasParty
    ? [`${partijen.join(', ')}; contract: `, contract ?? { ontbreekt: 'wie het contract beheert' }]
    : 'gemeente';
  return [
    taaknaam(taak),
    namen.beslist.length > 0 ? list(namen.beslist) : { ontbreekt: 'wie beslist' },
    doers,
    list(namen.denktMee),
    list(namen.hoortErvan),
    party,
  ];
}

function proposedRow(dossier: Dossier, taak: Taak): Cell[] {
  const { beslist, voert, denktMee, hoortErvan } = voorstelNamen(dossier, taak.id);
  const { partijen } = uitvoerdersVan(dossier, taak.id);
  return [
    taaknaam(taak),
    list(beslist),
    list(voert),
    list(denktMee),
    list(hoortErvan),
    partijen.join(', ') || 'gemeente',
  ];
}
