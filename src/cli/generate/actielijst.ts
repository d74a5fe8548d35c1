import { bestandsnaam } from '../../documents/plan/index.ts';
import { verzamelActies } from '../../dossier/plan/index.ts';
import { dagVanMoment } from '../../rules/index.ts';
import { actielijstAgenda, actielijstBladen } from '../../wizards/plan/index.ts';
import type { Read } from '../choices.ts';
import type { Made, Making } from './products.ts';

/** The action list as a workbook, as text with semicolons, or as a calendar. */
export async function makeActielijst(making: Making): Promise<Read<Made>> {
  const { dossier, format } = making;
  const content = await contentOf(making);
  const file = { base: bestandsnaam('actielijst', dossier), extension: format, content };
  return { ok: true, value: { files: [file], refused: [] } };
}

async function contentOf({ dossier, format, now }: Making): Promise<Uint8Array | string> {
  const vandaag = dagVanMoment(now);
  const acties = verzamelActies(dossier, vandaag);
  if (format === 'ics') {
    const { writeCalendar } = await import('../../writers/calendar/index.ts');
    return writeCalendar('Actieplan inburgering', actielijstAgenda(dossier, acties), now);
  }
  const bladen = actielijstBladen(dossier, acties, vandaag);
  const { writeList } = await import('../../exports/index.ts');
  return writeList(format === 'xlsx' ? 'xlsx' : 'csv', bladen);
}
