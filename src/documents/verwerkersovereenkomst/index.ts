import bijlagenModule from '../../../templates/bijlagen-vng-standaard/sjabloon.mdx?sjabloon';
import volledigModule from '../../../templates/verwerkersovereenkomst/sjabloon.mdx?sjabloon';
import { findCitaat } from '../../content/index.ts';
import {
  findOvereenkomst,
  overeenkomstVanDienst,
  sliceForOvereenkomst,
  writeDossierFile,
  type Dossier,
  type OvereenkomstContext,
} from '../../dossier/index.ts';
import { render, type Sjabloon } from '../runtime/index.ts';
import { fileNamePart, type BuiltDocument, type DocumentMeta } from '../meta.ts';
import { resolve } from '../tree/index.ts';
import { serviceName } from './attention.ts';
import { toView } from './to-view.ts';
import type { VerwerkersovereenkomstView } from './view.ts';

const bijlagenSjabloon: Sjabloon<VerwerkersovereenkomstView> = bijlagenModule;
const volledigSjabloon: Sjabloon<VerwerkersovereenkomstView> = volledigModule;

export type { VerwerkersovereenkomstView } from './view.ts';

/** A document that is ready to be written, or one Dutch sentence that says why there is none. */
export type BuildResult = ({ ok: true } & BuiltDocument) | { ok: false; message: string };

/**
 * Builds the agreement (or the annexes to the VNG standard, by its `vorm`) from a dossier. `now` is an ISO moment;
 * equal input gives equal output. A party that needs no agreement gets none.
 */
export function buildVerwerkersovereenkomst(
  dossier: Dossier,
  overeenkomstId: string | null,
  now: string,
): BuildResult {
  const context = findOvereenkomst(dossier, overeenkomstId);
  if (context === undefined) {
    return {
      ok: false,
      message: 'In dit dossier staat deze overeenkomst niet. Kies een partij en begin een overeenkomst.',
    };
  }
  const needed = overeenkomstVanDienst(dossier, context.dienst);
  if (needed.status === 'bepaald' && needed.value !== 'verwerkersovereenkomst') {
    return {
      ok: false,
      message: 'Met deze partij is geen verwerkersovereenkomst nodig; er is dus geen document gemaakt.',
    };
  }
  const view = toView(context, now);
  const sjabloon = context.overeenkomst.vorm === 'bijlagen-vng' ? bijlagenSjabloon : volledigSjabloon;
  const document = resolve(render(sjabloon, view), lookUpBron);
  return { ok: true, document, meta: metaOf(context, now), fileName: fileNameOf(context) };
}

const lookUpBron = (id: string): { citeer: string; url: string } | undefined => findCitaat(id);

function metaOf(context: OvereenkomstContext, now: string): DocumentMeta {
  const { dossier, overeenkomst, partij } = context;
  const kind =
    overeenkomst.vorm === 'bijlagen-vng'
      ? 'Bijlagen bij de Standaard Verwerkersovereenkomst'
      : 'Verwerkersovereenkomst';
  return {
    titel: `${kind} ${partij.naam}`.trim(),
    auteur: dossier.gemeente.naam ?? 'Gemeente',
    onderwerp: serviceName(context),
    datum: new Date(now),
    taal: 'nl-NL',
    dossier: writeDossierFile(sliceForOvereenkomst(dossier, overeenkomst.id)),
  };
}

function fileNameOf({ overeenkomst, partij }: OvereenkomstContext): string {
  const kind =
    overeenkomst.vorm === 'bijlagen-vng' ? 'bijlagen-verwerkersovereenkomst' : 'verwerkersovereenkomst';
  return [kind, fileNamePart(partij.naam)].filter((part) => part !== '').join('-');
}
