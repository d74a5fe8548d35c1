import { useId } from 'react';
import { anders } from '../../rules/index.ts';
import { gezien, herkendZin, count, type KolomKeuze, type PlanKolom } from '../../wizards/lijst/index.ts';
import { Redenen, StatusTag } from '../result/index.ts';
import { gegevenOpties } from './gegeven-opties.ts';

/** One column: what it holds, whether it may go along and why, and what happens to it in the clean list. */
export function KolomRij({ rij, onKeuze }: { rij: PlanKolom; onKeuze: (keuze: KolomKeuze) => void }) {
  const id = useId();
  const { kolom, oordeel, uitleg } = rij;
  const known = gegevenOpties.some(({ opties }) => opties.some((optie) => optie.id === rij.gegeven));
  return (
    <li className={`pw-kolom pw-deelgroep--${oordeel}`} aria-labelledby={`${id}-naam`}>
      <div className="pw-kolom__head">
        <h4 id={`${id}-naam`}>{kolom.naam}</h4>
        <StatusTag status={oordeel} />
      </div>
      <div className="pw-kolom__what">
        <label htmlFor={`${id}-wat`}>Wat staat erin?</label>
        <select
          id={`${id}-wat`}
          className="utrecht-select utrecht-select--html-select"
          aria-describedby={`${id}-hoe`}
          value={known ? rij.gegeven : anders}
          onChange={(event) => {
            onKeuze({ gegeven: event.target.value, blijft: undefined });
          }}
        >
          {gegevenOpties.map(({ label, opties }) => (
            <optgroup key={label} label={label}>
              {opties.map((optie) => (
                <option key={optie.id} value={optie.id}>
                  {optie.naam}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <p className="pw-kolom__how" id={`${id}-hoe`}>
          {herkendZin(rij)} {count(kolom.gevuld)} gevuld
          {kolom.voorbeelden.length > 0 && (
            <>
              , zoals <span className="pw-kolom__shape">{kolom.voorbeelden.join(' · ')}</span>
            </>
          )}
          .
        </p>
      </div>
      {gezien(rij).map((zin) => (
        <p key={zin} className="pw-kolom__seen">
          {zin}
        </p>
      ))}
      {uitleg.status !== 'onvolledig' && (
        <details className="pw-deelgroep__why">
          <summary>
            Waarom dit antwoord<span className="pw-visually-hidden"> over {kolom.naam}</span>
          </summary>
          <Redenen redenen={uitleg.reasons} />
        </details>
      )}
      <Blijft rij={rij} onKeuze={onKeuze} />
    </li>
  );
}

/** What happens to the column in the clean list; a choice only where the rules leave one. */
function Blijft({ rij, onKeuze }: { rij: PlanKolom; onKeuze: (keuze: KolomKeuze) => void }) {
  const { magKiezen, blijft, oordeel, uitleg, kolom } = rij;
  if (!magKiezen) return <p className="pw-kolom__fate">Gaat niet mee in de schone lijst.</p>;
  const who =
    uitleg.status === 'beoordeling-nodig'
      ? uitleg.decidedBy.naam
      : uitleg.status === 'bepaald'
        ? (uitleg.review?.naam ?? 'Privacy officer')
        : 'Privacy officer';
  return (
    <label className="pw-option pw-kolom__fate">
      <input
        type="checkbox"
        className="pw-checkbox"
        checked={blijft}
        onChange={(event) => {
          onKeuze({ blijft: event.target.checked });
        }}
      />
      <span>
        Blijft in de schone lijst<span className="pw-visually-hidden">: {kolom.naam}</span>
        {oordeel !== 'mag' && (
          <span className="pw-option__hint">
            Alleen als dit eerst is beoordeeld door: {who.toLowerCase()}.
          </span>
        )}
      </span>
    </label>
  );
}
