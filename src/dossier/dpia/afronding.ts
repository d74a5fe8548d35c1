import { dpiaTekst } from '../../content/index.ts';
import { addYears, dagVanMoment, isPlainDate, printDate } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import type { Dpia, Formulierrij } from './schema.ts';
import type { Waarde } from './waarde.ts';

/**
 * Puts what is given at the closing steps (the advice of the FG, the decision and its day) into the answers of the Rijksmodel
 * that ask for it, and the day of the last change at the first version. They are kept at one place, so that an answer confirmed
 * before the advice came says what the advice says.
 */
export function metAfronding(vraag: string, waarde: Waarde, dossier: Dossier): Waarde {
  const { dpia } = dossier;
  if (vraag === '19.2') return isVastgesteld(dpia) ? { tekst: 'definitief' } : waarde;
  if (!('rijen' in waarde)) return waarde;
  if (vraag === '19.1') return { rijen: metVersies(waarde.rijen, dossier) };
  const cells = cellsFor(vraag, dpia);
  if (Object.keys(cells).length === 0) return waarde;
  const [first = {}, ...rest] = waarde.rijen;
  return { rijen: [{ ...first, ...cells }, ...rest] };
}

/** Adopted, with conditions or without. */
export const isVastgesteld = ({ besluit }: Dpia): boolean =>
  besluit === 'vastgesteld' || besluit === 'met-voorwaarden';

function cellsFor(vraag: string, { adviesFg, adviesFgDatum, besluitDatum }: Dpia): Formulierrij {
  if (vraag === '19.5')
    return {
      ...(adviesFgDatum && { '19.5.6': adviesFgDatum }),
      ...(adviesFg?.trim() && { '19.5.7': adviesFg.trim() }),
    };
  return vraag === '20.1' && besluitDatum ? { '20.1.6': besluitDatum } : {};
}

/** The version that the tool writes itself carries the day of the last change. */
const metVersies = (rijen: readonly Formulierrij[], { gewijzigd }: Dossier): Formulierrij[] =>
  rijen.map((rij) =>
    rij['19.1.3'] === dpiaTekst('versie-toelichting') && gewijzigd !== ''
      ? { ...rij, '19.1.2': dagVanMoment(gewijzigd) }
      : rij,
  );

/** The day so many years after the decision, or after the last change while there is none, in words. */
export function dagNaJaren({ dpia, gewijzigd }: Dossier, jaren: number): string {
  const from =
    dpia.besluitDatum && isPlainDate(dpia.besluitDatum) ? dpia.besluitDatum : dagVanMoment(gewijzigd);
  return from === '' ? 'nog te bepalen' : printDate(addYears(from, jaren));
}
