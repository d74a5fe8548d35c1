import type { BestaandDocument, Dossier } from '../../dossier/index.ts';
import { documentsoorten, naamVan } from '../../dossier/plan/index.ts';
import { isPlainDate } from '../../rules/index.ts';
import { korteDatum } from '../plan/datum.ts';
import {
  bsnWoorden,
  dienstenVan,
  dienstnaam,
  overeenkomstWoorden,
  rolWoorden,
  taaknummersVan,
} from '../plan/partijen.ts';
import { nummers } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import type { ActieplanView } from './view.ts';

type Partijen = Pick<ActieplanView, 'heeftPartijen' | 'partijen' | 'heeftDocumenten' | 'documenten'>;

/** The parties with their role, and the documents that exist already. `vandaag` is `jjjj-mm-dd`. */
export function partijenVan(dossier: Dossier, vandaag: string): Partijen {
  const diensten = dienstenVan(dossier);
  return {
    heeftPartijen: diensten.length > 0,
    partijen: diensten.map((one) => [
      dienstnaam(one),
      nummers(taaknummersVan(dossier, one.partij)) || '–',
      rolWoorden(dossier, one.dienst),
      overeenkomstWoorden(dossier, one.dienst),
      bsnWoorden(dossier, one.dienst),
    ]),
    heeftDocumenten: dossier.bestaandeDocumenten.length > 0,
    documenten: dossier.bestaandeDocumenten.map((document) => documentRow(dossier, document, vandaag)),
  };
}

function documentRow(dossier: Dossier, document: BestaandDocument, vandaag: string): Cell[] {
  const { soort, titel, partij, versie, eigenaar, datum, verlooptOp } = document;
  const about = dossier.partijen.find(({ id }) => id === partij)?.naam.trim();
  return [
    [titel.trim() || documentsoorten[soort], about ? ` (${about})` : ''],
    [versie?.trim() || '–', datum ? `, ${korteDatum(datum)}` : ''],
    naamVan(dossier, eigenaar) ?? { ontbreekt: 'eigenaar' },
    endOf(verlooptOp, vandaag),
  ];
}

function endOf(verlooptOp: string | null | undefined, vandaag: string): Cell {
  if (!verlooptOp) return { ontbreekt: 'dag om opnieuw te bekijken' };
  const isPast = isPlainDate(verlooptOp) && verlooptOp < vandaag;
  return isPast ? [`${korteDatum(verlooptOp)}, `, { vet: 'voorbij' }] : korteDatum(verlooptOp);
}
