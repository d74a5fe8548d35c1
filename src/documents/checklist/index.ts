import sjabloonModule from '../../../templates/checklist/sjabloon.mdx?sjabloon';
import { dagVanMoment } from '../../rules/index.ts';
import { findCitaat } from '../../content/index.ts';
import { metKorteNamen, type Dossier } from '../../dossier/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { toView } from './to-view.ts';
import type { ChecklistView } from './view.ts';

const sjabloon: Sjabloon<ChecklistView> = sjabloonModule;

/**
 * Builds the checklist for colleagues who work with the data: a page for each function. It is handed out, so it carries no
 * dossier. `now` is an ISO moment; equal input gives equal output.
 */
export function buildChecklist(dossier: Dossier, now: string): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(metKorteNamen(dossier), dagVanMoment(now))), findCitaat),
    meta: metaVan(dossier, now, { titel: 'Checklist gegevens inburgering', draagtDossier: false }),
    fileName: bestandsnaam('checklist', dossier),
  };
}
