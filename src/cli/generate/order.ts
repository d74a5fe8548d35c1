import type { Dossier } from '../../dossier/index.ts';
import { joinOr, readOptions } from '../arguments.ts';
import { wrong, type Read } from '../choices.ts';
import { readDossier } from '../read-dossier.ts';
import { findProduct, productNames, type Product } from './products.ts';

/** What is asked for, with the dossier read. */
export type Order = {
  product: Product;
  dossier: Dossier;
  format: string;
  folder: string;
  /** The options that only some documents know, as they were given. */
  extra: ReadonlyMap<string, string>;
};

/** Options that not every document knows. */
const extraOptions = ['overeenkomst', 'vorige'];

/** Reads the options of `genereer`; the order in which faults are told follows the order in which people fill them in. */
export async function readOrder(args: readonly string[]): Promise<Read<Order>> {
  const options = readOptions(args, ['document', 'dossier', 'formaat', ...extraOptions, 'uit']);
  if (!options.ok) return options;
  const value = (name: string): string => options.values.get(name) ?? '';
  const [stray] = options.positionals;
  if (stray !== undefined) return wrong(`“${stray}” hoort bij geen optie.`);
  const product = findProduct(value('document'));
  if (product === undefined) return wrong(`Kies bij --document uit ${joinOr(productNames)}.`);
  const fault = faultIn(product, options.values);
  if (fault !== undefined) return wrong(fault);
  const read = await readDossier(value('dossier'));
  if (!read.ok) return read;
  const extra = new Map([...options.values].filter(([name]) => extraOptions.includes(name)));
  return {
    ok: true,
    value: { product, dossier: read.dossier, format: value('formaat'), folder: value('uit'), extra },
  };
}

function faultIn({ formats, options }: Product, values: ReadonlyMap<string, string>): string | undefined {
  if (!formats.includes(values.get('formaat') ?? '')) return `Kies bij --formaat uit ${joinOr(formats)}.`;
  const strange = extraOptions.find((name) => values.has(name) && !options.includes(name));
  if (strange !== undefined) return `De optie --${strange} hoort niet bij dit document. Laat haar weg.`;
  const missing = ['dossier', 'uit'].find((name) => (values.get(name) ?? '') === '');
  return missing === undefined
    ? undefined
    : `De optie --${missing} ontbreekt. Geef ${missing === 'uit' ? 'de map' : 'het dossierbestand'}.`;
}
