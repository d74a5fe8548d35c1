import sjabloonModule from '../../../templates/agenda/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import type { BuiltDocument } from '../meta.ts';
import { bestandsnaam, maakBeeld, metaVan } from '../plan/beeld.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { resolve } from '../tree/index.ts';
import { toView } from './to-view.ts';
import type { AgendaView } from './view.ts';

const sjabloon: Sjabloon<AgendaView> = sjabloonModule;

/**
 * Builds the agenda with the pieces to read for the meeting of step 4. It is for inside: it carries the dossier. `now` is an
 * ISO moment; equal input gives equal output.
 */
export function buildAgenda(dossier: Dossier, now: string): BuiltDocument {
  return {
    document: resolve(render(sjabloon, toView(maakBeeld(dossier, now))), findCitaat),
    meta: metaVan(dossier, now, { titel: 'Agenda en stukken', draagtDossier: true }),
    fileName: bestandsnaam('agenda', dossier),
  };
}
