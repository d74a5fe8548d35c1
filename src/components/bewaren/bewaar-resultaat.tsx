import { useEffect, useId, useRef } from 'react';
import { paths } from '../../layouts/paths.ts';
import {
  bewaarKop,
  citationsOf,
  groepZin,
  herinneringen,
  standWoorden,
  vernietigingsRijen,
  vraagZin,
  type Bewaargroep,
  type Bewaarstand,
  type BewaarVraag,
} from '../../wizards/bewaren/index.ts';
import { Button } from '../base/index.ts';
import { Redenen, StatusTag, type Status } from '../result/index.ts';
import { downloadWord } from '../files/download-word.ts';
import { offerDownload } from '../files/file-transfer.ts';
import { useAttempt } from '../files/use-attempt.ts';

const statusOf: Record<Bewaarstand, Status> = {
  nu: 'mag-niet',
  later: 'mag',
  'geen-einde': 'neutraal',
  'eigen-termijn': 'beoordeling',
};

/** The answer: what goes when and why, and what one takes along for the archivaris and the calendar. */
export function BewaarResultaat({
  vraag,
  groepen,
  kenmerk,
}: {
  vraag: BewaarVraag;
  groepen: readonly Bewaargroep[];
  kenmerk: string;
}) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="pw-outcome pw-bewaar__outcome" aria-labelledby={id}>
      <div className="pw-outcome__result">
        <h2 className="pw-outcome__sentence" id={id} ref={heading} tabIndex={-1}>
          {bewaarKop(groepen, vraag)}
        </h2>
        <p>
          Dit volgt uit wat je invulde: {vraagZin(vraag)}.{' '}
          <a className="nl-link" href="#einde">
            Wijzig
          </a>
        </p>
      </div>
      {groepen.map((groep) => (
        <Groep key={groep.gegevens.map((gegeven) => gegeven.id).join()} groep={groep} />
      ))}
      <Meenemen vraag={vraag} groepen={groepen} kenmerk={kenmerk} />
    </section>
  );
}

/** At most this many names stand in sight; the rest unfolds. */
const shownNames = 10;

function Groep({ groep }: { groep: Bewaargroep }) {
  const { stand, gegevens, redenen, beslist } = groep;
  return (
    <div>
      <h3 className="pw-outcome__heading">
        <StatusTag status={statusOf[stand]} label={standWoorden[stand]} />{' '}
        <span className="pw-bewaar__count">
          {gegevens.length} {gegevens.length === 1 ? 'gegeven' : 'gegevens'}
        </span>
      </h3>
      <p>{groepZin(groep)}</p>
      <Namen gegevens={gegevens.slice(0, shownNames)} />
      {gegevens.length > shownNames && (
        <details className="pw-deelgroep__why">
          <summary>Nog {gegevens.length - shownNames} gegevens</summary>
          <Namen gegevens={gegevens.slice(shownNames)} />
        </details>
      )}
      {redenen.length > 0 && (
        <details className="pw-deelgroep__why" open={stand !== 'later'}>
          <summary>Waarom dit antwoord</summary>
          <Redenen redenen={redenen} />
        </details>
      )}
      {beslist !== undefined && (
        <p className="pw-outcome__decides">
          <strong>Wie kijkt: {beslist.naam}.</strong>{' '}
          {beslist.verantwoording !== undefined && (
            <a className="nl-link" href={paths.keuze(beslist.verantwoording.id)}>
              {beslist.verantwoording.titel} ({beslist.verantwoording.id})
            </a>
          )}
        </p>
      )}
    </div>
  );
}

const Namen = ({ gegevens }: { gegevens: Bewaargroep['gegevens'] }) => (
  <ul className="pw-deelgroep__gegevens">
    {gegevens.map(({ id, naam }) => (
      <li key={id}>
        <a href={paths.gegeven(id)}>{naam}</a>
      </li>
    ))}
  </ul>
);

/** The proposal as Word and as a table, and the days for the calendar. */
function Meenemen({
  vraag,
  groepen,
  kenmerk,
}: {
  vraag: BewaarVraag;
  groepen: readonly Bewaargroep[];
  kenmerk: string;
}) {
  const { message, attempt } = useAttempt();
  const hasDays = groepen.some(({ termijn }) => termijn !== undefined);
  return (
    <div className="pw-outcome__next">
      <h3 className="pw-outcome__heading">Neem mee</h3>
      <p>De lijst is een voorstel: de archivaris toetst haar aan de selectielijst voordat er iets weggaat.</p>
      <div className="pw-deel__actions">
        <Button
          iconStart="document"
          onClick={() => {
            attempt(() => makeWord(vraag, groepen, kenmerk));
          }}
        >
          Vernietigingslijst (Word)
        </Button>
        <Button
          kind="secondary"
          onClick={() => {
            attempt(() => makeCsv(groepen));
          }}
        >
          Tabel (CSV)
        </Button>
        {hasDays && (
          <Button
            kind="secondary"
            onClick={() => {
              attempt(() => makeCalendar(groepen, kenmerk));
            }}
          >
            Agenda (.ics)
          </Button>
        )}
        <p role="status">{message}</p>
      </div>
    </div>
  );
}

async function makeWord(
  vraag: BewaarVraag,
  groepen: readonly Bewaargroep[],
  kenmerk: string,
): Promise<string> {
  const { buildVernietigingslijst } = await import('../../documents/vernietigingslijst/index.ts');
  const built = buildVernietigingslijst(
    {
      kenmerk,
      aanleiding: vraagZin(vraag),
      uitkomst: bewaarKop(groepen, vraag),
      groepen: groepen.map((groep) => ({ ...groep, bronnen: citationsOf(groep.redenen) })),
    },
    new Date().toISOString(),
  );
  return downloadWord(built);
}

async function makeCsv(groepen: readonly Bewaargroep[]): Promise<string> {
  const { writeCsv } = await import('../../exports/index.ts');
  offerDownload(writeCsv(vernietigingsRijen(groepen)), 'vernietigingslijst.csv', 'text/csv');
  return 'Gemaakt: vernietigingslijst.csv.';
}

async function makeCalendar(groepen: readonly Bewaargroep[], kenmerk: string): Promise<string> {
  const { writeCalendar } = await import('../../writers/calendar/index.ts');
  const text = writeCalendar(
    'Bewaartermijnen inburgering',
    herinneringen(groepen, kenmerk),
    new Date().toISOString(),
  );
  offerDownload(text, 'bewaartermijnen.ics', 'text/calendar');
  return 'Gemaakt: bewaartermijnen.ics. Open het bestand om de dagen in je agenda te zetten.';
}
