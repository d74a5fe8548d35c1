import { useId, type ReactNode } from 'react';

/** A column: its heading, and how to print its cell. `rowHeader` marks the column that names the row. */
export type Column<Row> = {
  id: string;
  heading: string;
  cell: (row: Row) => ReactNode;
  rowHeader?: boolean;
};

/** A table with a caption. Where it is wider than the window it scrolls in place, by keyboard too. */
export function Table<Row>({
  caption,
  columns,
  rows,
  rowKey,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}) {
  const id = useId();
  return (
    // A region that scrolls must be reachable by keyboard (WCAG 2.1.1).
    // eslint-disable-next-line jsx-a11y-x/no-noninteractive-tabindex
    <div className="pw-table" role="region" aria-labelledby={id} tabIndex={0}>
      <table className="utrecht-table utrecht-table--html-table">
        <caption className="utrecht-table__caption" id={id}>
          {caption}
        </caption>
        <thead className="utrecht-table__header">
          <tr className="utrecht-table__row">
            {columns.map((column) => (
              <th key={column.id} scope="col" className="utrecht-table__header-cell">
                {column.heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row">
              {columns.map((column) =>
                column.rowHeader === true ? (
                  <th key={column.id} scope="row" className="utrecht-table__cell">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td key={column.id} className="utrecht-table__cell">
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
