import { useState, type ReactNode } from 'react';
import {
  celTekst,
  rijenVan,
  tekstVanWaarde,
  verwerkingsnaam,
  wijzigVraag,
  type Formulierrij,
  type Vraagstand,
  type Waarde,
} from '../../dossier/dpia/index.ts';
import { Button } from '../base/index.ts';
import { focusAfter } from '../dossier/focus-after.ts';
import { Weggehaald } from '../dossier/weggehaald.tsx';
import { FormulierVeld } from './formulier-veld.tsx';
import type { DpiaState } from './use-dpia.ts';
import { titelVan } from './waarde-tonen.tsx';

type Props = { stand: Vraagstand; dpia: DpiaState };

/** The fields of an answer. Everything is kept at once; what equals the proposal counts as confirmed. */
export function WaardeWijzigen({ stand, dpia }: Props) {
  const { vraag, waarde } = stand;
  const set = (next: Waarde) => dpia.change((beeld) => wijzigVraag(beeld, vraag.id, next));
  const [veld] = vraag.velden;
  if (vraag.vorm === 'veld' && veld !== undefined)
    return (
      <FormulierVeld
        id={fieldId(veld.id)}
        veld={veld}
        dpia={dpia}
        value={tekstVanWaarde(waarde)}
        onChange={(cel) => set({ tekst: celTekst(cel) })}
      />
    );
  if (vraag.vorm === 'kaart') {
    const [rij = {}] = rijenVan(waarde);
    return <Velden stand={stand} dpia={dpia} rij={rij} at={0} onChange={(next) => set({ rijen: [next] })} />;
  }
  return <RijenWijzigen stand={stand} dpia={dpia} onChange={(rijen) => set({ rijen })} />;
}

const fieldId = (id: string, at = 0): string => `veld-${id.replaceAll('.', '-')}-${at}`;

/** Rows to open one by one. Those that go by processing cannot be added or taken away: they follow paragraph 3. */
function RijenWijzigen({
  stand,
  dpia,
  onChange,
}: Props & { onChange: (rijen: readonly Formulierrij[]) => void }) {
  const [removed, setRemoved] = useState<{ rij: Formulierrij; at: number; naam: string; sleutel: string }>();
  const { vraag, waarde } = stand;
  const rijen = rijenVan(waarde);
  // A key stays with its row while others come and go, so that no row opens in the place of another.
  const [sleutels, setSleutels] = useState<string[]>(() => rijen.map(() => crypto.randomUUID()));
  const insert = (rij: Formulierrij, at: number, sleutel: string, field: string) =>
    focusAfter(() => {
      setSleutels(sleutels.toSpliced(at, 0, sleutel));
      onChange(rijen.toSpliced(at, 0, rij));
    }, `#rij-${sleutel} ${field}`);
  const remove = (at: number) =>
    focusAfter(
      () => {
        const rij = rijen[at] ?? {};
        setRemoved({
          rij,
          at,
          naam: titelVan(rij, vraag.velden),
          sleutel: sleutels[at] ?? crypto.randomUUID(),
        });
        setSleutels(sleutels.toSpliced(at, 1));
        onChange(rijen.toSpliced(at, 1));
      },
      `#${terugId(vraag.id)}`,
    );
  return (
    <>
      {rijen.map((rij, at) => (
        <RijVouw
          key={sleutels[at] ?? at}
          id={`rij-${sleutels[at] ?? at}`}
          naam={titelVan(rij, vraag.velden)}
          isNieuw={titelVan(rij, vraag.velden) === nameless}
        >
          <Velden
            stand={stand}
            dpia={dpia}
            rij={rij}
            at={at}
            onChange={(next) => onChange(rijen.map((one, place) => (place === at ? next : one)))}
          />
          {!vraag.perVerwerking && (
            <Button kind="subtle" onClick={() => remove(at)}>
              Haal weg<span className="pw-visually-hidden">: {titelVan(rij, vraag.velden)}</span>
            </Button>
          )}
        </RijVouw>
      ))}
      {removed !== undefined && (
        <Weggehaald
          zin={`“${removed.naam}” is weg.`}
          id={terugId(vraag.id)}
          onTerug={() => {
            insert(removed.rij, removed.at, removed.sleutel, 'summary');
            setRemoved(undefined);
          }}
        />
      )}
      {!vraag.perVerwerking && (
        <p>
          <Button
            kind="secondary"
            onClick={() => insert({}, rijen.length, crypto.randomUUID(), ':is(input, textarea, select)')}
          >
            Voeg een regel toe
          </Button>
        </p>
      )}
    </>
  );
}

const nameless = 'Nog zonder naam';

const terugId = (vraag: string): string => `rij-terug-${vraag.replaceAll('.', '-')}`;

/** A row whose fields are drawn only while it is open: there may be a hundred and fifty. */
function RijVouw({
  id,
  naam,
  isNieuw,
  children,
}: {
  id: string;
  naam: string;
  isNieuw: boolean;
  children: ReactNode;
}) {
  const [isOpen, setOpen] = useState(isNieuw);
  return (
    <details
      className="pw-taakvouw"
      id={id}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>
        <span className="pw-taakvouw__naam">{naam}</span>
      </summary>
      {isOpen && <div className="pw-taakvouw__form">{children}</div>}
    </details>
  );
}

function Velden({
  stand: { vraag },
  dpia,
  rij,
  at,
  onChange,
}: Props & { rij: Formulierrij; at: number; onChange: (rij: Formulierrij) => void }) {
  return vraag.velden
    .filter(({ id, als }) => (id !== verwerkingsnaam || !vraag.perVerwerking ? isAsked(als, rij) : false))
    .map((veld) => (
      <FormulierVeld
        key={veld.id}
        id={fieldId(veld.id, at)}
        veld={veld}
        dpia={dpia}
        value={rij[veld.id] ?? ''}
        onChange={(cel) => onChange({ ...rij, [veld.id]: cel })}
      />
    ));
}

/** A field that hangs on another in its row is only asked where that was answered so. */
const isAsked = (als: { vraag: string; waarde: string } | undefined, rij: Formulierrij): boolean =>
  als === undefined || !(als.vraag in rij) || celTekst(rij[als.vraag]) === als.waarde;
