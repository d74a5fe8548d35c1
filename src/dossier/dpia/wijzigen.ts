import { findMaatregel } from '../../content/index.ts';
import type { Dossier } from '../schema.ts';
import { feitvragen } from './beslissingen.ts';
import { verwerkingsvraag } from './formulier.ts';
import { alleNamen, hernoemAntwoord, vindHernoemingen } from './hernoemen.ts';
import type { Maatregelstand } from './maatregelen.ts';
import { beoordeelRisicos } from './risicos.ts';
import { dpiaMaatregelSchema, dpiaRisicoSchema } from './schema.ts';
import type { Dpia, DpiaAntwoord, DpiaMaatregel, DpiaRisico } from './schema.ts';
import { maakDpiabeeld, rijenVan, vraagstand, type Dpiabeeld } from './stand.ts';
import { isGelijk, type Waarde } from './waarde.ts';
import { zetDpia } from './zet-dpia.ts';

const velden = (waarde: Waarde): Pick<DpiaAntwoord, 'tekst' | 'rijen'> =>
  'tekst' in waarde ? { tekst: waarde.tekst } : { rijen: [...waarde.rijen] };

const zetAntwoorden = (dossier: Dossier, nieuw: readonly DpiaAntwoord[]): Dossier =>
  zetDpia(dossier, {
    antwoorden: [
      ...dossier.dpia.antwoorden.filter(({ vraag }) => !nieuw.some((one) => one.vraag === vraag)),
      ...nieuw,
    ],
  });

/** Confirms one answer as it stands; what is confirmed is kept, so that a later proposal shows as a difference. */
export function bevestigVraag(beeld: Dpiabeeld, vraag: string): Dossier {
  const { waarde } = vraagstand(beeld, vraag);
  return zetAntwoorden(beeld.dossier, [{ vraag, status: 'bevestigd', ...velden(waarde) }]);
}

/** Confirms all facts of a paragraph that were only proposed; judgements stay as they are. */
export function bevestigParagraaf(beeld: Dpiabeeld, paragraaf: number): Dossier {
  const open = feitvragen(beeld, paragraaf).filter(({ status }) => status === 'voorgesteld');
  return zetAntwoorden(
    beeld.dossier,
    open.map(({ vraag, waarde }) => ({ vraag: vraag.id, status: 'bevestigd', ...velden(waarde) })),
  );
}

/** Gives an own answer; one that equals the proposal is a confirmation. */
export function wijzigVraag(beeld: Dpiabeeld, vraag: string, waarde: Waarde): Dossier {
  const { voorstel } = vraagstand(beeld, vraag);
  const isSame = voorstel !== undefined && isGelijk(voorstel, waarde);
  const changed = zetAntwoorden(beeld.dossier, [
    isSame
      ? { vraag, status: 'bevestigd', ...velden(waarde) }
      : {
          vraag,
          status: 'gewijzigd',
          ...velden(waarde),
          ...(voorstel !== undefined && { voorstel: velden(voorstel) }),
        },
  ]);
  return vraag === verwerkingsvraag.id ? hernoemOveral(beeld, changed) : changed;
}

/** Goes back to the proposal, unconfirmed. */
export function herstelVraag(beeld: Dpiabeeld, vraag: string): Dossier {
  const { dossier } = beeld;
  const restored = zetDpia(dossier, {
    antwoorden: dossier.dpia.antwoorden.filter((one) => one.vraag !== vraag),
  });
  return vraag === verwerkingsvraag.id ? hernoemOveral(beeld, restored) : restored;
}

/** Lets the other answers follow where a processing got another name, so that none loses its row. */
function hernoemOveral(before: Dpiabeeld, after: Dossier): Dossier {
  const processings = (beeld: Dpiabeeld) => rijenVan(vraagstand(beeld, verwerkingsvraag.id).waarde);
  const hernoemingen = vindHernoemingen(processings(before), processings(maakDpiabeeld(after)));
  if (hernoemingen.length === 0) return after;
  const namen = alleNamen(processings(before));
  return zetDpia(after, {
    antwoorden: after.dpia.antwoorden.map((answer) => hernoemAntwoord(answer, namen, hernoemingen)),
  });
}

/** Keeps what stands although the proposal became otherwise; from then on it is a person's own answer. */
export function houdVraag(beeld: Dpiabeeld, vraag: string): Dossier {
  const { waarde, voorstel } = vraagstand(beeld, vraag);
  return zetAntwoorden(beeld.dossier, [
    {
      vraag,
      status: 'gewijzigd',
      ...velden(waarde),
      ...(voorstel !== undefined && { voorstel: velden(voorstel) }),
    },
  ]);
}

/** What a person says about a risk; `id` is for a new row. */
export function zetRisico(
  dossier: Dossier,
  sleutel: string,
  id: string,
  patch: Partial<Omit<DpiaRisico, 'id'>>,
): Dossier {
  const { risicos } = dossier.dpia;
  const isRow = (one: DpiaRisico) => one.id === sleutel || (!one.isEigen && one.risico === sleutel);
  return zetDpia(dossier, {
    risicos: risicos.some(isRow)
      ? risicos.map((one) => (isRow(one) ? { ...one, ...patch } : one))
      : [...risicos, dpiaRisicoSchema.parse({ id, risico: sleutel, ...patch })],
  });
}

/** Takes a person's judgement of a risk away: a proposal is a proposal again, an own or added risk goes. */
export function herstelRisico(dossier: Dossier, sleutel: string): Dossier {
  const without = zetDpia(dossier, {
    risicos: dossier.dpia.risicos.filter(
      (one) => one.id !== sleutel && (one.isEigen || one.risico !== sleutel),
    ),
  });
  const isProposed = beoordeelRisicos(without).risicos.some((one) => one.sleutel === sleutel);
  if (isProposed) return without;
  return zetDpia(without, {
    maatregelen: dossier.dpia.maatregelen.map((one) => ({
      ...one,
      risicos: one.risicos.filter((risico) => risico !== sleutel),
    })),
  });
}

/** What a person says about a measure; `id` is for a new row. */
export function zetMaatregel(
  dossier: Dossier,
  sleutel: string,
  id: string,
  patch: Partial<Omit<DpiaMaatregel, 'id'>>,
): Dossier {
  const { maatregelen } = dossier.dpia;
  const isRow = (one: DpiaMaatregel) => one.id === sleutel || one.uitLijst === sleutel;
  return zetDpia(dossier, {
    maatregelen: maatregelen.some(isRow)
      ? maatregelen.map((one) => (isRow(one) ? { ...one, ...patch } : one))
      : [...maatregelen, dpiaMaatregelSchema.parse({ ...uitLijst(sleutel), id, ...patch })],
  });
}

const uitLijst = (sleutel: string): Partial<DpiaMaatregel> => {
  const found = findMaatregel(sleutel);
  return found === undefined ? { maatregel: '' } : { maatregel: found.titel, uitLijst: found.id };
};

/** Takes every measure that is still only proposed, with the owner that is proposed; `newId` makes ids. */
export function neemMaatregelenOver(
  dossier: Dossier,
  maatregelen: readonly Maatregelstand[],
  newId: () => string,
): Dossier {
  return maatregelen
    .filter(({ status }) => status === 'voorgesteld')
    .reduce(
      (one, { sleutel, eigenaar, risicos }) =>
        zetMaatregel(one, sleutel, newId(), { risicos: [...risicos], eigenaar: eigenaar ?? null }),
      dossier,
    );
}

/** Takes a decision about a measure away. */
export const herstelMaatregel = (dossier: Dossier, sleutel: string): Dossier =>
  zetDpia(dossier, {
    maatregelen: dossier.dpia.maatregelen.filter((one) => one.id !== sleutel && one.uitLijst !== sleutel),
  });

/** The closing answers: the advice of the FG, the decision and the day on which to look again. */
export const zetAfronding = (
  dossier: Dossier,
  patch: Partial<
    Pick<
      Dpia,
      | 'adviesFg'
      | 'adviesFgDatum'
      | 'adviesVerwerkt'
      | 'besluit'
      | 'besluitDatum'
      | 'besluitToelichting'
      | 'herzienOp'
    >
  >,
): Dossier => zetDpia(dossier, patch);
