import { findOptie, findPlanvraag, gegevensgroepNamen, type Gegeven } from '../../content/index.ts';
import { gegevensIn, isSoftware } from '../../dossier/verwerkingen/index.ts';
import { containsBsn, explainBronnen, inSentence } from '../../rules/index.ts';
import { delen, ontbreekt, type Registerrij } from './rij.ts';

const namen = (gegevens: readonly Gegeven[]): string =>
  gegevens.map(({ naam }) => inSentence(naam)).join(', ');

/** The fields by group of the catalogue, special ones apart. */
export function gegevensVanRij(rij: Registerrij): string {
  const gegevens = gegevensIn(rij.verwerking).filter(({ soort }) => soort !== 'bijzonder');
  const groups = Object.entries(gegevensgroepNamen).map(([groep, naam]) => {
    const own = gegevens.filter((gegeven) => gegeven.groep === groep);
    return own.length === 0 ? undefined : `${naam}: ${namen(own)}`;
  });
  return delen(groups);
}

/** Special categories, and ordinary fields from which health can be read (art. 9 AVG, art. 37 lid 2 Wet). */
export function bijzonderVan(rij: Registerrij): string {
  const gegevens = gegevensIn(rij.verwerking);
  const special = gegevens.filter(({ soort }) => soort === 'bijzonder');
  const near = gegevens.filter(({ soort, raakt }) => soort !== 'bijzonder' && raakt === 'gezondheid');
  const indirect = near.length === 0 ? undefined : `kan iets over gezondheid zeggen: ${namen(near)}`;
  if (special.length === 0) return delen([indirect === undefined ? 'nee' : 'niet bedoeld', indirect]);
  const { gezondheid } = rij.dossier.beleid;
  const keuze = findPlanvraag('beleid.gezondheid')?.opties.find(({ waarde }) => waarde === gezondheid)?.label;
  return delen([
    `ja, over gezondheid: ${namen(special)}`,
    indirect,
    `keuze van de gemeente: ${keuze === undefined ? ontbreekt('wat zij over gezondheid vastlegt') : inSentence(keuze)}`,
    explainBronnen(['avg-9-2-g', 'wi-37-2-b'])
      .map(({ citeer }) => citeer)
      .join(' en '),
  ]);
}

/** Whether the BSN is among the data, or may yet come among them for a party that someone must still judge. */
export function bsnVanRij({ verwerking, partijen }: Registerrij): string {
  if (gegevensIn(verwerking).some(({ id }) => containsBsn(id))) return 'ja';
  return partijen.some((partij) => partij.bsn === undefined && !isSoftware(partij))
    ? 'nog te beoordelen'
    : 'nee';
}

/** Tasks that the law has for asielstatushouders alone (art. 13 lid 1 Wet; art. 56a Participatiewet). */
const alleenAsiel = new Set(['gegevens-ophalen-coa', 'maatschappelijke-begeleiding', 'ontzorgen']);

/** Whose data they are: by the task, and by the agreements of its parties. */
export function betrokkenenVan(rij: Registerrij): string {
  const { dossier, verwerking, partijen } = rij;
  const isWider =
    verwerking.taak.id === 'maatschappelijke-begeleiding' &&
    dossier.beleid.doelgroep === 'ook-begeleiding-gezinsmigranten';
  const services = new Set(partijen.flatMap(({ eigen }) => eigen?.dienst.id ?? []));
  const agreed = dossier.overeenkomsten
    .filter(({ dienst }) => services.has(dienst))
    .flatMap(({ betrokkenen }) => betrokkenen ?? []);
  const found = new Set<string>([
    'asielstatushouders',
    ...(alleenAsiel.has(verwerking.taak.id) && !isWider ? [] : ['gezinsmigranten']),
    ...(gegevensIn(rij.verwerking).some(({ groep }) => groep === 'gezin') ? ['gezinsleden'] : []),
    ...agreed,
  ]);
  return delen([...found].map((id) => findOptie('overeenkomst.betrokkenen', id)?.label));
}
