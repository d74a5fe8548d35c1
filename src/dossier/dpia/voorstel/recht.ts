import { dpiaTekst, findCitaat, findVerwerkingsfeit, type Gegeven } from '../../../content/index.ts';
import {
  assessBewaarduur,
  containsBsn,
  mainTermYears,
  inSentence,
  opsomming,
  partsOf,
} from '../../../rules/index.ts';
import type { Dossier } from '../../schema.ts';
import { gegevensIn, type Ketenpartij, partijnaam, type Verwerking } from '../../verwerkingen/index.ts';
import { verwerkingsnaam } from '../formulier.ts';
import type { Formulierrij } from '../schema.ts';
import {
  betrokkeneVan,
  betrokkenen,
  citaten,
  inRijen,
  inWoorden,
  type Voorstelcontext,
  type Voorstellen,
} from './context.ts';
import { betrokkenenVan } from './partijen.ts';

/** Paragraphs 9 to 13: the law, retention, the legal ground, special data and purpose limitation. */
export function stelRechtVoor(context: Voorstelcontext): Voorstellen {
  const { dossier, verwerkingen } = context;
  const perVerwerking = (rij: (verwerking: Verwerking) => Formulierrij) =>
    verwerkingen.map((verwerking) => ({ [verwerkingsnaam]: verwerking.taak.naam, ...rij(verwerking) }));
  return {
    '9.1': inRijen(perVerwerking(kaderRij), ['wet'], ['handreiking-2021']),
    '9.2': inWoorden(kaderTekst(dossier), ['tekst', 'beleid'], ['wabb-10']),
    '10.1': inRijen(perVerwerking(bewaarRij), ['wet'], ['bi-9.9-1', 'bi-9.9-2']),
    '10.2': inWoorden(bewaarTekst(dossier), ['wet', 'beleid'], ['bi-9.9-1']),
    '11.1': inRijen(perVerwerking(grondRij), ['wet'], ['avg-6-1-c', 'avg-6-1-e', 'avg-6-3']),
    '11.2': inWoorden(dpiaTekst('rechtsgrond-aanvulling'), ['wet'], ['avg-6-1-a']),
    ...stelBijzonderVoor(context),
    '13.1': inRijen(perVerwerking(doelbindingRij), ['wet'], ['avg-5-1-b', 'avg-6-4']),
    '13.2': inWoorden(doelbindingTekst(dossier), ['tekst', 'beleid'], ['avg-6-4']),
  };
}

/** The law that a citation is of: "art. 9.4 lid 3 Besluit inburgering 2021" is of the Besluit. */
const wetVan = (citeer: string): string => citeer.slice(Math.max(0, citeer.search(/[A-Z]/u)));

function kaderRij({ taak: { grondslagen } }: Verwerking): Formulierrij {
  const laws = grondslagen.flatMap((id) => findCitaat(id)?.citeer ?? []).map(wetVan);
  return { '9.1.1.1': opsomming([...new Set(laws)]), '9.1.1.2': citaten(grondslagen) };
}

const kaderTekst = ({ beleid }: Dossier): string =>
  dpiaTekst('kader-aanvulling', {
    bijzonderheden: beleid.bijzonderheden?.trim() || dpiaTekst('kader-eigen-leeg'),
  });

function bewaarRij({ taak, gegevens, ...rest }: Verwerking): Formulierrij {
  return {
    '10.1.1.1': findVerwerkingsfeit(taak.id)?.doel ?? dpiaTekst('bewaren-doel', { taak: taak.naam }),
    '10.1.1.2': betrokkenenVan({ taak, gegevens, ...rest }),
    '10.1.1.3': gegevens.map(({ naam }) => naam),
    '10.1.1.4': 'Aantal jaren',
    '10.1.1.5':
      taak.id === 'monitoring-evaluatie' ? dpiaTekst('bewaren-motivatie-cbs') : termijnTekst(gegevens),
  };
}

function termijnTekst(gegevens: readonly Gegeven[]): string {
  if (gegevens.some(({ bewaartermijn }) => bewaartermijn.besluit === 'eigen-termijn'))
    return dpiaTekst('bewaren-motivatie-eigen');
  const longer = gegevens.filter(({ id }) => {
    const duur = assessBewaarduur(id);
    return duur.status === 'bepaald' && duur.value.uiterlijk > mainTermYears;
  });
  const gezondheid = gegevens.some(isGezondheid) ? dpiaTekst('bewaren-gezondheid') : '';
  return longer.length === 0
    ? dpiaTekst('bewaren-motivatie-kort', { gezondheid })
    : dpiaTekst('bewaren-motivatie', {
        gezondheid,
        lijst: opsomming(longer.map(({ naam }) => inSentence(naam))),
      });
}

/** Data about health, or of which health may be read. */
const isGezondheid = ({ categorie, raakt }: Gegeven): boolean => (categorie ?? raakt) === 'gezondheid';

function bewaarTekst({ beleid: { bewaarbeleid } }: Dossier): string {
  const beleid =
    bewaarbeleid === 'vijf-jaar'
      ? 'bewaren-beleid-vijf'
      : bewaarbeleid === 'langer-met-motivering'
        ? 'bewaren-beleid-langer'
        : 'bewaren-beleid-onbekend';
  return dpiaTekst('bewaren-aanvulling', { beleid: dpiaTekst(beleid) });
}

function grondRij({ taak }: Verwerking): Formulierrij {
  const feit = findVerwerkingsfeit(taak.id);
  return {
    '11.1.1.1':
      feit?.rechtsgrond === 'wettelijke-verplichting'
        ? 'Rechtsgrond wettelijke verplichting'
        : 'Rechtsgrond taak van algemeen belang',
    '11.1.1.2': `${feit?.rechtsgrondWaarom ?? ''} Grondslag: ${citaten(taak.grondslagen)}.`.trim(),
  };
}

const model = 'Type bijzondere persoonsgegevens: ';
/** How the Rijksmodel calls the categories of art. 9 lid 1 AVG. */
const categorieInModel: Record<NonNullable<Gegeven['categorie']>, string> = {
  religie: `${model}Persoonsgegevens waaruit religieuze of levensbeschouwelijke overtuigingen blijken`,
  gezondheid: `${model}Gegevens over gezondheid`,
  afkomst: `${model}Persoonsgegevens waaruit ras of etnische afkomst blijkt`,
  politiek: `${model}Persoonsgegevens waaruit politieke opvattingen blijken`,
  seksueel: `${model}Gegevens met betrekking tot iemands seksueel gedrag of seksuele gerichtheid`,
  biometrie: `${model}Biometrische gegevens met het oog op de unieke identificatie van een persoon`,
  vakbond: `${model}Persoonsgegevens waaruit het lidmaatschap van een vakbond blijkt`,
};

function stelBijzonderVoor(context: Voorstelcontext): Voorstellen {
  const rows = bijzondereRijen(context);
  return {
    '12.1.1': inWoorden(String(rows.length > 0), ['wet', 'handreiking'], ['avg-9-1']),
    '12.1.2': inRijen(rows, ['wet', 'handreiking', 'beleid'], ['avg-9-1', 'avg-9-2-g', 'wi-37-2', 'bi-9.11']),
    '12.2.1': inWoorden('false', ['wet'], ['avg-10']),
    '12.2.2': inRijen([], ['wet'], ['avg-10']),
    '12.3.1': inWoorden('true', ['wet'], ['uavg-46', 'wi-36']),
    '12.3.2': inRijen([bsnRij(context)], ['wet', 'uit-partijen', 'beleid'], ['uavg-46', 'wi-36', 'wabb-10']),
    '12.4': inWoorden(dpiaTekst('strafrecht-aanvulling'), ['tekst'], ['avg-10', 'avg-9-1']),
  };
}

/** One row for each category that is among the data, directly or as something that may be read from them. */
function bijzondereRijen({ dossier, verwerkingen, gegevens }: Voorstelcontext): Formulierrij[] {
  const categories = new Map<NonNullable<Gegeven['categorie']>, Gegeven[]>();
  for (const gegeven of gegevens) {
    const category = gegeven.categorie ?? (gegeven.raakt === 'strafrechtelijk' ? undefined : gegeven.raakt);
    if (category !== undefined) categories.set(category, [...(categories.get(category) ?? []), gegeven]);
  }
  return [...categories].map(([category, fields]) => ({
    '12.1.2.1': metGegevens(verwerkingen, fields).map(({ taak }) => taak.naam),
    '12.1.2.2': [...new Set(fields.map(betrokkeneVan))],
    '12.1.2.3': fields.map(({ naam }) => naam),
    '12.1.2.4': categorieInModel[category],
    '12.1.2.5':
      category === 'gezondheid'
        ? gezondheidGrond(dossier, metGegevens(verwerkingen, fields))
        : dpiaTekst('bijzonder-overig-grond'),
  }));
}

/** The processings that record one of these fields, or exchange it. */
const metGegevens = (verwerkingen: readonly Verwerking[], fields: readonly Gegeven[]): Verwerking[] =>
  verwerkingen.filter((verwerking) => gegevensIn(verwerking).some((one) => fields.includes(one)));

function gezondheidGrond({ beleid: { gezondheid } }: Dossier, where: readonly Verwerking[]): string {
  const beleid =
    gezondheid === 'alleen-gevolgen'
      ? 'gezondheid-gevolgen'
      : gezondheid === 'niets-vastleggen'
        ? 'gezondheid-niets'
        : 'gezondheid-onbekend';
  const outside = where.filter(({ taak }) => !gezondheidstaken.has(taak.id));
  return dpiaTekst('gezondheid-grond', {
    beleid: dpiaTekst(beleid),
    buiten:
      outside.length === 0
        ? ''
        : dpiaTekst('gezondheid-buiten', {
            taken: opsomming(outside.map(({ taak }) => `“${taak.naam}”`)),
          }),
    cbs: where.some(({ taak }) => taak.id === 'monitoring-evaluatie') ? dpiaTekst('gezondheid-cbs') : '',
  });
}

/**
 * The tasks for which art. 37 lid 2 Wet inburgering 2021 opens data about health: the intake, the PIP with its leerroute, and support.
 * Delivery to the CBS has a sentence of its own.
 */
const gezondheidstaken = new Set([
  'brede-intake-pip',
  'inburgeringsaanbod-leerroute',
  'ondersteuning-begeleiding',
  'monitoring-evaluatie',
]);

function bsnRij({ dossier, verwerkingen, partijen, gegevens }: Voorstelcontext): Formulierrij {
  const named = (keep: (partij: Ketenpartij) => boolean) => [
    ...new Set(partijen.filter(keep).map(partijnaam)),
  ];
  const withBsn = named(({ metBsn, rol }) => metBsn && rol !== 'verwerker');
  const processors = named(({ metBsn, rol }) => metBsn && rol === 'verwerker');
  const open = named(({ metBsn, bsn }) => !metBsn && bsn === undefined);
  const without = named(({ metBsn, bsn }) => !metBsn && bsn !== undefined);
  const line = (id: string, names: readonly string[], more: Record<string, string> = {}) =>
    names.length === 0 ? '' : dpiaTekst(id, { partijen: opsomming(names), ...more });
  const sleutel =
    dossier.beleid.sleutelAanbieders === 'naam-geboortedatum' ? 'sleutel-naam' : 'sleutel-klantnummer';
  return {
    '12.3.2.1': verwerkingen
      .filter((verwerking) => verwerking.gegevens.some(({ id }) => containsBsn(id)))
      .map(({ taak }) => taak.naam),
    '12.3.2.2': [betrokkenen.inburgeraars],
    '12.3.2.3': gegevens.filter(({ id }) => partsOf(id).includes('bsn')).map(({ naam }) => naam),
    '12.3.2.4': dpiaTekst('bsn-grond', {
      wel: opsomming(withBsn),
      verwerker: line('bsn-verwerker', processors),
      open: line('bsn-open', open),
      niet: line('bsn-niet', without, { sleutel: dpiaTekst(sleutel) }),
    }),
  };
}

function doelbindingRij(verwerking: Verwerking): Formulierrij {
  const feit = findVerwerkingsfeit(verwerking.taak.id);
  const doel = feit?.doel ?? verwerking.taak.kort;
  const shared = {
    '13.1.1.1': betrokkenenVan(verwerking),
    '13.1.1.2': verwerking.gegevens.map(({ naam }) => naam),
    '13.1.1.3': doel,
    '13.1.1.4': feit?.oorspronkelijkDoel ?? dpiaTekst('doelbinding-eigen'),
  };
  if (feit?.verdereVerwerking === 'wet')
    return {
      ...shared,
      '13.1.1.5': 'Toelaatbaar op grond van Unie- of lidstaatrechtelijk recht',
      '13.1.1.6': citaten(feit.verdereGrond),
    };
  return {
    ...shared,
    '13.1.1.5':
      feit?.verdereVerwerking === 'verenigbaar'
        ? 'Verenigbaar met oorspronkelijk doeleinde'
        : 'Niet van toepassing (geen verdere verwerking)',
  };
}

function doelbindingTekst({ beleid: { participatiewet } }: Dossier): string {
  const chosen =
    participatiewet === 'per-gegeven'
      ? 'participatiewet-per-gegeven'
      : participatiewet === 'vaste-lijst'
        ? 'participatiewet-lijst'
        : 'participatiewet-onbekend';
  return dpiaTekst('doelbinding-aanvulling', { participatiewet: dpiaTekst(chosen) });
}
