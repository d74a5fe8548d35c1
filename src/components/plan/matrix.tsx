import { memo, useCallback, useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Taak } from '../../content/index.ts';
import { letters, type Letter } from '../../dossier/index.ts';
import { functieNaam, letterWoorden, lidNaam, taakkeuze, zetLetter } from '../../dossier/plan/index.ts';
import { verplaats, type Plek } from '../../wizards/plan/index.ts';
import { Select } from '../form/index.ts';
import type { Plan } from './use-plan.ts';

/**
 * The matrix of tasks and people. One stop of the Tab key: arrows walk through it, a letter fills a cell, Delete empties it.
 * On a narrow screen it shows one task at a time, with the people below each other.
 */
export function Matrix({ plan, taken }: { plan: Plan; taken: readonly Taak[] }) {
  const { dossier } = plan;
  const id = useId();
  const [plek, setPlek] = useState<Plek>({ rij: 0, kolom: 0 });
  const [narrow, setNarrow] = useState(taken[0]?.id ?? '');
  const table = useRef<HTMLTableElement>(null);
  const update = plan.update;

  const onKeyDown = (event: KeyboardEvent) => {
    const next = verplaats(plek, { rijen: taken.length, kolommen: dossier.team.length }, event);
    if (next === undefined) return;
    event.preventDefault();
    setPlek(next);
    table.current?.querySelector<HTMLElement>(`[data-plek="${next.rij}-${next.kolom}"]`)?.focus();
  };
  const change = useCallback(
    (taak: string, lid: string, letter: Letter | undefined) =>
      update((old) => zetLetter(old, taak, lid, letter)),
    [update],
  );
  return (
    <div className="pw-raci">
      <p className="pw-raci__uitleg" id={`${id}-uitleg`}>
        Loop met de pijltjestoetsen door de tabel. Typ R, A, C of I om een letter te kiezen, B voor “beslist
        en voert uit”, en Delete om hem weg te halen.
      </p>
      <div className="pw-raci__keuze">
        <Select
          id={`${id}-taak`}
          label="Welke taak verdeel je?"
          required={false}
          unmarked
          options={taken.map((taak) => ({ value: taak.id, label: `${taak.nummer}. ${taak.naam}` }))}
          value={narrow}
          onChange={setNarrow}
        />
      </div>
      {/* A region that scrolls; the cells in it take the focus. */}
      <div className="pw-raci__venster" role="region" aria-label="Wie doet wat">
        <table className="pw-raci__tabel" ref={table} aria-describedby={`${id}-uitleg`}>
          <caption className="pw-visually-hidden">Wie doet wat: de taken en de mensen van het team</caption>
          <thead>
            <tr>
              <th scope="col">Taak</th>
              {dossier.team.map((lid) => (
                <th key={lid.id} scope="col">
                  <span className="pw-raci__naam">{lidNaam(dossier, lid)}</span>
                  <span className="pw-raci__functie">
                    {lid.functies.map((functie) => functieNaam(dossier, functie)).join(', ')}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          {/* The cells are controls of their own; this only moves the focus between them. */}
          {/* eslint-disable-next-line jsx-a11y-x/no-noninteractive-element-interactions */}
          <tbody onKeyDown={onKeyDown}>
            {taken.map((taak, rij) => (
              <tr key={taak.id} className={taak.id === narrow ? 'pw-raci__gekozen' : undefined}>
                <th scope="row">
                  {taak.nummer}. {taak.naam}
                </th>
                {dossier.team.map((lid, kolom) => {
                  const letter = taakkeuze(dossier, taak.id).verdeling.find(
                    (one) => one.lid === lid.id,
                  )?.letter;
                  return (
                    <td key={lid.id} className={letter && `pw-raci__cel--${letter.charAt(0).toLowerCase()}`}>
                      <Cel
                        naam={lidNaam(dossier, lid)}
                        lid={lid.id}
                        taak={taak}
                        letter={letter}
                        rij={rij}
                        kolom={kolom}
                        isStop={rij === plek.rij && kolom === plek.kolom}
                        onFocus={setPlek}
                        onChange={change}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type CelProps = Plek & {
  naam: string;
  lid: string;
  taak: Taak;
  letter: Letter | undefined;
  isStop: boolean;
  onFocus: (plek: Plek) => void;
  onChange: (taak: string, lid: string, letter: Letter | undefined) => void;
};

const isLetter = (value: string): value is Letter => letters.some((letter) => letter === value);

const byKey: Readonly<Record<string, Letter | ''>> = {
  r: 'R',
  a: 'A',
  b: 'R/A',
  c: 'C',
  i: 'I',
  delete: '',
  backspace: '',
  '-': '',
};

/**
 * One cell: a list of letters for mouse and touch, and keys for who types. A table of 25 people has hundreds; only the ones
 * that change are drawn again.
 */
const Cel = memo(function Cel({ naam, lid, taak, letter, rij, kolom, isStop, onFocus, onChange }: CelProps) {
  const choose = (value: string) => onChange(taak.id, lid, isLetter(value) ? value : undefined);
  return (
    <label className="pw-raci__cel">
      <span className="pw-raci__wie">{naam}</span>
      <select
        className="pw-raci__select"
        data-plek={`${rij}-${kolom}`}
        tabIndex={isStop ? 0 : -1}
        aria-label={`Taak ${taak.nummer}, ${naam}`}
        value={letter ?? ''}
        onFocus={() => onFocus({ rij, kolom })}
        onKeyDown={(event) => {
          const chosen = byKey[event.key.toLowerCase()];
          if (chosen === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
          event.preventDefault();
          choose(chosen);
        }}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">–</option>
        {letters.map((one) => (
          <option key={one} value={one} title={letterWoorden[one]}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
});
