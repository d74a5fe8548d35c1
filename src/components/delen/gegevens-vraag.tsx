import { useState } from 'react';
import { findGegeven, gegevens, type Gegeven } from '../../content/index.ts';
import type { DeelKeuzes } from '../../wizards/delen/index.ts';
import { foldText } from '../../search/index.ts';
import { CheckboxGroup, TextInput } from '../form/index.ts';

/** What people forget to think of: offered with every question. */
const alwaysOffered = ['bsn'];

const toOption = ({ id, naam }: Gegeven) => ({ value: id, label: naam });

const found = (query: string, offered: readonly string[]): Gegeven[] => {
  const wanted = foldText(query.trim());
  return wanted.length < 2
    ? []
    : gegevens.filter(
        ({ id, naam, uitleg }) =>
          !offered.includes(id) && (foldText(naam).includes(wanted) || foldText(uitleg).includes(wanted)),
      );
};

/** "Welke gegevens?": what is usual for this party and way, and a field to find the rest. */
export function GegevensVraag({
  start,
  keuzes,
  onChange,
}: {
  /** The fields that are usual; they stay in the list when they are unticked. */
  start: readonly string[];
  keuzes: Pick<DeelKeuzes, 'gegevens' | 'anders'>;
  onChange: (change: Partial<Pick<DeelKeuzes, 'gegevens' | 'anders'>>) => void;
}) {
  const [query, setQuery] = useState('');
  const offered = [...new Set([...alwaysOffered, ...start, ...keuzes.gegevens])];
  const more = found(query, offered);
  const chosenIn = (ids: readonly string[]) => keuzes.gegevens.filter((id) => ids.includes(id));
  return (
    <div className="pw-deel-gegevens">
      <CheckboxGroup
        id="gegevens"
        label="Welke gegevens?"
        hint={
          start.length > 0
            ? 'Aangevinkt staat wat hier gebruikelijk is. Vink uit wat er niet bij zit.'
            : 'Voor deze keuze noemt de handreiking geen gegevens. Vink aan wat erbij zit.'
        }
        required={false}
        options={offered.flatMap((id) => findGegeven(id) ?? []).map(toOption)}
        value={chosenIn(offered)}
        onChange={(chosen) => {
          onChange({ gegevens: chosen });
        }}
      />
      <TextInput
        id="zoek-gegeven"
        label="Zit er nog iets bij? Zoek een gegeven"
        hint="Bijvoorbeeld geboortedatum, gezondheid, boete of telefoonnummer."
        required={false}
        type="search"
        autoComplete="off"
        value={query}
        onChange={setQuery}
      />
      <p
        role="status"
        className={more.length > 0 || query.trim().length < 2 ? 'pw-visually-hidden' : undefined}
      >
        {query.trim().length < 2
          ? ''
          : more.length === 0
            ? 'Geen ander gegeven gevonden met dit woord.'
            : `${more.length} gegevens gevonden`}
      </p>
      {more.length > 0 && (
        <CheckboxGroup
          id="meer-gegevens"
          label="Gevonden gegevens"
          required={false}
          options={more.slice(0, 12).map(toOption)}
          value={[]}
          onChange={(added) => {
            onChange({ gegevens: [...keuzes.gegevens, ...added] });
          }}
        />
      )}
      <CheckboxGroup
        id="anders"
        label="Iets anders"
        required={false}
        options={[{ value: 'ja', label: 'Er zit iets bij dat ik hier niet kan vinden' }]}
        value={keuzes.anders ? ['ja'] : []}
        onChange={(chosen) => {
          onChange({ anders: chosen.length > 0 });
        }}
      />
    </div>
  );
}
