import { useState } from 'react';
import { findGegeven, gegevens } from '../../content/index.ts';
import { foldText } from '../../search/index.ts';
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
  const wanted = foldText(query.trim());
  const found = gegevens
    .filter(({ naam, uitleg }) => wanted.length > 1 && foldText(`${naam} ${uitleg}`).includes(wanted))
    .map(({ id }) => id)
    .slice(0, mostShown);
  const shown = [...new Set([...value, ...(wanted.length > 1 ? found : common)])];
  return (
    <div className="pw-bewaar__gegevens">
      <TextInput
        id="zoek-gegeven"
        label="Zoek een gegeven"
        hint="Bijvoorbeeld adres, boete of uitkering."
        required={false}
        type="search"
        autoComplete="off"
        error={error}
        value={query}
        onChange={setQuery}
      />
      <p role="status" className="pw-visually-hidden">
        {wanted.length > 1 ? `${found.length} gegevens gevonden` : ''}
      </p>
      <CheckboxGroup
        id="gegevens"
        label="Welke gegevens?"
        required={false}
        options={shown
          .flatMap((id) => findGegeven(id) ?? [])
          .map(({ id, naam, uitleg }) => ({ value: id, label: naam, uitleg }))}
        value={value.filter((id) => shown.includes(id))}
        onChange={onChange}
      />
    </div>
  );
}
