import {
  gegevensVanOvereenkomst,
  type OvereenkomstContext,
  type UitgewisseldGegeven,
} from '../../dossier/index.ts';
import { explain } from '../../rules/index.ts';
import type { Gegeven } from '../../content/index.ts';
import type { Rij } from './view.ts';

/** The rows of annex 1: field, direction, ground, retention. */
export function gegevensRows(context: OvereenkomstContext): Rij[] {
  const rows = gegevensVanOvereenkomst(context);
  const hasBsn = rows.some(({ gegeven }) => gegeven.soort === 'bsn');
  return [...(hasBsn || rows.length === 0 ? [] : keyRows(context, rows)), ...rows.map(toRow)];
}

/** What stands in for the BSN is a personal data field too, so the list names it. */
function keyRows(
  { overeenkomst: { aanduiding } }: OvereenkomstContext,
  rows: readonly UitgewisseldGegeven[],
): Rij[] {
  const names = { klantnummer: 'Klantnummer van de gemeente', 'naam-geboortedatum': 'Geboortedatum' };
  const isListed = rows.some(({ gegeven }) => gegeven.id === 'geboortedatum');
  if (!aanduiding || (aanduiding === 'naam-geboortedatum' && isListed)) return [];
  return [
    [
      names[aanduiding],
      'naar en van Verwerker',
      'personen onderscheiden zonder BSN',
      'uiterlijk vijf jaar na einde plicht',
    ],
  ];
}

/** Whether any field of the agreement is a special category. */
export const hasSpecial = (context: OvereenkomstContext): boolean =>
  gegevensVanOvereenkomst(context).some(({ gegeven }) => gegeven.soort === 'bijzonder');

const toRow = (row: UitgewisseldGegeven): Rij => [
  nameOf(row.gegeven),
  directionOf(row),
  groundOf(row),
  retentionOf(row.gegeven),
];

const nameOf = ({ naam, soort }: Gegeven): string => (soort === 'bijzonder' ? `${naam} (bijzonder)` : naam);

function directionOf({ naar, van }: UitgewisseldGegeven): string {
  if (naar && van) return 'naar en van Verwerker';
  return naar ? 'naar Verwerker' : 'van Verwerker';
}

/** A field that many tasks use would fill its cell with articles that the annex lists already. */
const mostGrounds = 3;

/** The legal basis of the delivery; for a field that the municipality added, why it needs it. */
function groundOf({ outcome, doel }: UitgewisseldGegeven): Rij[number] {
  if (doel !== undefined) return doel.trim() === '' ? { ontbreekt: 'waarom dit gegeven nodig is' } : doel;
  const explained = explain(outcome);
  if (explained.status !== 'bepaald') return { ontbreekt: 'waarom dit gegeven nodig is' };
  const laws = (explained.reasons[0]?.bronnen ?? []).filter(({ id }) => id !== 'handreiking-2021');
  const named = laws.slice(0, mostGrounds).map(({ citeer }) => citeer);
  if (named.length === 0) return 'handreiking VNG 2021';
  return laws.length > mostGrounds ? `${named.join('; ')} en de andere taken hierboven` : named.join('; ');
}

const retentionOf = ({ bewaartermijn }: Gegeven): string =>
  bewaartermijn.besluit === 'eigen-termijn'
    ? 'termijn van de Participatiewet'
    : 'uiterlijk vijf jaar na einde plicht';
