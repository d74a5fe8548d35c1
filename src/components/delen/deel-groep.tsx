import { findGegeven } from '../../content/index.ts';
import type { ExplainedReview } from '../../rules/index.ts';
import type { DeelGroep } from '../../wizards/delen/index.ts';
import { paths } from '../../layouts/paths.ts';
import { Redenen, StatusTag } from '../result/index.ts';

/** Kinds of data with the same outcome: which, why, and who decides. `woord` is what the tag says. */
export function Groep({
  groep: { oordeel, gegevens, redenen, beslist },
  woord,
}: {
  groep: DeelGroep;
  woord: string;
}) {
  return (
    <div className={`pw-deelgroep pw-deelgroep--${oordeel}`}>
      <h3 className="pw-outcome__heading">
        <StatusTag status={oordeel} label={woord} />
        <span className="pw-visually-hidden">: {gegevens.map(({ naam }) => naam).join(', ')}</span>
      </h3>
      <ul className="pw-deelgroep__gegevens" aria-label={woord}>
        {gegevens.map(({ id, naam }) => (
          <li key={id}>{findGegeven(id) === undefined ? naam : <a href={paths.gegeven(id)}>{naam}</a>}</li>
        ))}
      </ul>
      {redenen.length > 0 && (
        <details className="pw-deelgroep__why" open={oordeel !== 'mag'}>
          <summary>Waarom dit antwoord</summary>
          <Redenen redenen={redenen} />
        </details>
      )}
      <WieBeslist beslist={beslist} />
    </div>
  );
}

/** Who decides where software may not, and what they need for it. */
export function WieBeslist({ beslist }: { beslist: ExplainedReview | undefined }) {
  if (beslist === undefined) return null;
  return (
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
  );
}
