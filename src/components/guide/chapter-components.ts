import Aanvulling from './Aanvulling.astro';
import Bewaarlijst from './Bewaarlijst.astro';
import Gewijzigd from './Gewijzigd.astro';
import Hulpmiddel from './Hulpmiddel.astro';
import InHetKort from './InHetKort.astro';
import Ketenpartners from './Ketenpartners.astro';
import LetOp from './LetOp.astro';
import Onderbouwing from './Onderbouwing.astro';
import Rollentabel from './Rollentabel.astro';
import Stappenplan from './Stappenplan.astro';
import Tabel from './Tabel.astro';
import Takenlijst from './Takenlijst.astro';
import Voorbeeld from './Voorbeeld.astro';
import VoorJou from './VoorJou.astro';
import ZinVoorZin from './ZinVoorZin.astro';

/** What an author of a chapter may use in the text; each is explained in CONTRIBUTING. */
export const chapterComponents = {
  Aanvulling,
  Bewaarlijst,
  Gewijzigd,
  Hulpmiddel,
  InHetKort,
  Ketenpartners,
  LetOp,
  Onderbouwing,
  Rollentabel,
  Stappenplan,
  Takenlijst,
  Voorbeeld,
  VoorJou,
  ZinVoorZin,
  table: Tabel,
};
