import { foldText } from '../../search/index.ts';
import { useState } from 'react';
import { findPartij, partijen, type Partij } from '../../content/index.ts';
import { eigenTeam } from '../../rules/index.ts';
import { Button } from '../base/index.ts';
import { RadioGroup, TextInput } from '../form/index.ts';

/** Shown at once; the rest appears when one looks for it. */
const commonIds = [
  'aanbieder-map',
  'aanbieder-pvt',
  'cursusinstelling-onderwijsroute',
  'aanbieder-b1-taalschakel',
  'maatschappelijke-begeleider',
  'duo',
  'coa',
  eigenTeam,
];

const all: readonly Partij[] = partijen.toSorted((one, other) => one.naam.localeCompare(other.naam, 'nl'));
const common: readonly Partij[] = commonIds.flatMap((id) => findPartij(id) ?? []);

/** The parties that a person may mean, by name or by another word for it. */
export function searchPartijen(query: string): readonly Partij[] {
  const wanted = foldText(query.trim());
  if (wanted === '') return common;
  return all.filter(({ naam, zoektermen, inZin }) =>
    [naam, inZin, ...zoektermen].some((text) => foldText(text).includes(wanted)),
  );
}

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
  const chosen = findPartij(value ?? '');
  const found = showsAll && query === '' ? all : searchPartijen(query);
  const shown = chosen === undefined || found.includes(chosen) ? found : [chosen, ...found];
  const choose = (id: string) => {
    onChange(id);
    // With the keyboard one walks through the options: the list stays. Who points at one has chosen.
    if (document.activeElement?.matches(':focus-visible') === true) return;
    setOpen(false);
    setQuery('');
  };
  if (!isOpen && chosen !== undefined) return <Gekozen partij={chosen} onChangeAsked={() => setOpen(true)} />;
  return (
    <div className="pw-deel-partij">
      <TextInput
        id="zoek-partij"
        label="Zoek een partij"
        hint="Bijvoorbeeld VluchtelingenWerk, taalschool, DUO of ICT."
        required={false}
        type="search"
        autoComplete="off"
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="pw-visually-hidden">
        {query === '' ? '' : `${found.length} partijen gevonden`}
      </p>
      <RadioGroup
        id="partij"
        label="Met wie?"
        options={shown.map(({ id, naam }) => ({ value: id, label: naam }))}
        value={value}
        onChange={choose}
      />
      {query !== '' && found.length === 0 && <p>Geen partij gevonden met dit woord.</p>}
      {!showsAll && query === '' && (
        <button
          type="button"
          className="nl-button nl-button--subtle"
          onClick={() => {
            setShowsAll(true);
          }}
        >
          Toon alle {all.length} partijen
        </button>
      )}
      <p>
        Staat de partij er niet bij? Bepaal dan eerst welke rol zij heeft met{' '}
        <a className="nl-link" href="/verwerkersovereenkomst/">
          de vragen over de rol
        </a>
        . Stuur tot die tijd niets.
      </p>
    </div>
  );
}

/** The chosen party, and the way back to the list. */
function Gekozen({ partij, onChangeAsked }: { partij: Partij; onChangeAsked: () => void }) {
  return (
    <div className="pw-deel-gekozen" id="partij">
      <p>
        <span className="pw-deel-gekozen__label">Met wie?</span>
        <strong>{partij.naam}</strong>
      </p>
      <Button kind="secondary" onClick={onChangeAsked}>
        Andere partij
      </Button>
    </div>
  );
}
