import { useId } from 'react';
import { findGegeven, findPartij, findTaak } from '../../content/index.ts';
import { explain, oordeelWoorden, type DeelVraag } from '../../rules/index.ts';
import {
  answerDelen,
  kop,
  nameOf,
  tagVan,
  teRegelen,
  wegWoorden,
  type DeelGroep,
} from '../../wizards/delen/index.ts';
import { paths } from '../../layouts/paths.ts';
import { Redenen, ReviewList, StatusTag, type ReviewRow } from '../result/index.ts';
import { agreementSentence, roleSentence } from '../result/outcome-words.ts';

/**
 * The answer to "mag dit delen": the sentence to act on, then per group of data why, and what is left to arrange.
 * `canChange`: the questions stand on the page, so that the answers can link to them.
 */
export function DeelResultaat({ vraag, canChange = true }: { vraag: DeelVraag; canChange?: boolean }) {
  const id = useId();
  const { antwoord, groepen } = answerDelen(vraag);
  const tag = tagVan(antwoord, vraag.weg);
  return (
    <section className={`pw-outcome pw-status--${tag ?? 'neutraal'}`} aria-labelledby={id}>
      <div className="pw-outcome__result">
        {tag !== undefined && <StatusTag status={tag} />}
        <h2 className="pw-outcome__sentence" id={id}>
          {kop(vraag, antwoord, groepen)}
        </h2>
      </div>
      {groepen.map((groep) => (
        <Groep key={groep.gegevens.map((gegeven) => gegeven.id).join()} groep={groep} />
      ))}
      {antwoord.geheel !== 'leeg' && (
        <div className="pw-outcome__next">
          <h3 className="pw-outcome__heading">Wat je nog regelt</h3>
          <ul>
            {teRegelen(vraag, antwoord).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
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

function Groep({ groep: { oordeel, gegevens, redenen, beslist } }: { groep: DeelGroep }) {
  return (
    <div className={`pw-deelgroep pw-deelgroep--${oordeel}`}>
      <h3 className="pw-outcome__heading">
        <StatusTag status={oordeel} />
        <span className="pw-visually-hidden">: {gegevens.map(({ naam }) => naam).join(', ')}</span>
      </h3>
      <ul className="pw-deelgroep__gegevens" aria-label={oordeelWoorden[oordeel]}>
        {gegevens.map(({ id, naam }) => (
          <li key={id}>{findGegeven(id) === undefined ? naam : <a href={paths.gegeven(id)}>{naam}</a>}</li>
        ))}
      </ul>
      <details className="pw-deelgroep__why" open={oordeel !== 'mag'}>
        <summary>Waarom dit antwoord</summary>
        <Redenen redenen={redenen} />
      </details>
      {beslist !== undefined && (
        <p className="pw-outcome__decides">
          <strong>Wie beslist: {beslist.naam}.</strong>{' '}
          {beslist.verantwoording !== undefined && (
            <>
              Wat diegene nodig heeft:{' '}
              <a className="nl-link" href={paths.keuze(beslist.verantwoording.id)}>
                {beslist.verantwoording.titel} ({beslist.verantwoording.id})
              </a>
            </>
          )}
        </p>
      )}
    </div>
  );
}

function RolEnOvereenkomst({
  partij,
  antwoord: { rol, overeenkomst },
}: {
  partij: string;
  antwoord: ReturnType<typeof answerDelen>['antwoord'];
}) {
  const found = findPartij(partij);
  if (found === undefined || found.soort === 'eigen-organisatie') return null;
  const reasons = [rol, overeenkomst].map((outcome) => explain<string>(outcome));
  return (
    <div>
      <h3 className="pw-outcome__heading">Rol en overeenkomst</h3>
      <p>
        {[...new Set([roleSentence(rol), agreementSentence(overeenkomst)])].join(' ')}{' '}
        <a className="nl-link" href={paths.partij(partij)}>
          Alles over {found.inZin}
        </a>
      </p>
      <details className="pw-deelgroep__why">
        <summary>Waarom</summary>
        <Redenen
          redenen={reasons.flatMap((explained) =>
            explained.status === 'onvolledig' ? [] : explained.reasons,
          )}
        />
      </details>
    </div>
  );
}

const answersOf = ({ partij, weg, taak, gegevens }: DeelVraag): ReviewRow[] => [
  { vraag: 'Met wie', antwoord: findPartij(partij)?.naam, href: '#partij' },
  { vraag: 'Wat doe je', antwoord: wegWoorden[weg].label, href: '#weg' },
  { vraag: 'Voor welke taak', antwoord: findTaak(taak ?? '')?.naam ?? 'Geen taak gekozen', href: '#taak' },
  { vraag: 'Welke gegevens', antwoord: gegevens.map(nameOf).join(', '), href: '#gegevens' },
];
