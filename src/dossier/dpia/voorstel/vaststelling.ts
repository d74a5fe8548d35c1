import { dpiaTekst } from '../../../content/index.ts';
import { assessVoorafgaandeRaadpleging, atStart, opsomming } from '../../../rules/index.ts';
import { documentsoorten, functieNaam } from '../../plan/index.ts';
import type { Dossier } from '../../schema.ts';
import { findVerantwoordelijke } from '../../verantwoordelijke.ts';
import type { Maatregelstand } from '../maatregelen.ts';
import type { Risicobeeld } from '../risicos.ts';
import type { Formulierrij } from '../schema.ts';
import {
  aantalPartijen,
  gemeentenaam,
  inRijen,
  inWoorden,
  type Voorstelcontext,
  type Voorstellen,
} from './context.ts';

/** Paragraphs 16 to 20, but for the risks themselves: what is left, the summary, the version and the decision. */
export function stelVaststellingVoor(context: Voorstelcontext, beeld: Risicobeeld): Voorstellen {
  const { dossier } = context;
  return {
    '16.2': inWoorden(dpiaTekst('risicos-aanvulling'), ['tekst'], ['avg-35-7']),
    '17.2': inWoorden(dpiaTekst('maatregelen-aanvulling'), ['tekst'], ['avg-35-7', 'avg-5-2']),
    '17.3': inWoorden(acceptatieTekst(beeld), ['risicos'], ['avg-36-1']),
    '18': inWoorden(
      samenvattingTekst(context, beeld),
      ['risicos', 'uit-taken', 'uit-partijen'],
      ['avg-35-1'],
    ),
    '19.1': inRijen([versieRij], ['tekst'], ['avg-35-11']),
    '19.2': inWoorden('concept', ['tekst']),
    '19.3.1': inWoorden(String(dossier.bestaandeDocumenten.length), ['gemeente']),
    '19.3.2': inRijen(
      dossier.bestaandeDocumenten.map(({ soort, titel, versie }) => ({
        '19.3.2.1': documentsoorten[soort],
        '19.3.2.2': titel,
        ...(versie?.trim() && { '19.3.2.3': versie }),
      })),
      ['gemeente'],
    ),
    '19.4': inRijen([beheerderRij(dossier)], ['gemeente', 'team']),
    '19.5': inRijen([adviesRij(dossier)], ['gemeente'], ['avg-35-2']),
    '20.1': inRijen([ondertekeningRij(dossier)], ['gemeente'], ['avg-35-1']),
  };
}

/** Whether the AP must be asked before the work starts, over what is left of all risks. */
export function moetRaadplegen({ risicos }: Risicobeeld): boolean {
  const outcome = assessVoorafgaandeRaadpleging(risicos.map(({ niveauNa }) => niveauNa));
  return outcome.status === 'bepaald' && outcome.value === 'ja';
}

const aantalMet = ({ maatregelen }: Risicobeeld, status: Maatregelstand['status']): number =>
  maatregelen.filter((one) => one.status === status).length;

/** Whether nothing that lowers the risks is still only a proposal. */
export const isAlleGenomen = (beeld: Risicobeeld): boolean => aantalMet(beeld, 'voorgesteld') === 0;

/** What the measures that were chosen leave, while others are only proposed. */
export function gekozenZin(beeld: Risicobeeld): string {
  const high = beeld.risicos.filter(({ niveauGekozen }) => niveauGekozen === 'hoog').length;
  const hoog =
    high === 0
      ? 'blijft geen risico hoog'
      : high === 1
        ? 'blijft er één risico hoog'
        : `blijven er ${high} risico’s hoog`;
  const chosen = aantalMet(beeld, 'genomen');
  return chosen === 0
    ? dpiaTekst('gekozen-geen')
    : dpiaTekst('gekozen-enkele', { aantal: String(chosen), hoog });
}

function acceptatieTekst(beeld: Risicobeeld): string {
  if (moetRaadplegen(beeld))
    return dpiaTekst('acceptatie-hoog', {
      risicos: opsomming(
        beeld.risicos.filter(({ niveauNa }) => niveauNa === 'hoog').map(({ titel }) => `“${titel}”`),
      ),
    });
  const midden = beeld.risicos.filter(({ niveauNa }) => niveauNa === 'midden').length;
  return dpiaTekst('acceptatie-laag', {
    voorwaarde: isAlleGenomen(beeld) ? dpiaTekst('acceptatie-genomen') : dpiaTekst('acceptatie-voorstel'),
    midden:
      midden === 0
        ? ''
        : dpiaTekst('acceptatie-midden', {
            aantal: midden === 1 ? 'Eén risico blijft' : `${midden} risico’s blijven`,
          }),
  });
}

const raadplegingId = (beeld: Risicobeeld): string => {
  if (moetRaadplegen(beeld)) return 'raadpleging-ja';
  return isAlleGenomen(beeld) ? 'raadpleging-nee' : 'raadpleging-nee-voorstel';
};

function besluitTekst(beeld: Risicobeeld): string {
  if (moetRaadplegen(beeld)) return dpiaTekst('besluit-raadplegen');
  return isAlleGenomen(beeld)
    ? dpiaTekst('besluit-vaststellen', { aantalMaatregelen: String(aantalMet(beeld, 'genomen')) })
    : dpiaTekst('besluit-kiezen');
}

function samenvattingTekst(
  { dossier, verwerkingen, partijen, gegevens }: Voorstelcontext,
  beeld: Risicobeeld,
) {
  const { risicos } = beeld;
  return dpiaTekst('samenvatting', {
    gemeente: gemeentenaam(dossier),
    aantalTaken: String(verwerkingen.length),
    aantalGegevens: String(gegevens.length),
    aantalPartijen: String(aantalPartijen({ partijen })),
    aantalRisicos: String(risicos.length),
    hoogVoor: String(risicos.filter(({ niveau }) => niveau === 'hoog').length),
    ook: isAlleGenomen(beeld) ? '' : ', als ook wat is voorgesteld wordt gedaan',
    hoogNa: String(risicos.filter(({ niveauNa }) => niveauNa === 'hoog').length),
    raadpleging: dpiaTekst(raadplegingId(beeld)),
    besluit: besluitTekst(beeld),
  });
}

/** Its day is that of the last change, which is put in when the answer is read: a proposal must not change by itself. */
const versieRij: Formulierrij = { '19.1.1': '0.1', '19.1.3': dpiaTekst('versie-toelichting') };

function beheerderRij(dossier: Dossier): Formulierrij {
  const officer = dossier.team.find(({ functies }) => functies.includes('privacy-officer'));
  return {
    '19.4.1': gemeentenaam(dossier),
    '19.4.3': 'Team inburgering',
    ...(officer !== undefined && {
      '19.4.4': officer.naam,
      '19.4.5': functieNaam(dossier, 'privacy-officer'),
    }),
    '19.4.6': 'Privacydossier inburgering van de gemeente',
  };
}

function adviesRij(dossier: Dossier): Formulierrij {
  const { contacten } = dossier;
  return {
    '19.5.1': gemeentenaam(dossier),
    ...(contacten.fgNaam?.trim() && { '19.5.4': contacten.fgNaam.trim() }),
    '19.5.5': 'Functionaris gegevensbescherming',
  };
}

function ondertekeningRij(dossier: Dossier): Formulierrij {
  const { orgaan } = findVerantwoordelijke(dossier);
  const { vertegenwoordiger, vertegenwoordigerFunctie } = dossier.gemeente;
  return {
    '20.1.1': `${gemeentenaam(dossier)}, ${orgaan}`,
    ...(vertegenwoordiger?.trim() && { '20.1.4': vertegenwoordiger.trim() }),
    ...(vertegenwoordigerFunctie?.trim() && { '20.1.5': atStart(vertegenwoordigerFunctie.trim()) }),
    '20.1.7': 'Team inburgering',
  };
}
