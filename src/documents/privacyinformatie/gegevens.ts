import { findVerwerkingsfeit, type Gegevensgroep } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import {
  alleGegevens,
  isSoftware,
  type Ketenpartij,
  type Verwerking,
} from '../../dossier/verwerkingen/index.ts';
import { naamVanPartij, namenrij } from './namen.ts';
import type { Doelen, PrivacyinformatieView } from './view.ts';

/** Which tasks are in scope, by what they are to the reader. */
export function doelenVan(verwerkingen: readonly Verwerking[]): Doelen {
  const doet = (id: string): boolean => verwerkingen.some(({ taak }) => taak.id === id);
  return {
    ophalen: doet('gegevens-ophalen-coa'),
    plicht: doet('vaststellen-inburgeringsplicht'),
    oproep: doet('oproepen-brede-intake'),
    intake: doet('brede-intake-pip'),
    begeleiding: doet('maatschappelijke-begeleiding'),
    ontzorgen: doet('ontzorgen'),
    leerroute: doet('inburgeringsaanbod-leerroute'),
    map: doet('aanbieden-map'),
    pvt: doet('aanbieden-pvt'),
    zroute: doet('z-route'),
    ondersteuning: doet('ondersteuning-begeleiding'),
    handhaving: doet('handhaving'),
    statistiek: doet('monitoring-evaluatie'),
  };
}

type Soorten = Pick<
  PrivacyinformatieView,
  'groepen' | 'heeftGezondheid' | 'gezondheidGevolgen' | 'gezondheidNiets' | 'gezondheidOpen'
>;

/** Which kinds of data there are, and what the municipality chose to record of health (art. 37 lid 2 Wet). */
export function soortenVan(
  { beleid }: Dossier,
  verwerkingen: readonly Verwerking[],
  doelen: Doelen,
): Soorten {
  const found = new Set<Gegevensgroep>(
    alleGegevens(
      verwerkingen.map((one) => ({
        ...one,
        partijen: one.partijen.filter((partij) => !isSoftware(partij)),
      })),
    ).map(({ groep }) => groep),
  );
  const heeftGezondheid = doelen.intake || doelen.leerroute || doelen.ondersteuning;
  return {
    groepen: {
      identiteit: found.has('identiteit'),
      contact: found.has('contact'),
      gezin: found.has('gezin'),
      plicht: found.has('plicht-en-termijn'),
      voorinburgering: found.has('voorinburgering'),
      intake: found.has('intake'),
      plan: found.has('plan-en-leerroute'),
      aanbod: found.has('aanbod-en-cursus'),
      voortgang: found.has('voortgang'),
      resultaat: found.has('resultaat'),
      handhaving: found.has('handhaving'),
      uitkering: found.has('uitkering'),
    },
    heeftGezondheid,
    gezondheidGevolgen: heeftGezondheid && beleid.gezondheid === 'alleen-gevolgen',
    gezondheidNiets: heeftGezondheid && beleid.gezondheid === 'niets-vastleggen',
    gezondheidOpen: heeftGezondheid && !beleid.gezondheid,
  };
}

type Herkomst = Pick<
  PrivacyinformatieView,
  'vanCoa' | 'vanDuo' | 'vanVorigeGemeente' | 'vanUitkering' | 'vanPartijen'
>;

/** Where data come from that the reader did not give (art. 14 lid 2 onder f AVG). */
export function herkomstVan(
  partijen: readonly Ketenpartij[],
  verwerkingen: readonly Verwerking[],
  doelen: Doelen,
): Herkomst {
  const taken = verwerkingen.map(({ taak }) => taak.id);
  const geeft = (...soorten: string[]): boolean =>
    partijen.some(({ soort, van }) => soorten.includes(soort) && van.length > 0);
  return {
    vanCoa: geeft('coa', 'instantie-voorbereiding'),
    vanDuo: geeft('duo', 'instantie-leerbaarheidstoets'),
    vanVorigeGemeente: geeft('vorige-woongemeente'),
    vanUitkering: doelen.ontzorgen || taken.some(gebruiktParticipatiewet),
    vanPartijen: namenrij(
      partijen
        .filter((partij) => partij.eigen !== undefined && partij.van.length > 0 && !isSoftware(partij))
        .map(naamVanPartij),
    ),
  };
}

/** Art. 35 lid 5 Wet opens data of the Participatiewet for this law, task by task. */
const gebruiktParticipatiewet = (taak: string): boolean =>
  findVerwerkingsfeit(taak)?.verdereGrond.includes('wi-35-5') === true;
