import { useState, type ReactNode } from 'react';
import { Button, Callout } from '../base/index.ts';

/**
 * Rows that a person adds, fills in and takes away. A row that was taken away can be put back until the next one goes.
 * `children` draws the fields of a row.
 */
export function Rijen<Row extends { id: string }>({
  rows,
  naamVan,
  voegToe,
  onAdd,
  onChange,
  children,
}: {
  rows: readonly Row[];
  naamVan: (row: Row, index: number) => string;
  /** What the button says that adds a row. */
  voegToe: string;
  onAdd: () => void;
  onChange: (change: (rows: Row[]) => Row[]) => void;
  children: (row: Row) => ReactNode;
}) {
  const [removed, setRemoved] = useState<{ row: Row; index: number; naam: string }>();
  return (
    <>
      {rows.map((row, index) => {
        const naam = naamVan(row, index);
        return (
          <fieldset key={row.id} className="pw-wizard-row">
            <legend className="pw-wizard-legend">{naam}</legend>
            {children(row)}
            <Button
              kind="subtle"
              onClick={() => {
                setRemoved({ row, index, naam });
                onChange((old) => old.filter(({ id }) => id !== row.id));
              }}
            >
              Haal weg<span className="pw-visually-hidden">: {naam}</span>
            </Button>
          </fieldset>
        );
      })}
      {removed !== undefined && (
        <Callout kind="success" live>
          <p>“{removed.naam}” is weg.</p>
          <Button
            kind="secondary"
            onClick={() => {
              onChange((old) => old.toSpliced(removed.index, 0, removed.row));
              setRemoved(undefined);
            }}
          >
            Zet terug
          </Button>
        </Callout>
      )}
      <p>
        <Button kind={rows.length === 0 ? 'primary' : 'secondary'} onClick={onAdd}>
          {voegToe}
        </Button>
      </p>
    </>
  );
}
