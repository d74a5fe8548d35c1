import { useState } from 'react';
import { gegevens, gegevensgroepNamen, type Gegeven } from '../../content/index.ts';
import type { DeelKeuzes } from '../../wizards/delen/index.ts';
import { zoekGegevens } from '../gegevens/zoek-gegevens.ts';
import { CheckboxGroup, FieldGroup, TextInput } from '../form/index.ts';

/** What people forget to think of: offered with every question. */
const alwaysOffered = ['bsn'];

const toOption = ({ id, naam }: Gegeven) => ({ value: id, label: naam });

/** Kinds of data under the groups of the catalogue, in its order. */
function inGroups(ids: readonly string[]) {
  const rows = gegevens.filter(({ id }) => ids.includes(id));
  return [...Map.groupBy(rows, ({ groep }) => groep)].map(([groep, same]) => ({
    groep,
    naam: gegevensgroepNamen[groep],
    ids: same,
  }));
}

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
  const more = zoekGegevens(query).filter(({ id }) => !offered.includes(id));
  const chosenIn = (ids: readonly string[]) => keuzes.gegevens.filter((id) => ids.includes(id));
  return (
    <div className="pw-deel-gegevens">
      <FieldGroup
        id="gegevens-vraag"
        label="Welke gegevens?"
        hint={
          start.length > 0
            ? 'Aangevinkt staat wat hier gebruikelijk is. Vink uit wat er niet bij zit.'
            : 'Voor deze keuze noemt de handreiking geen gegevens. Vink aan wat erbij zit.'
        }
        required={false}
        many
        aria={{}}
      >
        {inGroups(offered).map(({ groep, naam, ids }, index) => (
          <CheckboxGroup
            // The link "Wijzig" of the answer goes to the first.
            id={index === 0 ? 'gegevens' : `gegevens-${groep}`}
            key={groep}
            label={naam}
            options={ids.map(toOption)}
            value={chosenIn(ids.map(({ id }) => id))}
            onChange={(chosen) => {
              const others = keuzes.gegevens.filter((id) => !ids.some((one) => one.id === id));
              onChange({ gegevens: [...others, ...chosen] });
            }}
          />
        ))}
      </FieldGroup>
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
