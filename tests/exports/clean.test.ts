import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it, test } from 'vitest';
import {
  cleanList,
  countBsns,
  nameOfClean,
  neutralise,
  scanList,
  type Profiel,
  type Schoonmaak,
} from '../../src/exports/index.ts';
import { csv, latin1, ods, plain, titled, utf16, xlsx } from './tables.ts';

/** Cleans a list and looks through what came of it, as the page does. */
async function cleanAndCheck(file: Blob, profiel: Profiel, schoonmaak: Schoonmaak) {
  const schoon = await cleanList(file, profiel, schoonmaak);
  const bestand = nameOfClean(profiel);
  return { ...schoon, bestand, resterend: countBsns(await scanList(schoon.file, bestand)) };
}

describe('the cleaned list', () => {
  const keep = [
    {
      blad: 0,
      kolommen: [
        { index: 0, maskeer: false },
        { index: 3, maskeer: true },
      ],
    },
  ];

  test.each([
    ['UTF-8 with a mark', csv(`\ufeff${plain}`), 'utf-8'],
    ['Windows-1252', csv(plain.replace('Fatima', 'Zo\u00eb'), latin1), 'windows-1252'],
    ['UTF-16', csv(plain, utf16), 'utf-16le'],
  ])('keeps its form: %s', async (_name, file, codering) => {
    const profiel = await scanList(file, 'a.csv');
    const schoon = await cleanList(file, profiel, keep);
    const bytes = await schoon.file.arrayBuffer();
    const text = new TextDecoder(codering, { ignoreBOM: true }).decode(bytes);
    expect(text.replace('\ufeff', '').split('\r\n')).toEqual([
      'Naam;Opmerkingen',
      'Jan;belde over BSN [BSN verwijderd]',
      expect.stringMatching(/^(?:Fatima|Zo\u00eb);'=1\+1$/),
      '',
    ]);
    expect(text.startsWith('\ufeff')).toBe(codering !== 'windows-1252');
    expect(schoon).toMatchObject({ rijen: 2, gemaskeerd: 1, onschadelijk: 1 });
  });

  it('writes a workbook from values: no hidden sheet, no remark, no BSN', async () => {
    const day = new Date(Date.UTC(1990, 2, 12));
    const file = await xlsx([
      {
        name: 'Lijst',
        rows: [
          ['Naam', 'BSN', 'Datum', 'Opmerkingen'],
          ['Jan', 123456782, day, 'zie 111222333'],
        ],
      },
      { name: 'Oud', hidden: true, rows: [['Naam'], ['Jan']] },
    ]);
    const profiel = await scanList(file, 'a.xlsx');
    const schoon = await cleanList(file, profiel, [
      {
        blad: 0,
        kolommen: [
          { index: 0, maskeer: false },
          { index: 2, maskeer: false },
          { index: 3, maskeer: true },
        ],
      },
    ]);
    const { sheets } = await readXlsx(new Uint8Array(await schoon.file.arrayBuffer()));
    expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
      {
        name: 'Lijst',
        rows: [
          ['Naam', 'Datum', 'Opmerkingen'],
          ['Jan', day, 'zie [BSN verwijderd]'],
        ],
      },
    ]);
  });

  it('writes OpenDocument', async () => {
    const file = await ods([
      {
        name: 'A',
        rows: [
          ['Naam', 'BSN'],
          ['=1+1', 123456782],
        ],
      },
    ]);
    const schoon = await cleanList(file, await scanList(file, 'a.ods'), [
      { blad: 0, kolommen: [{ index: 0, maskeer: true }] },
    ]);
    const { sheets } = await readOds(new Uint8Array(await schoon.file.arrayBuffer()));
    expect(sheets[0]?.rows).toEqual([['Naam'], ["'=1+1"]]);
  });

  it.each([
    ['XLSX', () => xlsx([{ name: 'Jansen 123456782', rows: titled }])],
    ['ODS', () => ods([{ name: 'Jansen 123456782', rows: titled }])],
    ['CSV', () => csv(titled.map((cells) => cells.join(';')).join('\n'))],
  ])('has no BSN left in a name or above the heading: %s', async (_name, make) => {
    const file = await make();
    const profiel = await scanList(file, 'Piet 123456782.xlsx');
    const all: Schoonmaak = [{ blad: 0, kolommen: [0, 1, 2].map((index) => ({ index, maskeer: false })) }];
    const schoon = await cleanAndCheck(file, profiel, all);
    expect(schoon).toMatchObject({ rijen: 1, resterend: 0, bestand: `lijst-schoon.${profiel.soort}` });
    expect((await scanList(schoon.file, 'a')).bladen[0]).toMatchObject({ kopregel: 0, rijen: 1 });
  });

  it('takes a BSN out of the name of a column that stays', async () => {
    const file = csv('Naam;Gesprek met 123456782\nJan;ja\n');
    const profiel = await scanList(file, 'a.csv', { kop: true });
    const schoon = await cleanAndCheck(file, profiel, [
      { blad: 0, kolommen: [0, 1].map((index) => ({ index, maskeer: false })) },
    ]);
    expect(await schoon.file.text()).toBe('Naam;Gesprek met [BSN verwijderd]\nJan;ja\n');
    expect(schoon.resterend).toBe(0);
  });

  it('counts what is left where numbers stay', async () => {
    const file = csv('Naam;BSN\nJan;123456782\nPiet;111222333\n');
    const profiel = await scanList(file, 'a.csv');
    const schoon = await cleanAndCheck(file, profiel, [
      { blad: 0, kolommen: [{ index: 1, maskeer: false }] },
    ]);
    expect(schoon.resterend).toBe(2);
  });

  test.each([
    ['-', '-'],
    ['--', '--'],
    ['+', '+'],
    ['- ja', "'- ja"],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+31 6 12345678', '+31 6 12345678'],
    ['-5,3', '-5,3'],
    ['-cmd', "'-cmd"],
    ['@x', "'@x"],
    ['\t=1', "'\t=1"],
    ['Jan', 'Jan'],
  ])('%j becomes %j', (text, safe) => {
    expect(neutralise(text)).toBe(safe);
  });

  it('holds no BSN any more where all text is masked', async () => {
    const schoon = await cleanList(csv(plain), await scanList(csv(plain), 'a.csv'), [
      { blad: 0, kolommen: [0, 1, 2, 3].map((index) => ({ index, maskeer: true })) },
    ]);
    const again = await scanList(schoon.file, 'a.csv');
    expect(again.bladen[0]?.kolommen.map(({ bsn }) => bsn.oordeel)).toEqual(['geen', 'geen', 'geen', 'geen']);
  });
});
