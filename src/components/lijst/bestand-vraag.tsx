import { useEffect, useRef, useState } from 'react';
import { Button } from '../base/index.ts';
import { Textarea } from '../form/index.ts';

const accepted = '.csv,.tsv,.txt,.xlsx,.ods,.xlsm,.xls';

/** What was pasted, kept outside so that it is still there when the table turns out not to be readable. */
export type Plak = { tekst: string; setTekst: (tekst: string) => void };

/** "Welke lijst?": choose a file, drop it, or paste the table. `onKies` gets the file by reference. */
export function BestandVraag({
  onKies,
  plak,
  isOver,
  takesFocus,
}: {
  onKies: (file: Blob, bestand: string) => void;
  plak: Plak;
  /** A file hangs above the page. */
  isOver: boolean;
  /** What had the focus has gone: one goes on here. */
  takesFocus: boolean;
}) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) input.current?.focus();
  }, [takesFocus]);
  const take = (file: File | undefined) => {
    if (file !== undefined) onKies(file, file.name);
  };
  return (
    <div className="pw-lijst-bestand">
      <div className={`pw-lijst-drop${isOver ? ' pw-lijst-drop--over' : ''}`}>
        <label className="utrecht-form-label pw-field__label" htmlFor="bestand">
          Welke lijst wil je versturen?
        </label>
        <p className="utrecht-form-field-description pw-field__hint" id="bestand-hint">
          Een CSV-, Excel- (XLSX) of OpenDocument-bestand (ODS). Sleep het hierheen, of kies het.
        </p>
        <input
          id="bestand"
          ref={input}
          type="file"
          accept={accepted}
          aria-describedby="bestand-hint bestand-veilig"
          onChange={(event) => {
            take(event.target.files?.[0]);
            // The same file can be chosen again after it was changed.
            event.target.value = '';
          }}
        />
        <p className="pw-lijst-drop__safe" id="bestand-veilig">
          Het bestand blijft op je computer. Wij sturen en bewaren niets; dit werkt ook zonder internet.
        </p>
      </div>
      <PlakTabel onKies={onKies} {...plak} />
    </div>
  );
}

function PlakTabel({ tekst, setTekst, onKies }: Plak & { onKies: (file: Blob, bestand: string) => void }) {
  const [message, setMessage] = useState('');
  const [isOpen, setOpen] = useState(tekst !== '');
  const check = () => {
    if (tekst.trim() === '') setMessage('Plak eerst de tabel, met de regel met kolomnamen erbij.');
    else onKies(new Blob([tekst]), 'geplakte tabel');
  };
  return (
    <details
      className="pw-lijst-plak"
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>Of plak een tabel</summary>
      <Textarea
        id="plak"
        label="Tabel"
        hint="Kopieer de cellen in Excel, met de kop erbij, en plak ze hier."
        required={false}
        rows={5}
        spellCheck={false}
        autoComplete="off"
        value={tekst}
        onChange={setTekst}
      />
      <Button kind="secondary" onClick={check}>
        Controleer deze tabel
      </Button>
      <p role="status">{message}</p>
    </details>
  );
}
