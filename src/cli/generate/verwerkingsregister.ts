import { bestandsnaam } from '../../documents/plan/index.ts';
import { verwerkingsregisterBladen } from '../../wizards/verwerkingsregister/index.ts';
import type { Read } from '../choices.ts';
import type { Made, Making } from './products.ts';

/** The rows for the register of processing as a workbook, or as text with semicolons. */
export async function makeVerwerkingsregister({ dossier, format }: Making): Promise<Read<Made>> {
  const bladen = verwerkingsregisterBladen(dossier);
  const { writeList } = await import('../../exports/index.ts');
  const content = await writeList(format === 'xlsx' ? 'xlsx' : 'csv', bladen);
  const file = { base: bestandsnaam('verwerkingsregister', dossier), extension: format, content };
  return { ok: true, value: { files: [file], refused: [] } };
}
