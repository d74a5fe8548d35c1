import { findGegeven, type RolUitkomst } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { soortBijNaam } from '../../dossier/verwerkingen/index.ts';
import { inSentence } from '../../rules/index.ts';
import { aantal, eerste } from '../plan/woorden.ts';
import {
  bsnOpBrieven,
  bsnWoorden,
  inburgeraar,
  inhoudVan,
  isOpen,
  stromenVan,
  type Stroom,
} from './stroom.ts';

/** A row of the table that says the same as the drawing. */
export type Stroomrij = {
  partij: string;
  rol: string;
  /** What goes to the party, and what comes from it. */
  naar: string;
  van: string;
  kanaal: string;
  bsn: string;
};

const rolWoorden: Record<RolUitkomst, string> = {
  verwerker: 'verwerker',
  verwerkingsverantwoordelijke: 'verwerkingsverantwoordelijke',
  gezamenlijk: 'gezamenlijk verwerkingsverantwoordelijk',
  'eigen-organisatie': 'eigen organisatie',
};

/** What a document prints where someone must still decide. */
export const open = 'nog te bepalen';

/** So many names of fields stand in a cell. */
const mostNames = 4;

/** The data flows as rows, for who does not see the drawing: the inburgeraar first, then every party. */
export function stroomrijen(dossier: Dossier, stromen: readonly Stroom[] = stromenVan(dossier)): Stroomrij[] {
  const brieven = bsnOpBrieven(dossier);
  const self: Stroomrij = {
    partij: inburgeraar.naam,
    rol: 'betrokkene',
    naar: inburgeraar.naar,
    van: inburgeraar.van,
    kanaal: 'gesprek en brief',
    bsn: `${bsnWoorden.met} naar de gemeente; op brieven ${brieven.bsn === 'toets' ? open : brieven.woorden}`,
  };
  return [self, ...stromen.map(rijVan)];
}

function rijVan(stroom: Stroom): Stroomrij {
  const { naam, rol, kanalen } = stroom.partij;
  const soort = soortBijNaam(stroom.partij);
  return {
    partij: soort === undefined ? naam : `${naam} – ${soort}`,
    rol: rol === undefined ? open : rolWoorden[rol],
    naar: isOpen(stroom) ? open : gegevensIn(stroom.naar),
    van: isOpen(stroom) ? open : gegevensIn(stroom.van),
    kanaal: kanalen.length === 0 ? open : kanalen.join(', '),
    bsn: bsnWoorden[stroom.bsn],
  };
}

function gegevensIn(ids: readonly string[]): string {
  const inhoud = inhoudVan(ids);
  if (inhoud !== 'gegevens') return inhoud === 'niets' ? 'niets' : 'alleen het BSN';
  const names = ids.map((id) => inSentence(findGegeven(id)?.naam ?? id));
  return `${aantal(ids.length, 'gegeven', 'gegevens')}: ${eerste(names, mostNames)}`;
}
