import { useEffect, useRef, useState } from 'react';
import { findPartij, taken } from '../../content/index.ts';
import { kopLijst, planLijst, wegVanLijst } from '../../wizards/lijst/index.ts';
import { Button, Callout } from '../base/index.ts';
import { PartijVraag } from '../delen/partij-vraag.tsx';
import { Select } from '../form/index.ts';
import { BestandVraag } from './bestand-vraag.tsx';
import { LijstResultaat } from './lijst-resultaat.tsx';
import { useLijst } from './use-lijst.ts';

const taakOpties = [
  { value: '', label: 'Weet ik niet, of maakt niet uit' },
  ...taken.map(({ id, nummer, naam }) => ({ value: id, label: `${nummer}. ${naam}` })),
];

/** The check of a list: with whom, which list, and then what must go, what may stay and what is missing. */
export function LijstApp({ partij: startPartij }: { partij: string | undefined }) {
  const [partij, setPartij] = useState(startPartij);
  const [taak, setTaak] = useState('');
  const lijst = useLijst();
  const { stand, keuzes } = lijst;
  const weg = wegVanLijst(partij ?? '');
  const plan =
    stand.soort === 'gelezen' && partij !== undefined && weg !== undefined
      ? planLijst(stand.profiel, { partij, weg, taak: taak === '' ? undefined : taak }, keuzes)
      : undefined;
  const isRead = stand.soort === 'gelezen';
  const result = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isRead && partij !== undefined) result.current?.focus();
  }, [isRead, partij]);

  return (
    <>
      <header className="pw-page-header">
        <h1 className="nl-heading nl-heading--level-1">Controleer je lijst voor je haar verstuurt</h1>
        <p className="pw-page-header__lead">
          Kies voor wie de lijst is en kies het bestand. Je ziet per kolom of zij mee mag en waarom, en je
          krijgt een schone lijst en een verslag voor het dossier.
        </p>
      </header>
      <form
        className="pw-lijst__questions"
        aria-label="Vragen"
        onSubmit={(event) => {
          event.preventDefault();
        }}
      >
        <PartijVraag value={findPartij(partij ?? '')?.id} onChange={setPartij} />
        {partij !== undefined && (
          <Select
            id="taak"
            label="Voor welke taak?"
            required={false}
            options={taakOpties}
            value={taak}
            onChange={setTaak}
          />
        )}
        {!isRead && stand.soort !== 'lezen' && <BestandVraag onKies={lijst.kies} />}
      </form>
      <p role="status" className="pw-visually-hidden">
        {spoken(stand.soort, partij)}
        {plan === undefined ? '' : kopLijst(plan)}
      </p>
      {stand.soort === 'fout' && (
        <div role="alert">
          <Callout kind="error" title="Deze lijst is niet te lezen">
            <p>{stand.zin}</p>
          </Callout>
        </div>
      )}
      {stand.soort === 'lezen' && <Voortgang bestand={stand.bestand} deel={stand.deel} onStop={lijst.stop} />}
      <div ref={result} tabIndex={-1} className="pw-lijst__result">
        {stand.soort === 'gelezen' && plan === undefined && (
          <Callout title="De lijst is gelezen">
            <p>Kies hierboven voor wie zij is. Dan zie je per kolom of zij mee mag.</p>
          </Callout>
        )}
        {stand.soort === 'gelezen' && plan !== undefined && (
          <LijstResultaat plan={plan} file={stand.file} lijst={lijst} />
        )}
      </div>
    </>
  );
}

function spoken(soort: string, partij: string | undefined): string {
  if (soort === 'lezen') return 'De lijst wordt gelezen.';
  return soort === 'gelezen' && partij === undefined ? 'De lijst is gelezen. Kies voor wie zij is.' : '';
}

function Voortgang({ bestand, deel, onStop }: { bestand: string; deel: number; onStop: () => void }) {
  const percent = Math.round(deel * 100);
  return (
    <div className="pw-lijst-voortgang">
      <label htmlFor="voortgang">
        “{bestand}” wordt gelezen: {percent} %
      </label>
      <progress id="voortgang" max={100} value={percent} />
      <Button kind="secondary" onClick={onStop}>
        Stop
      </Button>
    </div>
  );
}
