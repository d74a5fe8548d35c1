import { strToU8, zipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { cleanList, Leesfout, neutralise, scanList, type Profiel } from '../../src/exports/index.ts';
import { csv, latin1, ods, utf16, xlsx } from './tables.ts';

const plain =
  'Naam;BSN;Geboortedatum;Opmerkingen\r\nJan;123456782;12-03-1990;belde over BSN 111222333\r\nFatima;1234.56.782;1-2-1985;=1+1\r\n';
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

  it('reads OpenDocument', async () => {
    const found = await scanList(
      await ods([
        {
          name: 'A',
          rows: [
            ['Naam', 'BSN'],
            ['Jan', 123456782],
          ],
        },
      ]),
      'a.ods',
    );
    expect(found.soort).toBe('ods');
    expect(fields(found)).toEqual(['naam', 'bsn']);
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
    expect(found.extra).toMatchObject({ opmerkingen: 1, opmerkingenMetBsn: 1 });
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
          return found.bladen[0]?.rijen === rows.length + 1 && found.bladen[0].kolommen.length === 2;
        },
      ),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe('what is no list', () => {
  const bomb = (): Blob =>
    new Blob([
      new Uint8Array(
        zipSync({
          'xl/workbook.xml': strToU8('<workbook/>'),
          'xl/worksheets/sheet1.xml': [new Uint8Array(700 << 20), { level: 1 }],
        }),
      ),
    ]);
  test.each<[string, () => Blob, RegExp]>([
    ['a PDF with another name', () => csv('%PDF-1.7 xx'), /PDF/],
    [
      'a workbook with a password',
      () => new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)]),
      /wachtwoord/,
    ],
    ['nothing', () => csv(''), /leeg/],
    ['a heading alone', () => csv('Naam;BSN\n'), /geen rijen/],
    ['white space', () => csv('  \n \n'), /geen|leeg/],
    [
      'bytes of a program',
      () => new Blob([Uint8Array.from({ length: 900 }, (_, index) => (index * 7) % 256)]),
      /geen tekst/,
    ],
    ['a web page', () => csv('<html><table><tr><td>x'), /webpagina/],
    ['half a workbook', () => new Blob(['PK\u0003\u0004 half']), /beschadigd/],
    [
      'a Word document',
      () => new Blob([new Uint8Array(zipSync({ 'word/document.xml': strToU8('<x/>') }))]),
      /Word/,
    ],
    [
      'a zip with something else',
      () => new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('x') }))]),
      /zip/,
    ],
    ['a package that grows without end', bomb, /veel te groot/],
    [
      'an empty workbook',
      () => new Blob([new Uint8Array(zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }))]),
      /niet te lezen|geen tabel/,
    ],
  ])(
    '%s gives one sentence',
    async (_name, make, sentence) => {
      const fault: unknown = await scanList(make(), 'a.csv').catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(Leesfout);
      expect(String(fault)).toMatch(sentence);
    },
    60_000,
  );
});

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

  test.each([
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
