import sjabloonModule from '../../../templates/dpia/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { maakStuk } from './stuk.ts';
import { toView } from './to-view.ts';
import type { DpiaView } from './view.ts';

const sjabloon: Sjabloon<DpiaView> = sjabloonModule;

/**
 * Builds the DPIA in the order of the Rijksmodel, for the college, the FG and the archive. It is for inside: it carries the
 * dossier. `now` is an ISO moment; equal input gives equal output. The pictures need a bitmap before Word can have them.
 */
export function buildDpia(dossier: Dossier, now: string): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(maakStuk(dossier, now))), findCitaat),
    meta: metaVan(dossier, now, { titel: 'DPIA inburgering', draagtDossier: true }),
    fileName: bestandsnaam('dpia', dossier),
  };
}
