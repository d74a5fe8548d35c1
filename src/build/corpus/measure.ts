import { ColumnProfiler, findBsns } from '../../detection/index.ts';
import { makeBsn, makeCorpus, makeNonBsn } from './cells.ts';
import { digits, seeded } from './random.ts';

/** How well BSNs are found: shares between 0 and 1, and per kind of cell without a BSN how many were taken for one. */
export type Detection = {
  cells: number;
  recall: number;
  precision: number;
  /** Per kind without a BSN: cells, and cells in which one seemed to stand. */
  mistaken: Record<string, { cells: number; found: number }>;
};

/** Looks at each cell by itself, without the column around it. */
export function measureCells(count: number, seed?: number): Detection {
  const cells = makeCorpus(count, seed).map((cell) => ({ ...cell, isFound: findBsns(cell.text).length > 0 }));
  const found = cells.filter(({ isFound }) => isFound);
  const real = cells.filter(({ hasBsn }) => hasBsn);
  const without = Map.groupBy(
    cells.filter(({ hasBsn }) => !hasBsn),
    ({ kind }) => kind,
  );
  return {
    cells: count,
    recall: real.filter(({ isFound }) => isFound).length / real.length,
    precision: found.filter(({ hasBsn }) => hasBsn).length / found.length,
    mistaken: Object.fromEntries(
      [...without].map(([kind, all]) => [
        kind,
        { cells: all.length, found: all.filter(({ isFound }) => isFound).length },
      ]),
    ),
  };
}

/** How often the column around a number gives the right word: columns of BSNs, of client numbers, and of numbers that are none. */
export function measureColumns(
  columns: number,
  rows: number,
): { kind: string; right: number; columns: number }[] {
  const random = seeded(7);
  const kinds = [
    { kind: 'BSN', make: () => makeBsn(random), isRight: (word: string) => word === 'bsn' },
    {
      kind: 'negen willekeurige cijfers',
      make: () => digits(random, 9),
      isRight: (word: string) => word !== 'bsn' && word !== 'gemengd',
    },
    {
      kind: 'acht willekeurige cijfers',
      make: () => digits(random, 8),
      isRight: (word: string) => word !== 'bsn' && word !== 'gemengd',
    },
    { kind: 'geen BSN', make: () => makeNonBsn(random), isRight: (word: string) => word === 'geen' },
  ];
  return kinds.map(({ kind, make, isRight }) => ({
    kind,
    columns,
    right: Array.from({ length: columns }, () => {
      const profiler = new ColumnProfiler('nummer');
      for (let row = 0; row < rows; row += 1) profiler.add(make());
      return isRight(profiler.finish().bsn.oordeel);
    }).filter(Boolean).length,
  }));
}
