import { findStap, findTaak, taken } from '../../content/index.ts';
import type { Dossier, Teamlid } from '../../dossier/index.ts';
import {
  type Actie,
  actiestatusWoorden,
  functieNaam,
  isOpen,
  isTeLaat,
  lidNaam,
  naamVan,
  taakkeuze,
} from '../../dossier/plan/index.ts';
import type { Lijstblad } from '../../exports/index.ts';
import { atStart, explainBronnen } from '../../rules/index.ts';
import { herkomstWoorden } from './woorden.ts';

/**
 * The action list as sheets: the actions, who does what for each task, and the team. `vandaag` is `jjjj-mm-dd`, and so are the
 * days in the cells: text that sorts.
 */
export const actielijstBladen = (
  dossier: Dossier,
  acties: readonly Actie[],
  vandaag: string,
): Lijstblad[] => [
  {
    naam: 'Acties',
    rijen: [actiekop, ...acties.map((actie, index) => actierij(dossier, actie, index + 1, vandaag))],
  },
  { naam: 'Taakverdeling (RACI)', rijen: taakrijen(dossier) },
  { naam: 'Team', rijen: [teamkop, ...dossier.team.map((lid) => teamrij(dossier, lid, acties, vandaag))] },
];

const actiekop = [
  'Nr',
  'Actie',
  'Stap',
  'Wie',
  'Wanneer',
  'Status',
  'Te laat',
  'Herkomst',
  'Waarom en bron',
  'Voorstel',
  'Id',
];

function actierij(
  dossier: Dossier,
  actie: Actie,
  nummer: number,
  vandaag: string,
): (string | number | null)[] {
  const { id, titel, stap, status, bron, gereedOp, isEigenaarVoorstel, isDatumVoorstel } = actie;
  const isProposal = isOpen(actie) && (isEigenaarVoorstel || (isDatumVoorstel && gereedOp !== undefined));
  return [
    nummer,
    titel,
    findStap(stap)?.naam ?? stap,
    naamVan(dossier, actie.eigenaar) ?? null,
    gereedOp ?? null,
    atStart(actiestatusWoorden[status]),
    isTeLaat(actie, vandaag) ? 'ja' : 'nee',
    herkomstWoorden[bron],
    reasonOf(actie) || null,
    isProposal ? 'ja' : 'nee',
    id,
  ];
}

/** Why an action is there, with the articles it rests on. */
function reasonOf({ waarom, bronnen }: Actie): string {
  const sources = explainBronnen(bronnen).map(({ citeer }) => citeer);
  return [waarom ?? '', sources.length === 0 ? '' : `(${sources.join('; ')})`]
    .filter((part) => part !== '')
    .join(' ');
}

/** A row a task, a column a member of the team. */
function taakrijen(dossier: Dossier): (string | null)[][] {
  const kop = ['Taak', ...dossier.team.map((lid) => lidNaam(dossier, lid)), 'Uitvoerder', 'Contracteigenaar'];
  return [
    kop,
    ...taken.map(({ id, nummer, naam }) => {
      const { inScope, verdeling, uitvoerders, contracteigenaar } = taakkeuze(dossier, id);
      const partijen = dossier.partijen.filter((partij) => uitvoerders.includes(partij.id));
      const isOut = inScope === 'nee';
      return [
        `${nummer}. ${naam}`,
        ...dossier.team.map((lid) =>
          isOut ? null : (verdeling.find((one) => one.lid === lid.id)?.letter ?? null),
        ),
        isOut
          ? 'doet de gemeente niet'
          : partijen.map((partij) => partij.naam.trim() || 'partij zonder naam').join('; ') || 'gemeente',
        isOut ? null : (naamVan(dossier, contracteigenaar) ?? null),
      ];
    }),
  ];
}

const teamkop = ['Naam', 'Functies', 'E-mail', 'Beslist of voert uit bij taak', 'Open acties', 'Te laat'];

function teamrij(
  dossier: Dossier,
  lid: Teamlid,
  acties: readonly Actie[],
  vandaag: string,
): (string | number | null)[] {
  const own = acties.filter(({ eigenaar }) => eigenaar === lid.id);
  const numbers = dossier.taken
    .filter(
      ({ inScope, verdeling }) =>
        inScope !== 'nee' &&
        verdeling.some((one) => one.lid === lid.id && ['R', 'A', 'R/A'].includes(one.letter)),
    )
    .flatMap(({ taak }) => findTaak(taak)?.nummer ?? []);
  return [
    lidNaam(dossier, lid),
    lid.functies.map((functie) => functieNaam(dossier, functie)).join('; ') || null,
    lid.email?.trim() || null,
    numbers.join(', ') || null,
    own.filter((actie) => isOpen(actie)).length,
    own.filter((actie) => isTeLaat(actie, vandaag)).length,
  ];
}
