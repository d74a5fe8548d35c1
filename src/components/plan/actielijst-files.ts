import { bestandsnaam } from '../../documents/plan/index.ts';
import type { Lijstvorm } from '../../exports/index.ts';
import { actielijstAgenda, actielijstBladen } from '../../wizards/plan/index.ts';
import { offerDownload } from '../files/file-transfer.ts';
import { offerList } from '../files/offer-list.ts';
import type { Plan } from './use-plan.ts';

/** Offers the action list as a workbook or as text; says what was made. */
export const makeActielijst = ({ dossier, acties, vandaag }: Plan, vorm: Lijstvorm): Promise<string> =>
  offerList(vorm, actielijstBladen(dossier, acties, vandaag), bestandsnaam('actielijst', dossier));

/** Offers the days as a calendar file; says what was made. */
export async function makeAgendaFile(plan: Plan): Promise<string> {
  const { writeCalendar } = await import('../../writers/calendar/index.ts');
  const name = `${bestandsnaam('actielijst', plan.dossier)}.ics`;
  const text = writeCalendar(
    'Actieplan inburgering',
    actielijstAgenda(plan.dossier, plan.acties),
    new Date().toISOString(),
  );
  offerDownload(text, name, 'text/calendar');
  return `Gemaakt: ${name}. Open het bestand om de dagen in je agenda te zetten.`;
}
