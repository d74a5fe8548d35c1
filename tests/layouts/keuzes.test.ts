import { describe, expect, it } from 'vitest';
import { verantwoordingen } from '../../src/content/index.ts';
import { keuzedelen, openPunten } from '../../src/layouts/keuzes.ts';

describe('the choices of interpretation', () => {
  it('stand in one part each, and none is left out', () => {
    expect(keuzedelen.flatMap(({ keuzes }) => keuzes.map(({ id }) => id))).toEqual(
      verantwoordingen.map(({ id }) => id),
    );
  });

  it('follow the parts of the handreiking: H-24 is text, H-25 is task 2, H-39 is a delivery table', () => {
    const partOf = (wanted: string) =>
      keuzedelen.find(({ keuzes }) => keuzes.some(({ id }) => id === wanted))?.id;
    expect(['H-24', 'H-25', 'H-38', 'H-39', 'P-01'].map(partOf)).toEqual([
      'lopende-tekst',
      'takentabel',
      'takentabel',
      'leveringen',
      'eigen-keuzes',
    ]);
  });

  it('put the uncertain ones before a jurist: MAP and PVT (H-31), software (P-07), the latest change of the law (P-14)', () => {
    expect(openPunten.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['H-09', 'H-31', 'H-37', 'H-57', 'P-07', 'P-13', 'P-14']),
    );
  });
});
