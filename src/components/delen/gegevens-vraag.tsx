import { useState } from 'react';
import { findReden, gegevens, gegevensgroepNamen, type Gegeven } from '../../content/index.ts';
import { isGebruikelijk, standaardWoorden, type DeelKeuzes } from '../../wizards/delen/index.ts';
import { isKlantnummer, zoekGegevens } from '../gegevens/zoek-gegevens.ts';
import { Button } from '../base/index.ts';
import { CheckboxGroup, FieldGroup, TextInput } from '../form/index.ts';

/** What people forget to think of: offered with every question. */
const alwaysOffered = ['bsn'];
const mostFound = 12;

/** Kinds of data under the groups of the catalogue, in its order. */
function inGroups(ids: readonly string[]) {
  const rows = gegevens.filter(({ id }) => ids.includes(id));
  return [...Map.groupBy(rows, ({ groep }) => groep)].map(([groep, same]) => ({
    groep,
    naam: gegevensgroepNamen[groep],
    rows: same,
  }));
}

type Keuze = Pick<DeelKeuzes, 'gegevens' | 'anders' | 'eigen'>;
type Plek = Parameters<typeof standaardWoorden>[0];

/** "Welke gegevens?": what is usual for this party and way, what was chosen beside it, and a field to find the rest. */
export function GegevensVraag({
  plek,
  start,
  keuzes,
  onGegevens,
  onAnders,
  onGebruikelijk,
}: {
  plek: Plek;
  /** The fields that are usual; they stay in the list when they are unticked. */
  start: readonly string[];
  keuzes: Keuze;
  onGegevens: (gegevens: readonly string[]) => void;
  onAnders: (anders: boolean) => void;
  onGebruikelijk: () => void;
}) {
  const [query, setQuery] = useState('');
  const listed = [...alwaysOffered, ...start];
  const found = zoekGegevens(query);
  // What is found stays where it is found when it is ticked, so that nothing moves under the finger.
  const more = found.filter(({ id }) => !listed.includes(id)).slice(0, mostFound);
  const offered = [...listed, ...keuzes.gegevens.filter((id) => !more.some((one) => one.id === id))];
  const toggle = (rows: readonly Gegeven[], chosen: readonly string[]) => {
    const others = keuzes.gegevens.filter((id) => !rows.some((one) => one.id === id));
    onGegevens([...others, ...chosen]);
  };
  const group = (id: string, label: string, rows: readonly Gegeven[]) => (
    <CheckboxGroup
      id={id}
      key={id}
      label={label}
      required={false}
      unmarked
      options={rows.map((row) => toOption(row, start, keuzes.gegevens))}
      value={keuzes.gegevens.filter((one) => rows.some((row) => row.id === one))}
      onChange={(chosen) => toggle(rows, chosen)}
    />
  );
  return (
    <div className="pw-deel-gegevens">
      <FieldGroup
        id="gegevens-vraag"
        label="Welke gegevens?"
        hint={hintFor(plek, start, keuzes)}
        required={false}
        unmarked
        many
        aria={{}}
      >
        {inGroups(offered).map(({ groep, naam, rows }, index) =>
          // The link "Wijzig" of the answer goes to the first.
          group(index === 0 ? 'gegevens' : `gegevens-${groep}`, naam, rows),
        )}
      </FieldGroup>
      {!isGebruikelijk(keuzes.gegevens, start) && start.length > 0 && (
        <Button kind="subtle" onClick={onGebruikelijk}>
          Kies wat hier gebruikelijk is
        </Button>
      )}
      <TextInput
        id="zoek-gegeven"
        label="Zit er nog iets bij? Zoek een gegeven"
        hint="Bijvoorbeeld geboortedatum, gezondheid, boete of telefoonnummer."
        required={false}
        unmarked
        type="search"
        autoComplete="off"
        value={query}
        onChange={setQuery}
      />
      <Gevonden
        query={query}
        count={more.length}
        listed={found.filter(({ id }) => listed.includes(id)).map(({ naam }) => naam)}
      />
      {more.length > 0 && group('meer-gegevens', 'Gevonden gegevens', more)}
      <CheckboxGroup
        id="anders"
        label="Iets anders"
        required={false}
        unmarked
        options={[{ value: 'ja', label: 'Er zit iets bij dat ik hier niet kan vinden' }]}
        value={keuzes.anders ? ['ja'] : []}
        onChange={(chosen) => onAnders(chosen.length > 0)}
      />
    </div>
  );
}

/** What was chosen and is not usual stays in the list, and says so. */
function toOption({ id, naam }: Gegeven, start: readonly string[], chosen: readonly string[]) {
  const isOdd = start.length > 0 && chosen.includes(id) && !start.includes(id);
  return { value: id, label: naam, uitleg: isOdd ? 'Niet gebruikelijk hier' : undefined };
}

function hintFor(plek: Plek, start: readonly string[], { eigen }: Keuze): string {
  if (start.length === 0)
    return 'Voor deze keuze noemt de handreiking geen gegevens. Vink aan wat erbij zit.';
  return eigen
    ? 'Aangevinkt staat wat je zelf koos. Dat blijft zo als je iets anders kiest.'
    : `Aangevinkt staat ${standaardWoorden(plek)}. Vink uit wat er niet bij zit.`;
}

/** What a search found, also in words for who does not see the list grow. */
function Gevonden({ query, count, listed }: { query: string; count: number; listed: readonly string[] }) {
  const isSearching = query.trim().length > 1;
  return (
    <div role="status" className={isSearching ? undefined : 'pw-visually-hidden'}>
      {isSearching && count > 0 && (
        <p>
          {count} {count === 1 ? 'gegeven' : 'gegevens'} gevonden
        </p>
      )}
      {isSearching && listed.length > 0 && <p>Staat hierboven al: {listed.join(', ')}.</p>}
      {isSearching && isKlantnummer(query) && (
        <p>
          Zo’n nummer staat niet in de lijst van gegevens. {findReden('klantnummer-in-plaats-van-bsn')?.zin}
        </p>
      )}
      {isSearching && count === 0 && listed.length === 0 && !isKlantnummer(query) && (
        <p>Geen gegeven gevonden met dit woord. Zit het er toch bij? Vink dan hieronder “Iets anders” aan.</p>
      )}
    </div>
  );
}
