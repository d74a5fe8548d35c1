import type { Dpia, Formulierrij } from './schema.ts';
import type { Waarde } from './waarde.ts';

/**
 * Puts what is given at the closing steps (the advice of the FG, the decision and its day) into the answers of the Rijksmodel
 * that ask for it. They are kept at one place, so that an answer confirmed before the advice came says what the advice says.
 */
export function metAfronding(vraag: string, waarde: Waarde, dpia: Dpia): Waarde {
  if (vraag === '19.2') return isVastgesteld(dpia) ? { tekst: 'definitief' } : waarde;
  const cells = cellsFor(vraag, dpia);
  if (!('rijen' in waarde) || Object.keys(cells).length === 0) return waarde;
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
