import { fileNamePart } from '../../documents/index.ts';
import { actielijstAgenda, actielijstBladen } from '../../wizards/plan/index.ts';
import { offerDownload, printSize } from '../files/file-transfer.ts';
import type { Plan } from './use-plan.ts';

const nameOf = ({ dossier }: Plan, extension: string): string =>
  ['actielijst', fileNamePart(dossier.gemeente.naam ?? '')].filter((part) => part !== '').join('-') +
  `.${extension}`;

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Offers the action list as a workbook; says what was made. */
export async function makeXlsx(plan: Plan): Promise<string> {
  const { writeSheets } = await import('../../exports/index.ts');
  const bytes = await writeSheets('xlsx', actielijstBladen(plan.dossier, plan.acties, plan.vandaag));
  const name = nameOf(plan, 'xlsx');
  offerDownload(new Uint8Array(bytes), name, xlsxType);
  return `Gemaakt: ${name} (Excel, ${printSize(bytes.length)}).`;
}

/** Offers the action list as a text file; says what was made. */
export async function makeCsv(plan: Plan): Promise<string> {
  const { writeCsv } = await import('../../exports/index.ts');
  const [acties] = actielijstBladen(plan.dossier, plan.acties, plan.vandaag);
  const rows = (acties?.rijen ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const name = nameOf(plan, 'csv');
  offerDownload(writeCsv(rows), name, 'text/csv');
  return `Gemaakt: ${name}.`;
}

/** Offers the days as a calendar file; says what was made. */
export async function makeAgendaFile(plan: Plan): Promise<string> {
  const { writeCalendar } = await import('../../writers/calendar/index.ts');
  const name = nameOf(plan, 'ics');
  const text = writeCalendar(
    'Actieplan inburgering',
    actielijstAgenda(plan.dossier, plan.acties),
    new Date().toISOString(),
  );
  offerDownload(text, name, 'text/calendar');
  return `Gemaakt: ${name}. Open het bestand om de dagen in je agenda te zetten.`;
}
