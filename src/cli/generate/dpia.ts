import { bestandsnaam } from '../../documents/plan/index.ts';
import type { Read } from '../choices.ts';
import type { Made, Making } from './products.ts';

/** The name that --formaat takes for a file of the Invulhulp DPIA. */
export const invulhulpFormaat = 'invulhulp-json';

/** The DPIA as a file that the Invulhulp DPIA of the ministry of BZK opens. */
export async function makeInvulhulp({ dossier, now }: Making): Promise<Read<Made>> {
  const { maakDpiabeeld } = await import('../../dossier/dpia/index.ts');
  const { schrijfInvulhulp } = await import('../../dossier/dpia/invulhulp/index.ts');
  const content = `${JSON.stringify(schrijfInvulhulp(maakDpiabeeld(dossier), now), null, 2)}\n`;
  const file = { base: bestandsnaam('dpia', dossier), extension: 'json', content };
  return { ok: true, value: { files: [file], refused: [] } };
}
