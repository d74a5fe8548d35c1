import { useEffect, useId, useRef } from 'react';
import { paths } from '../../layouts/paths.ts';
import {
  aantalGegevens,
  groepZin,
  standWoorden,
  type Bewaarantwoord,
  type Bewaargroep,
  type Bewaarstand,
} from '../../wizards/bewaren/index.ts';
import { Redenen, StatusTag, type Status } from '../result/index.ts';
import { Meenemen } from './meenemen.tsx';

const statusOf: Record<Bewaarstand, Status> = {
  nu: 'mag-niet',
  later: 'mag',
  'eerst-vragen': 'beoordeling',
  'geen-einde': 'neutraal',
  'eigen-termijn': 'beoordeling',
};

/** The answer: what goes when and why, and what one takes along for the archivaris and the calendar. */
export function BewaarResultaat({ antwoord }: { antwoord: Bewaarantwoord }) {
  const { kop, aanleiding, kenmerk, isKenmerkWeggelaten, groepen } = antwoord;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className="pw-outcome pw-bewaar__outcome" aria-labelledby={id}>
      <div className="pw-outcome__result">
        <h2 className="pw-outcome__sentence" id={id} ref={heading} tabIndex={-1}>
          {kop}
        </h2>
        <p>
          Dit volgt uit wat je invulde: {aanleiding}.{' '}
          <a className="nl-link" href="#einde">
            Wijzig
          </a>
        </p>
        {kenmerk !== '' && <p>Kenmerk: {kenmerk}.</p>}
        {isKenmerkWeggelaten && (
          <p>Het kenmerk staat niet in de bestanden, want het lijkt iets over de persoon te zeggen.</p>
        )}
      </div>
      {groepen.map((groep) => (
        <Groep key={groep.gegevens.map((gegeven) => gegeven.id).join()} groep={groep} />
      ))}
      <Meenemen antwoord={antwoord} />
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
        <span className="pw-bewaar__count">{aantalGegevens(gegevens.length)}</span>
      </h3>
      <p>{groepZin(groep)}</p>
      <Namen gegevens={gegevens.slice(0, shownNames)} />
      {gegevens.length > shownNames && (
        <details className="pw-deelgroep__why">
          <summary>Nog {aantalGegevens(gegevens.length - shownNames)}</summary>
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
