import type { Formulierrij } from '../../dossier/dpia/index.ts';
import { inSentence } from '../../rules/index.ts';
import type { Cell } from '../tree/index.ts';
import {
  aanvullingIn,
  antwoordIn,
  alineasVan,
  celIn,
  celOfLeeg,
  delenVan,
  gesplitst,
  keuzesIn,
  leeg,
  namenrij,
  rijenIn,
  samengevoegd,
} from './cellen.ts';
import type { Stuk } from './stuk.ts';
import { gegevensCel, verwerkingVan } from './verwerkingen.ts';
import type { DpiaView } from './view.ts';

type Omgeving = Pick<
  DpiaView,
  | 'partijen'
  | 'partijenAanvulling'
  | 'belangen'
  | 'mening'
  | 'locaties'
  | 'locatiesAanvulling'
  | 'regels'
  | 'regelsAanvulling'
>;

/** Paragraphs 6 to 9: who takes part, whose interests count, where the data are and which law applies. */
export function omgevingVan({ dpia, verwerkingen }: Stuk): Omgeving {
  const label = (rij: Formulierrij): string => verwerkingVan(verwerkingen, rij).label;
  const joined = (vraag: string, cellen: (rij: Formulierrij) => readonly Cell[]) =>
    samengevoegd(rijenIn(dpia, vraag).map((rij) => ({ over: label(rij), cellen: cellen(rij) })));
  return {
    partijen: rijenIn(dpia, '6.1').map((rij) => [
      label(rij),
      partijenCel(rij),
      celOfLeeg(rij, '6.1.1.3'),
      [`${wieVan(rij)}: `, ...delenVan(gegevensCel(verwerkingVan(verwerkingen, rij), rij, '6.1.1.4'))],
    ]),
    partijenAanvulling: aanvullingIn(dpia, '6.2'),
    belangen: rijenIn(dpia, '7.1').map((rij) => [label(rij), belangenCel(rij)]),
    mening: antwoordIn(dpia, '7.2'),
    locaties: joined('8.1', (rij) => [
      gesplitst(celIn(rij, '8.1.1.1')) || leeg('8.1.1.1'),
      celIn(rij, '8.1.1.2') || geen,
      celIn(rij, '8.1.1.3') || geen,
    ]),
    locatiesAanvulling: aanvullingIn(dpia, '8.2'),
    regels: joined('9.1', (rij) => [celOfLeeg(rij, '9.1.1.1'), celOfLeeg(rij, '9.1.1.2')]),
    regelsAanvulling: aanvullingIn(dpia, '9.2'),
  };
}

/** What stands in a cell that may be empty. */
const geen = '–';

/** The parties with their roles, each on its own line, and below them which roles there are. */
function partijenCel(rij: Formulierrij): Cell {
  const roles = keuzesIn(rij, '6.1.1.2').map(inSentence);
  return [
    gesplitst(celIn(rij, '6.1.1.1')) || leeg('6.1.1.1'),
    '\n',
    { vet: 'Rollen:' },
    ' ',
    roles.join(', ') || leeg('6.1.1.2'),
  ];
}

const wieVan = (rij: Formulierrij): string => namenrij(keuzesIn(rij, '6.1.1.5')) || 'van wie is nog onbekend';

/** Interests side by side; whose they are is in bold. */
function belangenCel(rij: Formulierrij): Cell {
  const parts = alineasVan(celIn(rij, '7.1.1'), ['Inburgeraar', 'Gemeente', 'Andere partijen']);
  if (parts.length === 0) return leeg('7.1.1');
  return parts.flatMap((part, index) => [...(index === 0 ? [] : ['\n']), ...delenVan(part)]);
}
