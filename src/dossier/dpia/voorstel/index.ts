import type { Risicobeeld } from '../risicos.ts';
import { stelBeschrijvingVoor } from './beschrijving.ts';
import type { Voorstelcontext, Voorstellen } from './context.ts';
import { stelPartijenVoor } from './partijen.ts';
import { stelRechtVoor } from './recht.ts';
import { stelRechtenVoor } from './rechten.ts';
import { stelVaststellingVoor } from './vaststelling.ts';

export { maakVoorstelcontext, type Herkomst, type Voorstel, type Voorstelcontext } from './context.ts';
export { gekozenZin, isAlleGenomen, moetRaadplegen } from './vaststelling.ts';

/** What the facts and the dossier propose for every question of the Rijksmodel that can be proposed. */
export const stelVoor = (context: Voorstelcontext, beeld: Risicobeeld): Voorstellen => ({
  ...stelBeschrijvingVoor(context),
  ...stelPartijenVoor(context),
  ...stelRechtVoor(context),
  ...stelRechtenVoor(context),
  ...stelVaststellingVoor(context, beeld),
});
