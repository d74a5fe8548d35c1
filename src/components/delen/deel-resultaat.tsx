import { useId } from 'react';
import { findPartij, findTaak } from '../../content/index.ts';
import type { DeelVraag } from '../../rules/index.ts';
import {
  answerDelen,
  bsnGroep,
  bsnZin,
  kop,
  nameOf,
  onderKop,
  overigeGegevens,
  tagVan,
  tagWoord,
  teRegelen,
  wegenVan,
  wegWoorden,
} from '../../wizards/delen/index.ts';
import { paths } from '../../layouts/paths.ts';
import { Redenen, ReviewList, StatusTag, type ReviewRow } from '../result/index.ts';
import { Groep } from './deel-groep.tsx';
import { RolEnOvereenkomst } from './rol-en-overeenkomst.tsx';

/**
 * The answer to "mag dit delen": the sentence to act on with its conditions, then per group of data why, what holds for the
 * BSN and for what is in no list, and what is left to arrange. `canChange`: the questions stand on the page, so that the
 * answers can link to them.
 */
export function DeelResultaat({ vraag, canChange = true }: { vraag: DeelVraag; canChange?: boolean }) {
  const id = useId();
  const { antwoord, groepen } = answerDelen(vraag);
  const tag = tagVan(antwoord);
  const conditions = onderKop(vraag, antwoord);
  const isBsnAsked = vraag.gegevens.includes('bsn');
  return (
    <section className={`pw-outcome pw-status--${tag ?? 'neutraal'}`} aria-labelledby={id}>
      <div className="pw-outcome__result">
        {tag !== undefined && <StatusTag status={tag} label={tagWoord(tag, vraag, antwoord)} />}
        <h2 className="pw-outcome__sentence" id={id}>
          {kop(vraag, antwoord, groepen)}
        </h2>
        {conditions.length > 0 && <Voorwaarden lines={conditions} />}
        {!isBsnAsked && antwoord.geheel !== 'leeg' && <p className="pw-deel__bsn">{bsnZin(vraag)}</p>}
      </div>
      {groepen.map((groep) => (
        <Groep
          key={groep.gegevens.map((gegeven) => gegeven.id).join()}
          groep={groep}
          woord={tagWoord(groep.oordeel, vraag, antwoord)}
        />
      ))}
      {!isBsnAsked && <Bsn vraag={vraag} />}
      {antwoord.geheel === 'leeg' && <Overig vraag={vraag} />}
      <div className="pw-outcome__next">
        <h3 className="pw-outcome__heading">Wat je nog regelt</h3>
        <ul>
          {teRegelen(vraag, antwoord).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <RolEnOvereenkomst partij={vraag.partij} antwoord={antwoord} />
      {canChange && (
        <div>
          <h3 className="pw-outcome__heading">Dit volgt uit je antwoorden</h3>
          <ReviewList rows={answersOf(vraag)} />
        </div>
      )}
    </section>
  );
}

function Voorwaarden({ lines }: { lines: readonly string[] }) {
  return (
    <div>
      <p>Voorwaarden voor wat mag:</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** What holds for the BSN here, for who did not ask: everyone wants to know. */
function Bsn({ vraag }: { vraag: DeelVraag }) {
  const groep = bsnGroep(vraag);
  if (groep === undefined) return null;
  return (
    <div className="pw-deel__algemeen">
      <h3 className="pw-outcome__heading">En het BSN?</h3>
      <p>{bsnZin(vraag)}</p>
      <details className="pw-deelgroep__why">
        <summary>Waarom dit antwoord over het BSN</summary>
        <Redenen redenen={groep.redenen} />
        {groep.beslist !== undefined && <p>Wie beslist: {groep.beslist.naam}.</p>}
      </details>
    </div>
  );
}

/** What holds for any other kind of data, as long as none was chosen. */
function Overig({ vraag }: { vraag: DeelVraag }) {
  const { zin, redenen, takenHelpen } = overigeGegevens(vraag);
  return (
    <div className="pw-deel__algemeen">
      <h3 className="pw-outcome__heading">En andere gegevens?</h3>
      <p>
        {zin}{' '}
        {takenHelpen && (
          <a className="nl-link" href={paths.taak()}>
            Bekijk de taken
          </a>
        )}
      </p>
      {redenen.length > 0 && (
        <details className="pw-deelgroep__why">
          <summary>Waarom dit antwoord over andere gegevens</summary>
          <Redenen redenen={redenen} />
        </details>
      )}
    </div>
  );
}

function answersOf({ partij, weg, taak, gegevens, anders, onbekend = [] }: DeelVraag): ReviewRow[] {
  const found = findPartij(partij);
  const names = [...gegevens, ...(anders === true ? ['anders'] : [])].map(nameOf);
  const hasWays = found !== undefined && wegenVan(found).length > 1;
  return [
    { vraag: 'Met wie', antwoord: found?.naam, href: '#partij' },
    ...(hasWays ? [{ vraag: 'Wat doe je', antwoord: wegWoorden[weg].label, href: '#weg' }] : []),
    { vraag: 'Voor welke taak', antwoord: findTaak(taak ?? '')?.naam ?? 'Geen taak gekozen', href: '#taak' },
    {
      vraag: 'Welke gegevens',
      antwoord: [...names, ...onbekend.map((id) => `“${id}”`)].join(', '),
      href: '#gegevens',
    },
  ];
}
