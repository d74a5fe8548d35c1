import type { BuiltDocument } from '../../documents/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import type { Read } from '../choices.ts';
import { findFormat, formats } from '../formats.ts';
import { makeActielijst } from './actielijst.ts';
import { invulhulpFormaat, makeInvulhulp } from './dpia.ts';
import { makeOvereenkomsten } from './overeenkomsten.ts';
import { makeVerwerkingsregister } from './verwerkingsregister.ts';
import { readVorige } from './vorige.ts';

/** A file that was made; `base` has no extension. */
export type MadeFile = { base: string; extension: string; content: Uint8Array | string };

/** Files, and a sentence for each that could not be made. */
export type Made = { files: MadeFile[]; refused: string[] };

/** What making needs: the dossier, the name of the format, the options of this document, and the time. */
export type Making = { dossier: Dossier; format: string; extra: ReadonlyMap<string, string>; now: string };

/** Something that the command line can make: in which formats, with which options of its own, and how. */
export type Product = {
  formats: readonly string[];
  options: readonly string[];
  make: (making: Making) => Promise<Read<Made>>;
};

const documentFormats = Object.keys(formats);

/** Builders are loaded when they are used: a list of actions needs no templates. */
const products: Readonly<Record<string, Product>> = {
  verwerkersovereenkomst: { formats: documentFormats, options: ['overeenkomst'], make: makeOvereenkomsten },
  actieplan: plain(async ({ dossier, now }) =>
    (await import('../../documents/actieplan/index.ts')).buildActieplan(dossier, now),
  ),
  agenda: plain(async ({ dossier, now }) =>
    (await import('../../documents/agenda/index.ts')).buildAgenda(dossier, now),
  ),
  checklist: plain(async ({ dossier, now }) =>
    (await import('../../documents/checklist/index.ts')).buildChecklist(dossier, now),
  ),
  voortgangsrapportage: { formats: documentFormats, options: ['vorige'], make: makeVoortgang },
  privacyinformatie: plain(async ({ dossier, now }) =>
    (await import('../../documents/privacyinformatie/index.ts')).buildPrivacyinformatie(dossier, now),
  ),
  'dpia-nodig': plain(async ({ dossier, now }) =>
    (await import('../../documents/dpia-nodig/index.ts')).buildDpiaNodig(dossier, now),
  ),
  dpia: withInvulhulp(
    plain(async ({ dossier, now }) =>
      (await import('../../documents/dpia/index.ts')).buildDpia(dossier, now),
    ),
  ),
  actielijst: { formats: ['xlsx', 'csv', 'ics'], options: [], make: makeActielijst },
  verwerkingsregister: { formats: ['xlsx', 'csv'], options: [], make: makeVerwerkingsregister },
};

/** The names that --document takes. */
export const productNames: readonly string[] = Object.keys(products);

/** What is made under this name, or undefined. */
export const findProduct = (name: string): Product | undefined =>
  Object.hasOwn(products, name) ? products[name] : undefined;

/** A document that is made of the dossier alone. */
function plain(build: (making: Making) => Promise<BuiltDocument>): Product {
  return {
    formats: documentFormats,
    options: [],
    make: async (making) => ({ ok: true, value: await writeBuilt(await build(making), making.format) }),
  };
}

/** A document that can also be made as a file of the Invulhulp DPIA. */
function withInvulhulp(product: Product): Product {
  return {
    ...product,
    formats: [...product.formats, invulhulpFormaat],
    make: (making) => (making.format === invulhulpFormaat ? makeInvulhulp(making) : product.make(making)),
  };
}

async function makeVoortgang(making: Making): Promise<Read<Made>> {
  const { dossier, extra, now, format } = making;
  const vorige = await readVorige(dossier, extra.get('vorige'), now);
  if (!vorige.ok) return vorige;
  const { buildVoortgangsrapportage } = await import('../../documents/voortgangsrapportage/index.ts');
  return { ok: true, value: await writeBuilt(buildVoortgangsrapportage(dossier, vorige.value, now), format) };
}

/** Writes one document in a format. */
async function writeBuilt({ document, meta, fileName }: BuiltDocument, name: string): Promise<Made> {
  const format = findFormat(name);
  if (format === undefined) return { files: [], refused: [] };
  const content = await format.write(document, meta);
  return { files: [{ base: fileName, extension: format.extension, content }], refused: [] };
}
