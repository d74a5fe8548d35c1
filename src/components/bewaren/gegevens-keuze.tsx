import { useState } from 'react';
import { findGegeven } from '../../content/index.ts';
import { aantalGegevens } from '../../wizards/bewaren/index.ts';
import { zoekGegevens } from '../gegevens/zoek-gegevens.ts';
import { CheckboxGroup, TextInput } from '../form/index.ts';

const common = [
  'bsn',
  'naw-gegevens',
  'geboortedatum',
  'contactgegevens',
  'pip',
  'trajectgegevens',
  'ontheffing',
  'gezondheidsgegevens',
];
const mostShown = 20;

/** Some kinds of data: the usual ones, and a field to find others. */
export function GegevensKeuze({
  value,
  error,
  onChange,
}: {
  value: readonly string[];
  error: string | undefined;
  onChange: (gegevens: readonly string[]) => void;
}) {
  const [query, setQuery] = useState('');
  const isSearching = query.trim().length > 1;
  const found = zoekGegevens(query)
    .map(({ id }) => id)
    .slice(0, mostShown);
  const shown = [...new Set([...value, ...(isSearching ? found : common)])];
  return (
    <div className="pw-bewaar__gegevens">
      <TextInput
        id="zoek-gegeven"
        label="Zoek een gegeven"
        hint="Bijvoorbeeld adres, boete of uitkering."
        required={false}
        unmarked
        type="search"
        autoComplete="off"
        error={error}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="pw-visually-hidden">
        {isSearching ? `${aantalGegevens(found.length)} gevonden` : ''}
      </p>
      <CheckboxGroup
        id="gegevens"
        label="Welke gegevens?"
        options={shown
          .flatMap((id) => findGegeven(id) ?? [])
          .map(({ id, naam, uitleg }) => ({ value: id, label: naam, uitleg }))}
        value={value.filter((id) => shown.includes(id))}
        onChange={onChange}
      />
    </div>
  );
}
