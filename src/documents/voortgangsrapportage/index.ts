import sjabloonModule from '../../../templates/voortgangsrapportage/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, maakBeeld, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { toView, type VorigeStand } from './to-view.ts';
import type { VoortgangsrapportageView } from './view.ts';

export type { VorigeStand } from './to-view.ts';

const sjabloon: Sjabloon<VoortgangsrapportageView> = sjabloonModule;

/**
 * Builds the progress report for the steering group, against an earlier moment where there is one. It is for inside: it carries
 * the dossier. `now` is an ISO moment; equal input gives equal output.
 */
export function buildVoortgangsrapportage(
  dossier: Dossier,
  vorige: VorigeStand | undefined,
  now: string,
): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(maakBeeld(dossier, now), vorige)), findCitaat),
    meta: metaVan(dossier, now, { titel: 'Voortgangsrapportage', draagtDossier: true }),
    fileName: bestandsnaam('voortgangsrapportage', dossier),
  };
}
