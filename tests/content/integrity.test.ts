import { describe, expect, it } from 'vitest';
import { contentFiles, printFault, readContent } from '../../src/build/content-files.ts';
import { findBrokenReferences } from '../../src/content/integrity.ts';
import { bewaartermijnen, gegevens, leveringen, partijen, redenen, taken, verantwoordingen } from '../../src/content/index.ts';

const content = Object.fromEntries(contentFiles.map((file) => [file, readContent(file)]));

describe('content', () => {
  it('voldoet aan de schema’s', () => {
    expect(Object.values(content).flatMap(({ faults }) => faults).map(printFault)).toEqual([]);
  });

  it('verwijst alleen naar wat bestaat', () => {
    expect(findBrokenReferences(Object.fromEntries(Object.entries(content).map(([file, { data }]) => [file, data])))).toEqual([]);
  });

  it('meldt een verwijzing die nergens heen gaat', () => {
    const broken = { 'feiten/partijen': [{ id: 'a', rol: { redenen: ['bestaat-niet'] } }], redenen: [] };
    expect(findBrokenReferences(broken)).toEqual([expect.stringContaining('bestaat-niet bestaat niet')]);
  });

  it.each([
    ['gegevens', gegevens],
    ['leveringen', leveringen],
    ['partijen', partijen],
    ['redenen', redenen],
    ['taken', taken],
    ['verantwoording', verantwoordingen],
  ])('geeft elk id in %s maar één keer uit', (_name, rows) => {
    const ids = rows.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('legt H-01 tot en met H-58 uit', () => {
    const expected = Array.from({ length: 58 }, (_, index) => `H-${String(index + 1).padStart(2, '0')}`);
    expect(verantwoordingen.map(({ id }) => id).filter((id) => id.startsWith('H-')).toSorted()).toEqual(expected);
  });

  it('kent de negen categorieën van art. 9.9 lid 2 Besluit, acht uit de handreiking en i uit de wet (H-15)', () => {
    expect(bewaartermijnen.categorieen.map(({ letter, herkomst }) => `${letter}:${herkomst}`)).toEqual([
      ...'abcdefgh'.split('').map((letter) => `${letter}:handreiking`),
      'i:aanvulling',
    ]);
  });

  it('gebruikt elk gegeven van de handreiking ergens', () => {
    const used = new Set([
      ...taken.flatMap((taak) => taak.gegevens.flatMap((row) => row.gegevens)),
      ...leveringen.flatMap(({ regels }) => regels.flatMap((regel) => regel.gegevens)),
      ...bewaartermijnen.categorieen.flatMap((row) => row.gegevens),
    ]);
    const isPart = (id: string) => gegevens.some((whole) => used.has(whole.id) && whole.omvat.includes(id));
    const unused = gegevens.filter(({ id, herkomst, soort }) => herkomst === 'handreiking' && soort !== 'bijzonder' && !used.has(id) && !isPart(id));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('laat een oordeel dat iemand moet geven nooit zonder naam', () => {
    const open = partijen.flatMap(({ id, rol, overeenkomst, bsn, overig }) =>
      [rol, overeenkomst, bsn.naar, bsn.van, overig].filter(({ uitkomst, toets }) => uitkomst === 'beoordeling-nodig' && !toets).map(() => id),
    );
    expect(open).toEqual([]);
  });
});
