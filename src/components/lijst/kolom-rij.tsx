import { useId, useRef } from 'react';
import { anders } from '../../rules/index.ts';
import { beslisserNaam, count, gezien, herkendZin, type PlanKolom } from '../../wizards/lijst/index.ts';
import { Button } from '../base/index.ts';
import { Redenen, StatusTag } from '../result/index.ts';
import { gegevenOpties } from './gegeven-opties.ts';

type KolomRijProps = {
  rij: PlanKolom;
  /** A person says what the column holds. */
  onGegeven: (gegeven: string) => void;
  /** A person lets it stay or go. */
  onBlijft: (blijft: boolean) => void;
};

/** One column: what it holds, whether it may go along and why, and what happens to it in the clean list. */
export function KolomRij({ rij, onGegeven, onBlijft }: KolomRijProps) {
  const id = useId();
  const select = useRef<HTMLSelectElement>(null);
  const { kolom, oordeel, uitleg } = rij;
  const known = gegevenOpties.some(({ opties }) => opties.some((optie) => optie.id === rij.gegeven));
  return (
    <li className={`pw-kolom pw-deelgroep--${oordeel}`} aria-labelledby={`${id}-naam`}>
      <div className="pw-kolom__head">
        <h4 id={`${id}-naam`}>{kolom.naam}</h4>
        <StatusTag status={oordeel} label={rij.moetBevestigd ? 'Klopt dit?' : undefined} />
      </div>
      <div className="pw-kolom__what">
        <label htmlFor={`${id}-wat`}>Wat staat erin?</label>
        <select
          id={`${id}-wat`}
          ref={select}
          className="utrecht-select utrecht-select--html-select"
          aria-describedby={`${id}-hoe`}
          value={known ? rij.gegeven : anders}
          onChange={(event) => {
            onGegeven(event.target.value);
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
        {rij.moetBevestigd && (
          <Button
            kind="secondary"
            onClick={() => {
              // This button goes; one goes on at what was confirmed.
              select.current?.focus();
              onGegeven(rij.gegeven);
            }}
          >
            Ja, dit klopt<span className="pw-visually-hidden">: {kolom.naam}</span>
          </Button>
        )}
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
      <Blijft rij={rij} onBlijft={onBlijft} />
    </li>
  );
}

/** What happens to the column in the clean list; a choice only where the rules leave one. */
function Blijft({ rij, onBlijft }: Pick<KolomRijProps, 'rij' | 'onBlijft'>) {
  const { magKiezen, moetBevestigd, blijft, oordeel, kolom } = rij;
  if (moetBevestigd)
    return <p className="pw-kolom__fate">Gaat niet mee zolang je niet zegt wat erin staat.</p>;
  if (!magKiezen) return <p className="pw-kolom__fate">Gaat niet mee in de schone lijst.</p>;
  return (
    <label className="pw-option pw-kolom__fate">
      <input
        type="checkbox"
        className="pw-checkbox"
        checked={blijft}
        onChange={(event) => {
          onBlijft(event.target.checked);
        }}
      />
      <span>
        Blijft in de schone lijst<span className="pw-visually-hidden">: {kolom.naam}</span>
        {oordeel !== 'mag' && (
          <span className="pw-option__hint">
            Alleen als dit eerst is beoordeeld door: {beslisserNaam(rij)}.
          </span>
        )}
      </span>
    </label>
  );
}
