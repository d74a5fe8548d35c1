import type { Element } from 'hast';
import type { Table } from '../../documents/tree/index.ts';
import { el, idOf } from './element.ts';
import { inlineToHtml } from './inline.ts';

/** A table in a frame that may scroll sideways on a narrow screen. */
export function tableToHtml({ anchor, number, caption, head, rows, align }: Table): Element {
  const side = (column: number) => {
    const value = align[column] ?? 'left';
    return value === 'left' ? {} : { className: [`document-align-${value}`] };
  };
  const title = caption && el('caption', {}, [`Tabel ${number ?? ''} `, ...inlineToHtml(caption)]);
  const headRow = head.map((cell, column) => headCell(inlineToHtml(cell), side(column)));
  const body = rows.map((row) =>
    el(
      'tr',
      {},
      row.map((cell, column) => el('td', side(column), inlineToHtml(cell))),
    ),
  );
  const table = el('table', anchor === undefined ? {} : { id: idOf(anchor) }, [
    title,
    el('thead', {}, [el('tr', {}, headRow)]),
    el('tbody', {}, body),
  ]);
  // What scrolls must be reachable by keyboard (WCAG 2.1.1), and then have a name.
  const name = caption === undefined ? 'Tabel' : `Tabel ${number ?? ''}`.trim();
  return el('div', { className: ['document-table'], tabIndex: 0, role: 'group', ariaLabel: name }, [table]);
}

/** A head without words, above a column of row names, heads nothing. */
const headCell = (children: Element['children'], properties: Element['properties']): Element =>
  children.length === 0 ? el('td', properties) : el('th', { ...properties, scope: 'col' }, children);
