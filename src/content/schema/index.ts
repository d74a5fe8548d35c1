import { z } from 'zod';
import { begripSchema, bronnenSchema, redenSchema, verantwoordingSchema } from './bronnen.ts';
import { dpiaCriteriumSchema, maatregelSchema, risicoSchema, verwerkingSchema } from './dpia.ts';
import { dpiaTekstenSchema, rijksmodelVraagSchema } from './dpia-formulier.ts';
import { bewaartermijnenSchema, gegevenSchema } from './gegevens.ts';
import { gevoeligeWoordenSchema, herkenningSchema } from './herkenning.ts';
import { leveringSchema } from './leveringen.ts';
import { partijSchema } from './partijen.ts';
import { taakSchema } from './taken.ts';
import {
  checkpuntSchema,
  feestdagenSchema,
  leesstukSchema,
  stapplanSchema,
  taakverdelingSchema,
  toegangsysteemSchema,
} from './plan.ts';
import { ketenpartnerSchema, rolSchema, stapSchema, uitspraakSchema } from './tekst.ts';
import { vragenlijstSchema } from './vragen.ts';

/** Which schema each file of `content/` obeys; the key is its path without extension. */
export const contentSchemas = {
  'feiten/taken': z.array(taakSchema).length(13),
  'feiten/gegevens': z.array(gegevenSchema),
  'feiten/leveringen': z.array(leveringSchema),
  'feiten/partijen': z.array(partijSchema),
  'feiten/bewaartermijnen': bewaartermijnenSchema,
  'feiten/uitspraken': z.array(uitspraakSchema),
  'feiten/stappen': z.array(stapSchema),
  'feiten/rollen': z.array(rolSchema),
  'feiten/ketenpartners': z.array(ketenpartnerSchema),
  'feiten/taakverdeling': z.array(taakverdelingSchema).length(13),
  'feiten/toegang': z.array(toegangsysteemSchema),
  'feiten/feestdagen': feestdagenSchema,
  'feiten/risicos': z.array(risicoSchema),
  'feiten/maatregelen': z.array(maatregelSchema),
  'feiten/dpia-criteria': z.array(dpiaCriteriumSchema),
  'feiten/verwerkingen': z.array(verwerkingSchema).length(13),
  'feiten/rijksmodel': z.array(rijksmodelVraagSchema),
  dpia: dpiaTekstenSchema,
  stappenplan: z.array(stapplanSchema),
  checklist: z.array(checkpuntSchema),
  leeslijst: z.array(leesstukSchema),
  bronnen: bronnenSchema,
  begrippen: z.array(begripSchema),
  redenen: z.array(redenSchema),
  verantwoording: z.array(verantwoordingSchema),
  herkenning: herkenningSchema,
  'gevoelige-woorden': gevoeligeWoordenSchema,
  'vragen/verwerkersovereenkomst': vragenlijstSchema,
  'vragen/plan': vragenlijstSchema,
} as const;

/** Path of a content file, without extension. */
export type ContentFile = keyof typeof contentSchemas;
