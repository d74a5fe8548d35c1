import { findPartij } from '../../content/index.ts';
import {
  toegestaneGegevens,
  type OvereenkomstContext,
  type UitgewisseldGegeven,
} from '../../dossier/index.ts';
import { explain } from '../../rules/index.ts';
import { Table, type Column } from '../base/index.ts';

/** Which way a field travels, in words. */
export function directionOf({ naar, van }: UitgewisseldGegeven): string {
  if (naar && van) return 'naar en van de partij';
  return naar ? 'naar de partij' : 'van de partij';
}

function basisOf({ outcome }: UitgewisseldGegeven): string {
  const explained = explain(outcome);
  const sources = explained.status === 'bepaald' ? (explained.reasons[0]?.bronnen ?? []) : [];
  const laws = sources.filter(({ id }) => id !== 'handreiking-2021').map(({ citeer }) => citeer);
  return laws.length > 0 ? laws.join('; ') : 'handreiking 2021';
}

const columns: Column<UitgewisseldGegeven>[] = [
  { id: 'gegeven', heading: 'Gegeven', cell: ({ gegeven }) => gegeven.naam, rowHeader: true },
  { id: 'richting', heading: 'Richting', cell: directionOf },
  { id: 'grondslag', heading: 'Grondslag', cell: basisOf },
];

/** Which data may go to and come from the party, each with its basis. */
export function AllowedFacts({ context }: { context: OvereenkomstContext }) {
  if (findPartij(context.dienst.soort)?.eigenDossier !== undefined) {
    return (
      <p>
        Deze partij werkt in het dossier van de gemeente: zij mag verwerken wat de gemeente zelf mag
        vastleggen. Verderop kies je welke gegevens in haar systeem of werk voorkomen.
      </p>
    );
  }
  const rows = toegestaneGegevens(context.dienst);
  if (rows.length === 0) {
    return (
      <p>
        De handreiking noemt voor deze partij geen gegevens. Verderop kies je zelf per gegeven wat nodig is,
        en waarom.
      </p>
    );
  }
  return (
    <section aria-labelledby="welke-gegevens">
      <h2 id="welke-gegevens" className="nl-heading nl-heading--level-2">
        Deze gegevens mag je uitwisselen
      </h2>
      <p>Alleen voor zover ze voor deze opdracht nodig zijn. Wat hier niet staat, is niet voorzien.</p>
      <Table
        caption="Gegevens die de handreiking voor deze partij noemt"
        columns={columns}
        rows={rows}
        rowKey={({ gegeven }) => gegeven.id}
      />
    </section>
  );
}
