import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Leesfout, scanList } from '../../src/exports/index.ts';
import { cell, csv, odsOf, row } from './tables.ts';

describe('what is no list', () => {
  const large = (megabytes: number): Blob =>
    new Blob([
      new Uint8Array(
        zipSync({
          'xl/workbook.xml': strToU8('<workbook/>'),
          'xl/worksheets/sheet1.xml': [new Uint8Array(megabytes << 20), { level: 1 }],
        }),
      ),
    ]);
  const bomb = () => large(700);
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
    [
      'an OpenDocument sheet as one text',
      () => csv('<?xml version="1.0"?><office:document office:mimetype="x"/>'),
      /FODS/,
    ],
    ['a web page in XML', () => csv('<?xml version="1.0"?><html xmlns="x"><table>'), /webpagina/],
    [
      'a small sheet with rows without end',
      () =>
        odsOf(
          `<table:table table:name="A">${row(cell('x', ' table:number-columns-repeated="1000"'), ' table:number-rows-repeated="1000000"')}</table:table>`,
        ),
      /veel te groot/,
    ],
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
    ['a workbook that does not fit in memory', () => large(220), /past niet in het geheugen.*CSV/],
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
