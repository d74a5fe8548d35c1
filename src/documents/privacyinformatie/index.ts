import sjabloonModule from '../../../templates/privacyinformatie/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import { metKorteNamen, type Dossier } from '../../dossier/index.ts';
import { dagVanMoment } from '../../rules/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { toView } from './to-view.ts';
import type { PrivacyinformatieView } from './view.ts';

const sjabloon: Sjabloon<PrivacyinformatieView> = sjabloonModule;

/**
 * Builds what a municipality tells inburgeraars about their data (art. 13 en 14 AVG). It is handed out, so it carries no
 * dossier. `now` is an ISO moment; equal input gives equal output.
 */
export function buildPrivacyinformatie(dossier: Dossier, now: string): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(metKorteNamen(dossier), dagVanMoment(now))), findCitaat),
    meta: metaVan(dossier, now, { titel: 'Privacy-informatie voor inburgeraars', draagtDossier: false }),
    fileName: bestandsnaam('privacyinformatie', dossier),
  };
}
