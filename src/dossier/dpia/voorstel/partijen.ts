import { dpiaTekst, findGegeven, findVerwerkingsfeit } from '../../../content/index.ts';
import { atStart, opsomming } from '../../../rules/index.ts';
import { functieNaam } from '../../plan/index.ts';
import type { Dossier } from '../../schema.ts';
import {
  gegevensBijTaak,
  overigeOntvangers,
  partijnaam,
  type Ketenpartij,
  type Verwerking,
} from '../../verwerkingen/index.ts';
import { heeftOvereenkomst } from '../aanleidingen.ts';
import { verwerkingsnaam } from '../formulier.ts';
import type { Formulierrij } from '../schema.ts';
import {
  betrokkenen,
  betrokkeneVan,
  gemeentenaam,
  inRijen,
  inWoorden,
  rolInModel,
  systeemnaam,
  type Voorstelcontext,
  type Voorstellen,
} from './context.ts';

/** Paragraphs 5 to 8: purposes, parties, interests and places. */
export function stelPartijenVoor(context: Voorstelcontext): Voorstellen {
  const { dossier, verwerkingen } = context;
  return {
    '5.1': inRijen(
      verwerkingen.map(({ taak }) => ({
        [verwerkingsnaam]: taak.naam,
        '5.1.1': findVerwerkingsfeit(taak.id)?.doel ?? taak.kort,
      })),
      ['wet', 'handreiking'],
      ['avg-5-1-b'],
    ),
    '5.2': inWoorden(dpiaTekst('doelen-aanvulling'), ['tekst'], ['avg-5-1-b']),
    '6.1': inRijen(
      verwerkingen.map((verwerking) => partijenRij(dossier, verwerking)),
      ['uit-partijen', 'uit-taken', 'team', 'wet'],
      ['avg-4-7', 'avg-4-8'],
    ),
    '6.2': inWoorden(partijenTekst(context), ['uit-partijen', 'wet'], ['avg-26', 'avg-28-3']),
    '7.1': inRijen(
      verwerkingen.map((verwerking) => ({
        [verwerkingsnaam]: verwerking.taak.naam,
        '7.1.1': belangenTekst(verwerking),
      })),
      ['tekst'],
      ['avg-35-7'],
    ),
    '8.1': inRijen(
      verwerkingen.map((verwerking) => locatieRij(dossier, verwerking)),
      ['systemen', 'overeenkomsten'],
      ['avg-44'],
    ),
    '8.2': inWoorden(dpiaTekst('locaties-aanvulling'), ['tekst', 'overeenkomsten'], ['avg-44', 'avg-28-3-a']),
  };
}

function partijenRij(dossier: Dossier, verwerking: Verwerking): Formulierrij {
  const { taak, gegevens, partijen } = verwerking;
  const roles = new Set(['Verwerkingsverantwoordelijke']);
  for (const partij of partijen) for (const role of rollenVan(partij)) roles.add(role);
  return {
    [verwerkingsnaam]: taak.naam,
    '6.1.1.1': [gemeentenaam(dossier), ...partijen.map(metRol), overigeOntvangers(taak)]
      .filter((one) => one !== undefined)
      .join('; '),
    '6.1.1.2': [...roles],
    '6.1.1.3': wieErbijKan(dossier, verwerking),
    '6.1.1.4': gegevensNamen([
      ...gegevens.map(({ id }) => id),
      ...partijen.flatMap(({ naar, van }) => gegevensBijTaak([...naar, ...van], verwerking)),
    ]),
    '6.1.1.5': betrokkenenVan(verwerking),
  };
}

const metRol = (partij: Ketenpartij): string =>
  `${partijnaam(partij)}: ${partij.rol === undefined ? 'rol nog te bepalen' : rolInModel[partij.rol].toLowerCase()}`;

const rollenVan = ({ rol, naar, van }: Ketenpartij): string[] => [
  ...(rol === undefined ? [] : [rolInModel[rol]]),
  ...(naar.length > 0 ? ['Ontvanger'] : []),
  ...(van.length > 0 ? ['Verstrekker'] : []),
];

/** Who can reach the data: the functions of the task, and for each system what the dossier says of its access. */
const wieErbijKan = (dossier: Dossier, { taak, systemen }: Verwerking): string =>
  [
    functiesVan(dossier, taak.id),
    ...systemen.flatMap(({ naam, toegang }) =>
      toegang?.trim() ? [`${systeemnaam({ naam })}: ${toegang.trim()}`] : [],
    ),
  ].join('; ');

/** The functions that do something for the task, from the team; in general words while nobody is named. */
function functiesVan(dossier: Dossier, taak: string): string {
  const named = dossier.taken.find((one) => one.taak === taak)?.verdeling ?? [];
  const functions = named
    .filter(({ letter }) => letter === 'R' || letter === 'R/A')
    .flatMap(({ lid }) => dossier.team.find(({ id }) => id === lid)?.functies ?? [])
    .map((functie) => functieNaam(dossier, functie));
  return functions.length === 0
    ? 'Klantmanagers en regievoerders inburgering'
    : opsomming([...new Set(functions)]);
}

const gegevensNamen = (ids: readonly string[]): string[] =>
  [...new Set(ids)].flatMap((id) => findGegeven(id)?.naam ?? []);

/** Whose data a processing is about, as paragraph 2 names them. */
export function betrokkenenVan({ gegevens }: Verwerking): string[] {
  const found = new Set(gegevens.map(betrokkeneVan));
  return [betrokkenen.inburgeraars, betrokkenen.gezin].filter(
    (one) => one === betrokkenen.inburgeraars || found.has(one),
  );
}

function partijenTekst({ partijen }: Voorstelcontext): string {
  const open = partijen.filter(({ rol }) => rol === undefined).map(partijnaam);
  return dpiaTekst('partijen-aanvulling', {
    open: open.length === 0 ? '' : dpiaTekst('partijen-open', { partijen: opsomming(open) }),
  });
}

function belangenTekst({ taak }: Verwerking): string {
  const feit = findVerwerkingsfeit(taak.id);
  if (feit === undefined) return taak.kort;
  const { inburgeraar, gemeente, keten } = feit.belangen;
  return [
    `Inburgeraar: ${inburgeraar}`,
    `Gemeente: ${gemeente}`,
    ...(keten === undefined ? [] : [`Andere partijen: ${keten}`]),
  ].join('\n');
}

/** Where the data are: in the systems of the task, and with its processors as agreed. */
function locatieRij(dossier: Dossier, { taak, systemen, partijen }: Verwerking): Formulierrij {
  const { overeenkomsten } = dossier;
  const processors = partijen.flatMap(({ eigen, rol, naam }) => {
    if (eigen === undefined) return [];
    if (rol !== 'verwerker')
      return `${naam}: ${dpiaTekst(rol === undefined ? 'locatie-onbekend' : 'locatie-zelf')}`;
    const agreement = overeenkomsten.find(({ dienst }) => dienst === eigen.dienst.id);
    const place = `${naam}: ${locatieInWoorden(agreement?.locatie, agreement?.locatieToelichting)}`;
    const lijst = opsomming(subverwerkersVan(agreement));
    return lijst === '' ? place : [place, dpiaTekst('locatie-subverwerkers', { naam, lijst })];
  });
  const kept = systemen.map(
    ({ naam, opslaglocatie }) =>
      `${atStart(systeemnaam({ naam }))}: ${opslaglocatie?.trim() || dpiaTekst('locatie-onbekend')}`,
  );
  return {
    [verwerkingsnaam]: taak.naam,
    '8.1.1.1': [
      dpiaTekst('locatie-gemeente'),
      ...(kept.length > 0 ? kept : [dpiaTekst('locatie-systemen-open')]),
      ...new Set(processors),
    ].join('; '),
    ...afspraken(dossier, partijen),
  };
}

/** Which agreements say where the data are: those that are there, and those of which the dossier only has a draft. */
function afspraken(dossier: Dossier, partijen: readonly Ketenpartij[]): Formulierrij {
  const agreed = partijen.flatMap(({ eigen, rol, naam }) =>
    rol === 'verwerker' &&
    eigen !== undefined &&
    dossier.overeenkomsten.some(({ dienst, locatie }) => dienst === eigen.dienst.id && locatie)
      ? [{ naam, isGetekend: heeftOvereenkomst(dossier, eigen.partij) }]
      : [],
  );
  const line = (id: string, isGetekend: boolean): string => {
    const names = agreed.filter((one) => one.isGetekend === isGetekend).map(({ naam }) => naam);
    return names.length === 0 ? '' : dpiaTekst(id, { partijen: opsomming([...new Set(names)]) });
  };
  const text = [line('locatie-maatregel', true), line('locatie-maatregel-concept', false)]
    .filter((part) => part !== '')
    .join('; ');
  return text === '' ? {} : { '8.1.1.3': text };
}

/** The subprocessors of an agreement, each with the country where that is known. */
const subverwerkersVan = (agreement: Dossier['overeenkomsten'][number] | undefined): string[] =>
  (agreement?.subverwerkers ?? [])
    .filter(({ naam }) => naam.trim() !== '')
    .map(({ naam, land }) => `${naam.trim()} (${land?.trim() || dpiaTekst('locatie-onbekend')})`);

function locatieInWoorden(
  locatie: Dossier['overeenkomsten'][number]['locatie'],
  toelichting: string | null | undefined,
): string {
  const more = toelichting?.trim() ? ` (${toelichting.trim()})` : '';
  if (locatie === 'nederland') return `Nederland${more}`;
  if (locatie === 'eer') return `Europese Economische Ruimte${more}`;
  return locatie === 'buiten-eer'
    ? `buiten de Europese Economische Ruimte${more}`
    : dpiaTekst('locatie-onbekend');
}
