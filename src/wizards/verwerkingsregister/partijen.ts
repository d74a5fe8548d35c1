import { findVerwerkingsfeit, type RolUitkomst } from '../../content/index.ts';
import { verwerkingsplaatsen, type Verwerkingsplaats } from '../../dossier/index.ts';
import {
  brp,
  isSoftware,
  isUitBrp,
  overigeOntvangers,
  partijnaam,
  type Ketenpartij,
} from '../../dossier/verwerkingen/index.ts';
import { delen, ofOntbreekt, ontbreekt, zonderLoket, type Registerrij } from './rij.ts';

const rollen: Record<RolUitkomst, string> = {
  verwerker: 'verwerker',
  verwerkingsverantwoordelijke: 'zelf verantwoordelijk',
  gezamenlijk: 'gezamenlijk verantwoordelijk',
  'eigen-organisatie': 'deel van de gemeente',
};

/** Who gets data: every party of the dossier that has a part in the task, and those of the law that data go to. */
export function ontvangersVan({ dossier, verwerking, partijen }: Registerrij): string {
  const found = zonderLoket(partijen).filter(({ eigen, naar }) => eigen !== undefined || naar.length > 0);
  const isSettled =
    found.some(({ eigen }) => eigen !== undefined) ||
    dossier.taken.some(({ taak, inScope }) => taak === verwerking.taak.id && inScope === 'ja');
  const open = ontbreekt('wie de gegevens krijgt, of “niemand”');
  const known = delen([...found.map(ontvanger), overigeOntvangers(verwerking.taak)]);
  if (known === '') return isSettled ? 'geen buiten de gemeente' : open;
  return delen([known, doorAnderen.has(verwerking.taak.id) && !isSettled ? open : undefined]);
}

/** Tasks that a municipality often has another party do; until it says so, nobody knows who gets the data. */
const doorAnderen = new Set(['maatschappelijke-begeleiding', 'aanbieden-map', 'aanbieden-pvt']);

function ontvanger(partij: Ketenpartij): string {
  const { rol, bsn, eigen, metBsn } = partij;
  const withBsn = eigen === undefined ? metBsn : bsn === 'mag';
  const words = [
    rol === undefined ? 'rol nog te bepalen' : rollen[rol],
    bsn === undefined ? 'BSN nog te beoordelen' : withBsn ? 'met BSN' : 'zonder BSN',
  ];
  return `${partijnaam(partij)}: ${words.join(', ')}`;
}

/** Parties that work for the municipality. */
export const verwerkersVan = ({ partijen }: Registerrij): string =>
  delen(partijen.filter(({ rol }) => rol === 'verwerker').map(partijnaam)) || 'geen';

/** Where data come from (art. 14 lid 2 onder f AVG). */
export function bronnenVan({ verwerking: { taak, gegevens }, partijen }: Registerrij): string {
  const others = zonderLoket(partijen).filter((partij) => partij.van.length > 0 && !isSoftware(partij));
  return delen([
    alleenVanAnderen.has(taak.id) ? undefined : 'de inburgeraar zelf',
    taak.id === 'monitoring-evaluatie' ? 'de dossiers van de andere taken' : undefined,
    gegevens.some(isUitBrp) ? brp : undefined,
    ...others.map(partijnaam),
    taak.id === 'ontzorgen' || findVerwerkingsfeit(taak.id)?.verdereGrond.includes('wi-35-5') === true
      ? 'gegevens van de gemeente voor de Participatiewet'
      : undefined,
  ]);
}

/** Tasks for which nobody asks the inburgeraar anything. */
const alleenVanAnderen = new Set([
  'gegevens-ophalen-coa',
  'vaststellen-inburgeringsplicht',
  'monitoring-evaluatie',
]);

/** Where the parties of the task that have a service in the dossier work. */
export const plaatsenVan = ({ dossier, partijen }: Registerrij): Verwerkingsplaats[] =>
  verwerkingsplaatsen(dossier).filter(({ dienst }) => partijen.some(({ sleutel }) => sleutel === dienst.id));

/** The name of the party of a place. */
export const naamVan = ({ partij }: Verwerkingsplaats): string =>
  ofOntbreekt(partij.naam, 'naam van een partij');

/** What leaves the EEA by the agreements; where none says so the answer is no, with what must still be looked up. */
export function doorgifteVan(rij: Registerrij): string {
  const places = plaatsenVan(rij);
  const outside = places
    .filter(({ plaats }) => plaats === 'buiten-eer')
    .map((one) => `${naamVan(one)}, ${one.toelichting ?? ontbreekt('land en instrument')}`);
  const unknown = places.filter(({ plaats }) => plaats === 'onbekend').map(naamVan);
  return delen([
    outside.length > 0 ? `ja: ${outside.join('; ')}` : 'nee, voor zover bekend',
    unknown.length > 0 ? `nog na te gaan bij ${[...new Set(unknown)].join(', ')}` : undefined,
  ]);
}
