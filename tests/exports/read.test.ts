import { writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countBsns, scanList, type Profiel } from '../../src/exports/index.ts';
import { csv, latin1, ods, plain, titled, utf16, xlsx } from './tables.ts';

const names = ({ bladen }: Profiel) => bladen[0]?.kolommen.map(({ naam }) => naam);
const fields = ({ bladen }: Profiel) => bladen[0]?.kolommen.map(({ herkend }) => herkend.gegeven);

describe('reading a list', () => {
  test.each([
    ['UTF-8', csv(plain), 'utf-8'],
    ['UTF-8 with a mark', csv(`\ufeff${plain}`), 'utf-8'],
    ['Windows-1252', csv(plain.replace('Fatima', 'Zo\u00eb'), latin1), 'windows-1252'],
    ['UTF-16', csv(plain, utf16), 'utf-16le'],
    ['comma', csv(plain.replaceAll(';', ',')), 'utf-8'],
    ['tab', csv(plain.replaceAll(';', '\t')), 'utf-8'],
    ['a line that names the separator', csv(`sep=;\r\n${plain}`), 'utf-8'],
    ['line feeds alone', csv(plain.replaceAll('\r\n', '\n')), 'utf-8'],
    ['no last line end', csv(plain.trimEnd()), 'utf-8'],
  ])('%s', async (_name, file, codering) => {
    const found = await scanList(file, 'lijst.csv');
    expect(found.vorm?.codering).toBe(codering);
    expect(names(found)).toEqual(['Naam', 'BSN', 'Geboortedatum', 'Opmerkingen']);
    expect(fields(found)).toEqual(['naam', 'bsn', 'geboortedatum', 'vrije-tekst']);
    expect(found.bladen[0]).toMatchObject({ rijen: 2, ongelijk: 0, kopIsZeker: true });
    expect(found.bladen[0]?.kolommen[3]?.bsn.inTekst).toBe(1);
  });

  it('reads a workbook with a hidden sheet, and looks at each', async () => {
    const file = await xlsx([
      {
        name: 'Lijst',
        rows: [
          ['Export van maandag', null],
          ['Naam', 'Nummer'],
          ['Jan', 123456782],
          ['Piet', 111222333],
        ],
      },
      { name: 'Leeg', rows: [] },
      {
        name: 'Oud',
        hidden: true,
        rows: [
          ['Naam', 'Diagnose'],
          ['Jan', 'diabetes'],
        ],
      },
    ]);
    const found = await scanList(file, 'lijst.xlsx');
    expect(
      found.bladen.map(({ index, naam, verborgen, rijen, kopregel }) => ({
        index,
        naam,
        verborgen,
        rijen,
        kopregel,
      })),
    ).toEqual([
      { index: 0, naam: 'Lijst', verborgen: false, rijen: 2, kopregel: 1 },
      { index: 2, naam: 'Oud', verborgen: true, rijen: 1, kopregel: 0 },
    ]);
    expect(fields(found)).toEqual(['naam', 'bsn']);
    expect(found.bladen[1]?.kolommen[1]?.woorden.gezondheid).toBe(1);
  });

  it('finds a BSN in a remark at a cell', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [['Naam'], ['Jan']],
          cells: new Map([
            ['1,0', { value: 'Jan', type: 'string', comment: { author: 'x', text: 'BSN 123456782' } }],
          ]),
        },
      ],
    });
    const found = await scanList(new Blob([new Uint8Array(bytes)]), 'a.xlsx');
    expect(found.extra).toMatchObject({
      opmerkingen: 1,
      inOpmerkingen: { bsn: 1, gezondheid: 0, religie: 0 },
    });
  });

  it.each([
    [
      'CSV',
      () => csv('Overzicht 123456782 diabetes\r\n\r\nNaam;Adres;Telefoon\r\nJan;Weg 1;06-12345678\r\n'),
    ],
    ['XLSX', () => xlsx([{ name: 'L', rows: titled }])],
    ['ODS', () => ods([{ name: 'L', rows: titled }])],
  ])('searches what stands above the heading of a %s', async (_name, make) => {
    const { bladen } = await scanList(await make(), 'a');
    expect(bladen[0]).toMatchObject({
      kopregel: 1,
      rijen: 1,
      bovenKop: { bsn: 1, gezondheid: 1, religie: 0 },
    });
  });

  it('finds numbers and words in the names of the file, of a sheet and of a column, and shows none of the numbers', async () => {
    const file = await xlsx([
      {
        name: 'Jansen 123456782',
        rows: [
          ['Naam', '111222333'],
          ['Jan', 'x'],
        ],
      },
    ]);
    const found = await scanList(file, 'Piet 123456782 diabetes.xlsx', { kop: true });
    expect(found.inBestandsnaam).toEqual({ bsn: 1, gezondheid: 1, religie: 0 });
    expect(found.bladen[0]?.inNaam.bsn).toBe(1);
    expect(found.bladen[0]?.kolommen[1]?.inKop.bsn).toBe(true);
    expect(JSON.stringify(found)).not.toMatch(/123456782|111222333/);
    expect(countBsns(found)).toBe(3);
  });

  it('says which rows and columns are hidden', async () => {
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'A',
          rows: [
            ['Naam', 'Diagnose'],
            ['Jan', 'x'],
            ['Piet', 'y'],
            [null, null],
          ],
          columns: [{}, { hidden: true }],
          rowDefs: new Map([
            [2, { hidden: true }],
            [3, { hidden: true }],
          ]),
        },
      ],
    });
    const [blad] = (await scanList(new Blob([new Uint8Array(bytes)]), 'a.xlsx')).bladen;
    expect(blad?.verborgenRijen).toBe(1);
    expect(blad?.kolommen.map(({ verborgen }) => verborgen)).toEqual([false, true]);
  });

  it('reads a file that is UTF-8 at first and Windows-1252 further on', async () => {
    const long = `Naam;BSN\r\n${'Jan;123456782\r\n'.repeat(30_000)}Zo\u00eb;111222333\r\n`;
    const found = await scanList(csv(long, latin1), 'a.csv');
    expect(found.vorm?.codering).toBe('windows-1252');
    expect(found.bladen[0]).toMatchObject({ rijen: 30_001 });
  });

  it('is not sure of a heading of which the only known name is a value', async () => {
    const file = csv('Jan Jansen;bijstand;Weg 1\nPiet Pietersen;bijstand;Laan 2\n');
    expect((await scanList(file, 'a.csv')).bladen[0]?.kopIsZeker).toBe(false);
  });

  it('copes with rows of unequal length, names that stand twice and names that are missing', async () => {
    const found = await scanList(csv('Naam;naam;\nJan;Piet;12;123456782\nKees\n'), 'a.csv');
    expect(names(found)).toEqual(['Naam (kolom A)', 'naam (kolom B)', 'Kolom C', 'Kolom D']);
    expect(found.bladen[0]?.ongelijk).toBe(2);
    expect(fields(found)?.[3]).toBe('bsn');
  });

  it('sees that there is no heading, and can be told otherwise', async () => {
    const file = csv('Jan;123456782\nPiet;111222333\n');
    expect(names(await scanList(file, 'a.csv'))).toEqual(['Kolom A', 'Kolom B']);
    const unsure = csv('Jan;Utrecht\nPiet;Gouda\n');
    expect((await scanList(unsure, 'a.csv')).bladen[0]?.kopIsZeker).toBe(false);
    expect((await scanList(unsure, 'a.csv', { kop: false })).bladen[0]?.rijen).toBe(2);
  });

  it('reads a cell of 20 MB, and says so when a quote is missing', async () => {
    const large = `"${'a b '.repeat(5 << 20)}"`;
    const found = await scanList(csv(`Naam;Tekst\nJan;${large}\nPiet;123456782\n`), 'a.csv');
    expect(found.bladen[0]?.rijen).toBe(2);
    await expect(scanList(csv(`Naam;Tekst\nJan;"${'a b '.repeat(20 << 20)}`), 'a.csv')).rejects.toThrow(
      /aanhalingsteken/,
    );
  }, 60_000);

  it('reads the same rows wherever the file is cut', async () => {
    const cell = fc.oneof(fc.string({ maxLength: 12 }), fc.constantFrom('"x;y"', 'é', '😀'));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 30 }),
        async (rows) => {
          const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(';'));
          const filler = `"${'z'.repeat((1 << 20) - 40)}";"z"`;
          const text = ['"Naam";"BSN"', filler, ...quoted].join('\n');
          const found = await scanList(csv(text), 'a.csv');
          // A row of empty cells is no row.
          const filled = rows.filter((row) => row.some((one) => one.trim() !== ''));
          return found.bladen[0]?.rijen === filled.length + 1 && found.bladen[0].kolommen.length === 2;
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});
