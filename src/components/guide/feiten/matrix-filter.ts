import { foldText } from '../../../search/index.ts';

/**
 * Adds to the matrix what its filters in CSS cannot do: search by name, one party, and a count that is read aloud. Does
 * nothing on a page without the matrix.
 */
export function startMatrixFilter(): void {
  const form = document.querySelector<HTMLFormElement>('.pw-matrix__filters');
  const search = document.querySelector<HTMLInputElement>('#matrix-zoek');
  const party = document.querySelector<HTMLSelectElement>('#matrix-partij');
  const count = document.querySelector('#matrix-telling');
  const table = document.querySelector('.pw-matrix table');
  if (form === null || search === null || party === null || count === null || table === null) return;
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not(.pw-matrix__group)')];
  document.querySelector('#meer-filters')?.removeAttribute('hidden');

  const update = () => {
    const wanted = foldText(search.value.trim());
    const column = Number(party.value);
    for (const row of rows) {
      const isNamed = foldText(row.cells[0]?.textContent ?? '').includes(wanted);
      const hasParty = column === 0 || (row.cells[column - 1]?.childElementCount ?? 0) > 0;
      row.hidden = !isNamed || !hasParty;
    }
    for (const row of table.querySelectorAll('tr:not(.pw-matrix__group)'))
      [...row.children].forEach((cell, index) => {
        cell.toggleAttribute('hidden', column > 0 && index > 0 && index !== column - 1);
      });
    // The filters in CSS hide rows too, so what is counted is what has a size.
    const shown = rows.filter((row) => row.getClientRects().length > 0).length;
    count.textContent = `${shown} ${shown === 1 ? 'gegeven' : 'gegevens'} in beeld`;
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('reset', () => {
    setTimeout(update);
  });
}
