import { dpiaTekst, gegevensgroepNamen, type Gegeven } from '../../../content/index.ts';
import {
  containsBsn,
  findMatches,
  inSentence,
  opsomming,
  assessDpiaNodig,
  metVoorstel,
} from '../../../rules/index.ts';
import type { Dossier } from '../../schema.ts';
import { leverancierVan } from '../../systemen.ts';
import type { Formulierrij } from '../schema.ts';
import { brp, isUitBrp, partijnaam, type Ketenpartij } from '../../verwerkingen/index.ts';
import {
  aantalPartijen,
  betrokkeneVan,
  citaten,
  gemeentenaam,
  inRijen,
  inWoorden,
  systeemnaam,
  type Voorstelcontext,
  type Voorstellen,
} from './context.ts';

/** Paragraphs 0 to 4: the proposal, the data, the processings and the technique. */
export const stelBeschrijvingVoor = (context: Voorstelcontext): Voorstellen => ({
  '0': inWoorden(
    dpiaTekst('inleiding', {
      gemeente: gemeentenaam(context.dossier),
      waarom: dpiaTekst(isNietVerplicht(context.dossier) ? 'inleiding-vrij' : 'inleiding-nodig'),
    }),
    ['tekst', 'gemeente'],
    ['avg-35-1', 'avg-35-3'],
  ),
  '1.1': inWoorden(
    voorstelTekst(context),
    ['tekst', 'uit-taken', 'systemen', 'uit-partijen'],
    ['wi-14', 'wi-18'],
  ),
  '2.1': inRijen(
    context.gegevens.map((gegeven) => gegevenRij(context, gegeven)),
    ['handreiking', 'wet', 'uit-taken', 'uit-partijen'],
    ['handreiking-2021'],
  ),
  '2.3': inWoorden(dpiaTekst('gegevens-aanvulling'), ['handreiking'], ['handreiking-2021', 'avg-5-1-c']),
  '3.1': inRijen(
    context.verwerkingen.map(({ taak, gegevens }) => ({
      '3.1.1': taak.naam,
      '3.1.2': taak.kort,
      '3.1.3': gegevens.map(({ naam }) => naam),
    })),
    ['handreiking', 'uit-taken'],
    ['handreiking-2021'],
  ),
  '3.2': inWoorden(dpiaTekst('verwerkingen-aanvulling'), ['handreiking'], ['handreiking-2021']),
  '3.3': inRijen([{ '3.3.1': dpiaTekst('samenhang') }], ['tekst']),
  '4': inWoorden(techniekTekst(context), ['tekst', 'systemen', 'uit-partijen'], ['avg-35-7', 'avg-22']),
});

/** Whether the criteria, with the own answers of the municipality, say that no DPIA is needed. */
function isNietVerplicht({ dpia: { nodig } }: Dossier): boolean {
  const outcome = assessDpiaNodig(metVoorstel(nodig));
  return outcome.status === 'bepaald' && outcome.value === 'niet-verplicht';
}

/** The criteria that say that a machine decides or predicts. */
const automatic = ['avg-35-3-a', 'ap-15-profilering', 'edpb-2-geautomatiseerd-besluit'] as const;

function voorstelTekst({ dossier, verwerkingen, partijen }: Voorstelcontext): string {
  return dpiaTekst('voorstel', {
    uitvoering: uitvoeringTekst(dossier),
    aantalTaken: String(verwerkingen.length),
    taken: opsomming(verwerkingen.map(({ taak }) => inSentence(taak.naam))),
    systemen: systemenTekst(dossier),
    partijen:
      partijen.length === 0
        ? ''
        : dpiaTekst('partijen-zin', { aantal: String(aantalPartijen({ partijen })) }),
  });
}

function uitvoeringTekst({ uitvoering: { vorm, naam } }: Dossier): string {
  if (vorm === 'centrumgemeente')
    return dpiaTekst('uitvoering-centrum', { naam: naam?.trim() || 'een andere gemeente' });
  if (vorm === 'openbaar-lichaam')
    return dpiaTekst('uitvoering-lichaam', { naam: naam?.trim() || '(naam nog invullen)' });
  return vorm === 'eigen-organisatie' ? dpiaTekst('uitvoering-eigen') : '';
}

const systemenTekst = ({ systemen }: Dossier): string =>
  systemen.length === 0
    ? dpiaTekst('systemen-geen')
    : dpiaTekst('systemen', {
        systemen: opsomming(
          systemen.map(({ naam, leverancier, opslaglocatie }) =>
            dpiaTekst('systeem-bij', {
              systeem: systeemnaam({ naam }),
              leverancier: leverancier?.trim() || 'leverancier onbekend',
              locatie: opslaglocatie?.trim() || 'locatie onbekend',
            }),
          ),
        ),
      });

function techniekTekst({ dossier, partijen }: Voorstelcontext): string {
  const typed = dossier.systemen.filter(({ overgetypt }) => overgetypt === 'ja').map(systeemnaam);
  const channels = [...new Set(partijen.flatMap(({ kanalen }) => kanalen))];
  const hosted = dossier.systemen.some((systeem) => leverancierVan(systeem) !== undefined);
  return dpiaTekst('technieken', {
    systemen: systemenTekst(dossier),
    overtypen: typed.length === 0 ? '' : dpiaTekst('overtypen', { systeem: opsomming(typed) }),
    kanalen: channels.length === 0 ? '' : dpiaTekst('kanalen', { kanalen: opsomming(channels) }),
    automatisch: dpiaTekst(
      automatic.some((id) => dossier.dpia.nodig[id] === 'ja') ? 'automatisch-ja' : 'automatisch-nee',
    ),
    cloud: hosted ? dpiaTekst('cloud') : '',
  });
}

function gegevenRij({ partijen }: Voorstelcontext, gegeven: Gegeven): Formulierrij {
  const senders = partijen.filter(({ van }) => van.includes(gegeven.id));
  const isBrp = isUitBrp(gegeven);
  const isOther = senders.length > 0 || isBrp;
  return {
    '2.1.1': gegeven.naam,
    '2.1.2': betrokkeneVan(gegeven),
    '2.1.3': gegevensgroepNamen[gegeven.groep],
    '2.1.4': typeInModel(gegeven),
    '2.1.5': isBrp && senders.length === 0 ? eigenTaak : eersteDoel(senders),
    '2.1.6': String(isOther),
    ...(isOther && {
      '2.1.7': opsomming([...(isBrp ? [brp] : []), ...senders.map(partijnaam)]),
      '2.1.8': opsomming([...new Set(senders.flatMap(({ kanalen }) => kanalen))]),
      '2.1.9': citaten(
        senders.flatMap(({ soort }) =>
          findMatches(soort, 'van', gegeven.id).flatMap(({ regel }) => regel.bronnen),
        ),
      ),
    }),
  };
}

const eigenTaak = 'Eigen taak van de partij die het levert';

/** For what the data were gathered first: a processor has no purpose of its own (art. 28 AVG), another sender has. */
function eersteDoel(senders: readonly Ketenpartij[]): string {
  const own = 'Uitvoering van de Wet inburgering 2021';
  const isVoorOns = ({ rol }: Ketenpartij) => rol === 'verwerker';
  if (senders.length === 0) return own;
  if (senders.every(isVoorOns)) return `${own}, in opdracht van de gemeente`;
  return senders.some(isVoorOns)
    ? `${eigenTaak}; bij een verwerker: uitvoering van deze wet, in opdracht van de gemeente`
    : eigenTaak;
}

/** Groups that are ordinary by law, but that people would not want known. */
const sensitiveGroups = new Set(['handhaving', 'uitkering']);

function typeInModel({ id, soort, raakt, groep }: Gegeven): string {
  if (containsBsn(id)) return 'nationaal identificatienummer';
  if (soort === 'bijzonder') return 'bijzonder';
  return raakt !== undefined || sensitiveGroups.has(groep) ? 'gevoelig' : 'gewoon';
}
