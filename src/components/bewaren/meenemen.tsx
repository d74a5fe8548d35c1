import {
  bestandsnaam,
  geenLijstZin,
  herinneringen,
  vernietigingsRijen,
  vernietigingsvoorstel,
  type Bewaarantwoord,
} from '../../wizards/bewaren/index.ts';
import { Button } from '../base/index.ts';
import { downloadWord } from '../files/download-word.ts';
import { offerDownload } from '../files/file-transfer.ts';
import { useAttempt } from '../files/use-attempt.ts';

/** The proposal as Word and as a table, and the days to come for the calendar; nothing where no term is known. */
export function Meenemen({ antwoord }: { antwoord: Bewaarantwoord }) {
  return (
    <div className="pw-outcome__next">
      <h3 className="pw-outcome__heading">Neem mee</h3>
      {antwoord.heeftDag ? <Bestanden antwoord={antwoord} /> : <p>{geenLijstZin(antwoord.groepen)}</p>}
    </div>
  );
}

function Bestanden({ antwoord }: { antwoord: Bewaarantwoord }) {
  const { message, attempt } = useAttempt();
  return (
    <>
      <p>De lijst is een voorstel: de archivaris toetst haar aan de selectielijst voordat er iets weggaat.</p>
      <div className="pw-deel__actions">
        <Button
          iconStart="document"
          onClick={() => {
            attempt(() => makeWord(antwoord));
          }}
        >
          Vernietigingslijst (Word)
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            attempt(() => makeCsv(antwoord));
          }}
        >
          Tabel (CSV)
        </Button>
        {herinneringen(antwoord).length > 0 && (
          <Button
            kind="secondary"
            onClick={() => {
              attempt(() => makeCalendar(antwoord));
            }}
          >
            Agenda (.ics)
          </Button>
        )}
        <p role="status">{message}</p>
      </div>
    </>
  );
}

async function makeWord(antwoord: Bewaarantwoord): Promise<string> {
  const { buildVernietigingslijst } = await import('../../documents/vernietigingslijst/index.ts');
  return downloadWord(buildVernietigingslijst(vernietigingsvoorstel(antwoord), new Date().toISOString()));
}

async function makeCsv(antwoord: Bewaarantwoord): Promise<string> {
  const { writeCsv } = await import('../../exports/index.ts');
  const name = `${bestandsnaam('vernietigingslijst', antwoord)}.csv`;
  offerDownload(writeCsv(vernietigingsRijen(antwoord)), name, 'text/csv');
  return `Gemaakt: ${name}.`;
}

async function makeCalendar(antwoord: Bewaarantwoord): Promise<string> {
  const { writeCalendar } = await import('../../writers/calendar/index.ts');
  const name = `${bestandsnaam('bewaartermijn', antwoord)}.ics`;
  const now = new Date().toISOString();
  offerDownload(
    writeCalendar('Bewaartermijnen inburgering', herinneringen(antwoord), now),
    name,
    'text/calendar',
  );
  return `Gemaakt: ${name}. Open het bestand om de dagen in je agenda te zetten.`;
}
