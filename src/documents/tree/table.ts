import type { Element } from 'hast';
import { DocumentError, addAnchor, type State } from './context.ts';
import { childElements, findPart, numbersProperty, textProperty } from './element.ts';
import { resolveInline } from './inline.ts';
import type { Inline, Table } from './tree.ts';

const rowsOf = (part: Element | undefined, state: State): Inline[][][] =>
  (part ? childElements(part) : []).map((row) =>
    childElements(row).map((cell) => resolveInline(cell.children, state)),
  );

/** Resolves a table; one with a caption gets a number. Throws where a row has another number of cells than the head. */
export function resolveTable(node: Element, state: State): Table {
  const caption = resolveInline(findPart(node, 'caption')?.children ?? [], state);
  const numbered = caption.length > 0 ? numberTable(node, state) : {};
  const [head = []] = rowsOf(findPart(node, 'thead'), state);
  const rows = rowsOf(findPart(node, 'tbody'), state).map((row) => fit(row, head.length));
  const align = node.properties['uitlijning'];
  const side = (index: number) => {
    const value = Array.isArray(align) ? align[index] : undefined;
    return value === 'center' || value === 'right' ? value : 'left';
  };
  return {
    type: 'table',
    ...numbered,
    ...(caption.length > 0 && { caption }),
    head,
    rows,
    widths: resolveWidths(numbersProperty(node, 'breedtes'), head.length),
    align: head.map((_, index) => side(index)),
    ...(node.properties['dicht'] === true && { dense: true }),
  };
}

function numberTable(node: Element, state: State): { anchor: string; number: number } {
  const number = (state.counts.table += 1);
  const anchor = textProperty(node, 'id') ?? `tabel-${number}`;
  addAnchor(state, anchor, [{ words: 'tabel ', label: String(number), anchor, of: 'text' }]);
  return { anchor, number };
}

/** Markdown lets a row be shorter than its head. */
function fit(row: Inline[][], columns: number): Inline[][] {
  if (row.length > columns)
    throw new DocumentError(`Een rij van een tabel heeft ${row.length} cellen, de kop ${columns}.`);
  return [...row, ...Array.from({ length: columns - row.length }, () => [])];
}

/** Percentages that add up to 100, from proportions or equal. */
function resolveWidths(proportions: readonly number[], columns: number): number[] {
  if (proportions.length > 0 && proportions.length !== columns) {
    throw new DocumentError(`Een tabel met ${columns} kolommen heeft ${proportions.length} breedtes.`);
  }
  const widths = proportions.length > 0 ? proportions : Array.from({ length: columns }, () => 1);
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (!(total > 0)) throw new DocumentError('De breedtes van een tabel moeten groter dan nul zijn.');
  return widths.map((width) => (100 * width) / total);
}
