import sjabloonModule from '../../../templates/dpia-nodig/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import { metKorteNamen, type Dossier } from '../../dossier/index.ts';
import { dagVanMoment } from '../../rules/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { toView } from './to-view.ts';
import type { DpiaNodigView } from './view.ts';

const sjabloon: Sjabloon<DpiaNodigView> = sjabloonModule;

/**
 * Builds the one page that says whether a DPIA is needed and why, for the college and the FG. It is for inside: it carries the
 * dossier. `now` is an ISO moment; equal input gives equal output.
 */
export function buildDpiaNodig(dossier: Dossier, now: string): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(metKorteNamen(dossier), dagVanMoment(now))), findCitaat),
    meta: metaVan(dossier, now, { titel: 'Is een DPIA nodig?', draagtDossier: true }),
    fileName: bestandsnaam('dpia-nodig', dossier),
  };
}
