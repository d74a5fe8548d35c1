import { useState } from 'react';
import { findPartij, type Partij } from '../../content/index.ts';
import { unnamedPartyPage } from '../wizard/party-options.ts';
import { Button } from '../base/index.ts';
import { RadioGroup, TextInput } from '../form/index.ts';
import { useFocusAfter } from './use-focus-after.ts';
import { allePartijen, zoekPartijen } from './zoek-partijen.ts';

/** The field that a link to this question goes to: the first party of the list, or the way back to the list. */
const fieldId = 'partij';

/** "Met wie?": a field to search with and the parties that fit; a chosen party stays in sight. */
export function PartijVraag({
  value,
  onChange,
}: {
  value: string | undefined;
  onChange: (partij: string) => void;
}) {
  const [query, setQuery] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const [isOpen, setOpen] = useState(value === undefined);
  const focusAfter = useFocusAfter();
  const chosen = findPartij(value ?? '');
  const found = showsAll && query === '' ? allePartijen : zoekPartijen(query);
  const shown = chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
  const choose = (id: string) => {
    onChange(id);
    // With the keyboard one walks through the options: the list stays. Who points at one has chosen.
    if (document.activeElement?.matches(':focus-visible') === true) return;
    setOpen(false);
    setQuery('');
    focusAfter(fieldId);
  };
  if (!isOpen && chosen !== undefined) {
    const reopen = () => {
      setOpen(true);
      focusAfter('zoek-partij');
    };
    return <Gekozen partij={chosen} onChangeAsked={reopen} />;
  }
  return (
    <div className="pw-deel-partij">
      <TextInput
        id="zoek-partij"
        label="Zoek een partij"
        hint="Bijvoorbeeld VluchtelingenWerk, taalschool, DUO of ICT."
        required={false}
        unmarked
        type="search"
        autoComplete="off"
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="pw-visually-hidden">
        {query === '' ? '' : counted(found.length)}
      </p>
      {query !== '' && found.length === 0 && <p>Geen partij gevonden met dit woord.</p>}
      {shown.length > 0 && (
        <RadioGroup
          id={fieldId}
          label="Met wie?"
          options={shown.map(({ id, naam }) => ({ value: id, label: naam }))}
          value={value}
          onChange={choose}
        />
      )}
      {!showsAll && query === '' && (
        <Button
          kind="subtle"
          onClick={() => {
            setShowsAll(true);
            focusAfter(fieldId);
          }}
        >
          Toon alle {allePartijen.length} partijen
        </Button>
      )}
      <p>
        Staat de partij er niet bij? Beantwoord dan eerst{' '}
        <a className="nl-link" href={unnamedPartyPage}>
          de vragen over haar rol
        </a>
        . Stuur tot die tijd niets, en nooit een BSN.
      </p>
    </div>
  );
}

const counted = (count: number): string => `${count} ${count === 1 ? 'partij' : 'partijen'} gevonden`;

/** The chosen party, and the way back to the list. */
function Gekozen({ partij, onChangeAsked }: { partij: Partij; onChangeAsked: () => void }) {
  return (
    <div className="pw-deel-gekozen" role="group" aria-label={`Met wie? ${partij.naam}`}>
      <p>
        <span className="pw-deel-gekozen__label">Met wie?</span>
        <strong>{partij.naam}</strong>
      </p>
      <Button kind="secondary" id={fieldId} onClick={onChangeAsked}>
        Andere partij
      </Button>
    </div>
  );
}
