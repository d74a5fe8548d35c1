import { bestandsnaam } from '../../documents/plan/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { maakDpiabeeld } from '../../dossier/dpia/index.ts';
import type { Lijstvorm } from '../../exports/index.ts';
import { offerDownload, printSize } from '../files/file-transfer.ts';
import { offerList } from '../files/offer-list.ts';

/** Offers the rows for the register of processing as a workbook or as text; says what was made. */
export async function makeRegister(dossier: Dossier, vorm: Lijstvorm): Promise<string> {
  const { verwerkingsregisterBladen } = await import('../../wizards/verwerkingsregister/index.ts');
  return offerList(vorm, verwerkingsregisterBladen(dossier), bestandsnaam('verwerkingsregister', dossier));
}

/** Offers the DPIA as a file that the Invulhulp opens; says what was made. */
export async function makeInvulhulp(dossier: Dossier): Promise<string> {
  const { schrijfInvulhulp } = await import('../../dossier/dpia/invulhulp/index.ts');
  const text = JSON.stringify(schrijfInvulhulp(maakDpiabeeld(dossier), new Date().toISOString()), null, 2);
  const name = `${bestandsnaam('dpia-invulhulp', dossier)}.json`;
  offerDownload(text, name, 'application/json');
  return `Gemaakt: ${name} (${printSize(text.length)}). Open de Invulhulp DPIA en kies daar “Bestand openen”.`;
}
