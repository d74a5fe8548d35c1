import { metKorteNamen, type Dossier } from '../../dossier/index.ts';
import { maakDpiabeeld, type Dpiabeeld } from '../../dossier/dpia/index.ts';
import { dagVanMoment } from '../../rules/index.ts';
import { stromenVan, type Stroom } from '../stromen/index.ts';
import { verwerkingenIn, type Verwerkingsregel } from './verwerkingen.ts';

/** Everything that the document is made of, each part worked out once. */
export type Stuk = {
  dossier: Dossier;
  dpia: Dpiabeeld;
  stromen: readonly Stroom[];
  verwerkingen: readonly Verwerkingsregel[];
  /** `jjjj-mm-dd`. */
  vandaag: string;
};

/** Works the DPIA of a dossier out as it is on the day of `now`, an ISO moment, with names at a length that fits. */
export function maakStuk(dossier: Dossier, now: string): Stuk {
  const printed = metKorteNamen(dossier);
  const dpia = maakDpiabeeld(printed);
  return {
    dossier: printed,
    dpia,
    stromen: stromenVan(printed),
    verwerkingen: verwerkingenIn(dpia),
    vandaag: dagVanMoment(now),
  };
}
