import Aanvulling from './Aanvulling.astro';
import Gewijzigd from './Gewijzigd.astro';
import Hulpmiddel from './Hulpmiddel.astro';
import InHetKort from './InHetKort.astro';
import LetOp from './LetOp.astro';
import Onderbouwing from './Onderbouwing.astro';
import Voorbeeld from './Voorbeeld.astro';
import VoorJou from './VoorJou.astro';

/** What an author of a chapter may use in the text; each is explained in CONTRIBUTING. */
export const chapterComponents = {
  Aanvulling,
  Gewijzigd,
  Hulpmiddel,
  InHetKort,
  LetOp,
  Onderbouwing,
  Voorbeeld,
  VoorJou,
};
