import sjabloonModule from '../../../templates/actieplan/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, maakBeeld, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { toView } from './to-view.ts';
import type { ActieplanView } from './view.ts';

const sjabloon: Sjabloon<ActieplanView> = sjabloonModule;

/**
 * Builds the actieplan with its time plan, for the steering group and the team. It is for inside: it carries the dossier.
 * `now` is an ISO moment; equal input gives equal output. The picture needs a bitmap before Word can have it.
 */
export function buildActieplan(dossier: Dossier, now: string): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(maakBeeld(dossier, now))), findCitaat),
    meta: metaVan(dossier, now, { titel: 'Actieplan en tijdsplan', draagtDossier: true }),
    fileName: bestandsnaam('actieplan', dossier),
  };
}
