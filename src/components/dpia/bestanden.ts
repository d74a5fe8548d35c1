import { bestandsnaam } from '../../documents/plan/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { maakDpiabeeld } from '../../dossier/dpia/index.ts';
import { offerDownload, printSize } from '../files/file-transfer.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers the rows for the register of processing as a workbook or as text; says what was made. */
export async function makeRegister(dossier: Dossier, vorm: 'xlsx' | 'csv'): Promise<string> {
  const [{ verwerkingsregisterBladen }, { writeCsv, writeSheets }] = await Promise.all([
    import('../../wizards/verwerkingsregister/index.ts'),
    import('../../exports/index.ts'),
  ]);
  const bladen = verwerkingsregisterBladen(dossier);
  const name = `${bestandsnaam('verwerkingsregister', dossier)}.${vorm}`;
  if (vorm === 'csv') {
    offerDownload(writeCsv((bladen[0]?.rijen ?? []).map((row) => row.map(String))), name, 'text/csv');
    return `Gemaakt: ${name}.`;
  }
  const bytes = await writeSheets('xlsx', bladen);
  offerDownload(new Uint8Array(bytes), name, xlsxType);
  return `Gemaakt: ${name} (Excel, ${printSize(bytes.length)}).`;
}

/** Offers the DPIA as a file that the Invulhulp opens; says what was made. */
export async function makeInvulhulp(dossier: Dossier): Promise<string> {
  const { schrijfInvulhulp } = await import('../../dossier/dpia/invulhulp/index.ts');
  const text = JSON.stringify(schrijfInvulhulp(maakDpiabeeld(dossier), new Date().toISOString()), null, 2);
  const name = `${bestandsnaam('dpia-invulhulp', dossier)}.json`;
  offerDownload(text, name, 'application/json');
  return `Gemaakt: ${name} (${printSize(text.length)}). Open de Invulhulp DPIA en kies daar “Bestand openen”.`;
}
