import { verwerkingsplaatsen, type Dossier } from '../../dossier/index.ts';
import { tekstVan } from '../plan/antwoorden.ts';
import { naamVanDienst, namenrij } from './namen.ts';
import type { PrivacyinformatieView } from './view.ts';

type Plaatsen = Pick<PrivacyinformatieView, 'heeftDoorgifte' | 'doorgifte' | 'plaatsOpen' | 'landOpen'>;

/** What leaves the EEA by the agreements (art. 13 lid 1 onder f AVG), and of what that is not known. */
export function plaatsenVan(dossier: Dossier): Plaatsen {
  const all = verwerkingsplaatsen(dossier);
  const outside = all.filter(({ plaats }) => plaats === 'buiten-eer');
  const doorgifte = outside.map(({ partij, toelichting }) => ({
    naam: tekstVan(partij.naam, 'naam van de partij buiten de EER'),
    toelichting: tekstVan(toelichting, 'land, en waarom het daar veilig is'),
  }));
  return {
    heeftDoorgifte: doorgifte.length > 0,
    doorgifte,
    plaatsOpen: namenrij(
      all
        .filter(({ plaats }) => plaats === 'onbekend')
        .map(({ partij, dienst }) => naamVanDienst(partij, dienst.soort)),
    ),
    landOpen: namenrij(all.flatMap(({ landen }) => landen)),
  };
}
