import { useEffect, useState } from 'react';
import { Button } from '../base/index.ts';
import { Textarea } from '../form/index.ts';

const accepted = '.csv,.tsv,.txt,.xlsx,.ods,.xlsm,.xls';

/** "Welke lijst?": choose a file, drop it, or paste the table. `onKies` gets the file by reference. */
export function BestandVraag({ onKies }: { onKies: (file: Blob, bestand: string) => void }) {
  const [pasted, setPasted] = useState('');
  const [message, setMessage] = useState('');
  const take = (file: File | undefined) => {
    if (file !== undefined) onKies(file, file.name);
  };
  const isOver = useDrop(take);
  const check = () => {
    if (pasted.trim() === '') {
      setMessage('Plak eerst de tabel, met de regel met kolomnamen erbij.');
      return;
    }
    onKies(new Blob([pasted]), 'geplakte tabel');
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
      <details className="pw-lijst-plak">
        <summary>Of plak een tabel</summary>
        <Textarea
          id="plak"
          label="Tabel"
          hint="Kopieer de cellen in Excel, met de kop erbij, en plak ze hier."
          required={false}
          rows={5}
          spellCheck={false}
          autoComplete="off"
          value={pasted}
          onChange={setPasted}
        />
        <Button kind="secondary" onClick={check}>
          Controleer deze tabel
        </Button>
        <p role="status">{message}</p>
      </details>
    </div>
  );
}

/** A file may be dropped anywhere on the page: a miss would have the browser open it. Tells whether one hangs above it. */
function useDrop(take: (file: File | undefined) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  });
  return isOver;
}
