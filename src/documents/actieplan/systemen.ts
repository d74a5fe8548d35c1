import { findTaak, findToegangsysteem, toegangsystemen, type Toegangsysteem } from '../../content/index.ts';
import type { Dossier, Systeem, Teamlid, Toegang } from '../../dossier/index.ts';
import { lidNaam, naamVan, takenInScope, toegangVanLid } from '../../dossier/plan/index.ts';
import { explain } from '../../rules/index.ts';
import { tekstVan } from '../plan/antwoorden.ts';
import { citaten } from '../plan/bronnen.ts';
import { korteDatum } from '../plan/datum.ts';
import { nummers } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import type { ActieplanView, ToegangView } from './view.ts';

type Systemen = Pick<ActieplanView, 'heeftSystemen' | 'systemen' | 'toegang' | 'heeftToegang'>;

/** Where data are kept, and who may open the systems of others. */
export function systemenVan(dossier: Dossier): Systemen {
  const { systemen, team } = dossier;
  return {
    heeftSystemen: systemen.length > 0,
    systemen: systemen.map((systeem) => systemRow(dossier, systeem)),
    toegang: team.length === 0 ? [] : toegangsystemen.map((systeem) => toegangTot(dossier, systeem)),
    heeftToegang: team.length > 0,
  };
}

function systemRow(dossier: Dossier, systeem: Systeem): Cell[] {
  const { naam, doel, leverancier, opslaglocatie, toegang, taken, overgetypt, beheerder } = systeem;
  const numbers = taken.flatMap((id) => findTaak(id)?.nummer ?? []);
  const tasks = numbers.length === 0 ? '' : ` Voor taak ${nummers(numbers)}.`;
  const copied = overgetypt === 'ja' ? ' Gegevens uit TVS worden hierin overgetypt.' : '';
  const keeper = naamVan(dossier, beheerder);
  return [
    [{ vet: naam.trim() || 'Systeem zonder naam' }, keeper === undefined ? '' : ` Beheer: ${keeper}.`],
    [ended(tekstVan(doel, 'waarvoor dit systeem is')), `${tasks}${copied}`],
    [tekstVan(leverancier, 'leverancier'), '; ', tekstVan(opslaglocatie, 'waar de gegevens staan')],
    tekstVan(toegang, 'wie erbij kan'),
    tekstVan(systeem.export, 'hoe gegevens eruit gaan'),
  ];
}

/** A free text ends like a sentence where another one follows it. */
const ended = (text: ReturnType<typeof tekstVan>): ReturnType<typeof tekstVan> =>
  typeof text === 'string' && !/[.!?]$/u.test(text) ? `${text}.` : text;

const standen: Record<Toegang['status'], string> = {
  nodig: 'nog aan te vragen',
  aangevraagd: 'aangevraagd',
  actief: 'actief',
  ingetrokken: 'ingetrokken',
};

function toegangTot(dossier: Dossier, { id, naam, kort, bronnen }: Toegangsysteem): ToegangView {
  const people = dossier.team.map((lid) => ({
    lid,
    outcome: explain(toegangVanLid(dossier, lid, id)),
    toegang: dossier.toegangen.find((one) => one.systeem === id && one.lid === lid.id),
  }));
  const isShown = ({ outcome, toegang }: (typeof people)[number]) =>
    toegang !== undefined || (outcome.status === 'bepaald' && outcome.value !== 'nee');
  const others = people.filter((one) => !isShown(one)).map(({ lid }) => lidNaam(dossier, lid));
  return {
    naam,
    kort,
    bronnen: citaten(bronnen, 3),
    rijen: people.filter(isShown).map(({ lid, outcome, toegang }) => {
      const value = outcome.status === 'bepaald' ? outcome.value : 'nee';
      return [
        lidNaam(dossier, lid),
        needs[value],
        standVan(value, toegang),
        whyOf(dossier, lid, id, value, toegang),
      ];
    }),
    zonder: others.join(', '),
    heeftZonder: others.length > 0,
  };
}

const needs = { ja: 'ja', beheer: 'alleen beheer', nee: 'nee' } as const;

function standVan(value: keyof typeof needs, toegang: Toegang | undefined): Cell {
  if (toegang === undefined) return 'nog aan te vragen';
  const check = toegang.controleOp ? `; opnieuw bekijken op ${korteDatum(toegang.controleOp)}` : '';
  return value === 'nee' && toegang.status === 'actief'
    ? [{ vet: 'actief, trek in' }, check]
    : `${standen[toegang.status]}${check}`;
}

function whyOf(
  dossier: Dossier,
  { id: lid }: Teamlid,
  systeem: string,
  value: keyof typeof needs,
  toegang: Toegang | undefined,
): string {
  const own = toegang?.reden?.trim() ? ` Reden in het dossier: ${toegang.reden.trim()}` : '';
  if (value === 'nee') return `Voert geen taak uit waarvoor dit systeem nodig is.${own}`;
  if (value === 'beheer') return `Beheert de accounts; inzage in dossiers hoort daar niet bij.${own}`;
  const needed = findToegangsysteem(systeem)?.taken ?? [];
  const numbers = takenInScope(dossier)
    .filter(({ taak }) => needed.includes(taak))
    .filter(({ verdeling }) => verdeling.some((one) => one.lid === lid && ['R', 'R/A'].includes(one.letter)))
    .flatMap(({ taak }) => findTaak(taak)?.nummer ?? []);
  return `Voert taak ${nummers(numbers)} uit.${own}`;
}
