import { useId, useState, type ReactNode } from 'react';
import { Button } from '../base/index.ts';
import { focusAfter } from './focus-after.ts';
import { Weggehaald } from './weggehaald.tsx';

/**
 * Rows that a person adds, fills in and takes away. A row that was taken away can be put back until the next one goes.
 * `children` draws the fields of a row.
 */
export function Rijen<Row extends { id: string }>({
  rows,
  naamVan,
  voegToe,
  isHoofdzaak = true,
  maak,
  onChange,
  children,
}: {
  rows: readonly Row[];
  naamVan: (row: Row, index: number) => string;
  /** What the button says that adds a row. */
  voegToe: string;
  /** Whether adding the first row is what the page is for; then its button stands out. */
  isHoofdzaak?: boolean;
  /** A new row, with nothing filled in. */
  maak: (id: string) => Row;
  onChange: (change: (rows: Row[]) => Row[]) => void;
  children: (row: Row) => ReactNode;
}) {
  const terug = useId();
  const [removed, setRemoved] = useState<{ row: Row; index: number; naam: string }>();
  const add = () => {
    const row = maak(crypto.randomUUID());
    focusAfter(() => onChange((old) => [...old, row]), firstField(row));
  };
  const remove = (row: Row, index: number, naam: string) =>
    focusAfter(
      () => {
        setRemoved({ row, index, naam });
        onChange((old) => old.filter(({ id }) => id !== row.id));
      },
      `#${CSS.escape(terug)}`,
    );
  const putBack = ({ row, index }: { row: Row; index: number }) =>
    focusAfter(() => {
      onChange((old) => old.toSpliced(index, 0, row));
      setRemoved(undefined);
    }, firstField(row));
  return (
    <>
      {rows.map((row, index) => {
        const naam = naamVan(row, index);
        return (
          <fieldset key={row.id} id={rijId(row)} className="pw-wizard-row">
            <legend className="pw-wizard-legend">{naam}</legend>
            {children(row)}
            <Button kind="subtle" onClick={() => remove(row, index, naam)}>
              Haal weg<span className="pw-visually-hidden">: {naam}</span>
            </Button>
          </fieldset>
        );
      })}
      {removed !== undefined && (
        <Weggehaald zin={`“${removed.naam}” is weg.`} id={terug} onTerug={() => putBack(removed)} />
      )}
      <p>
        <Button kind={isHoofdzaak && rows.length === 0 ? 'primary' : 'secondary'} onClick={add}>
          {voegToe}
        </Button>
      </p>
    </>
  );
}

const rijId = ({ id }: { id: string }): string => `rij-${id}`;

const firstField = (row: { id: string }): string => `#${CSS.escape(rijId(row))} :is(input, textarea, select)`;
