import { stroomrijen, tekenStromen } from '../stromen/index.ts';
import { aanvullingIn, antwoordIn, celIn, celOfLeeg, namenOfLeeg, rijenIn } from './cellen.ts';
import { gegevensVan } from './gegevens.ts';
import type { Stuk } from './stuk.ts';
import { verwerkingVan } from './verwerkingen.ts';
import type { DpiaView } from './view.ts';

type Beschrijving = Pick<
  DpiaView,
  | 'inleiding'
  | 'voorstel'
  | 'gegevens'
  | 'gegevensbronnen'
  | 'gegevensAanvulling'
  | 'verwerkingen'
  | 'verwerkingenAanvulling'
  | 'stromen'
  | 'stroomrijen'
  | 'samenhang'
  | 'technieken'
  | 'doelen'
  | 'doelenAanvulling'
>;

/** Paragraphs 0 to 5: what is assessed, with which data, how and what for. */
export function beschrijvingVan({ dossier, dpia, stromen, verwerkingen }: Stuk): Beschrijving {
  return {
    inleiding: antwoordIn(dpia, '0'),
    voorstel: antwoordIn(dpia, '1.1'),
    ...gegevensVan(rijenIn(dpia, '2.1')),
    gegevensAanvulling: aanvullingIn(dpia, '2.3'),
    verwerkingen: rijenIn(dpia, '3.1').map((rij, index) => {
      const { label = '', naam = '' } = verwerkingen[index] ?? {};
      const isShort = !label.endsWith(naam);
      return [
        { vet: label },
        [...(isShort ? [`${naam}.\n`] : []), celOfLeeg(rij, '3.1.2')],
        namenOfLeeg(rij, '3.1.3'),
      ];
    }),
    verwerkingenAanvulling: aanvullingIn(dpia, '3.2'),
    stromen: tekenStromen(dossier, stromen),
    stroomrijen: stroomrijen(dossier, stromen).map(({ partij, rol, naar, van, kanaal, bsn }) => [
      [{ vet: partij }, `\n${rol}`],
      naar,
      van,
      kanaal,
      bsn,
    ]),
    samenhang: rijenIn(dpia, '3.3').flatMap((rij) => celIn(rij, '3.3.1') || []),
    technieken: antwoordIn(dpia, '4'),
    doelen: rijenIn(dpia, '5.1').map((rij) => [
      verwerkingVan(verwerkingen, rij).label,
      celOfLeeg(rij, '5.1.1'),
    ]),
    doelenAanvulling: aanvullingIn(dpia, '5.2'),
  };
}
