import type { Element, Root } from 'hast';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve, sanitise } from '../../../src/documents/tree/index.ts';
import { writeMarkdown } from '../../../src/writers/markdown/index.ts';
import { findBron, renderText } from '../../fixtures/sjablonen/render.ts';

const markdown = async (source: string, view: object = {}): Promise<string> =>
  writeMarkdown(await renderText(source, view)).trim();

const artikel = (id: string, content = 'Tekst.') =>
  `<Artikel id="${id}" titel="${id}">\n<Lid>${content}</Lid>\n</Artikel>\n`;

describe('numbers', () => {
  test('an article, lid or onderdeel without content takes no number', async () => {
    const empty = '<Als voorwaarde={nee}>x</Als>';
    const source = [
      artikel('een', empty),
      '<Artikel id="twee" titel="twee">',
      `<Lid>${empty}</Lid>`,
      '<Lid>',
      '',
      'Dit zijn:',
      '',
      `<Onderdeel>${empty}</Onderdeel>`,
      '',
      '<Onderdeel id="b">b</Onderdeel>',
      '',
      '</Lid>',
      '<Lid>Zie <Verwijs naar="b" />.</Lid>',
      '</Artikel>',
    ].join('\n');
    expect(await markdown(source)).toBe(
      '## Artikel 1 twee\n\n1.1 Dit zijn:\n\n- a. b\n\n1.2 Zie artikel 1.1, onderdeel a.',
    );
  });

  test('letters go on after z as Word does', async () => {
    const parts = Array.from({ length: 28 }, (_, index) => `<Onderdeel id="o${index}">x</Onderdeel>`).join(
      '\n\n',
    );
    const source = `<Artikel id="a" titel="A">\n<Lid>\n\nDit:\n\n${parts}\n\n</Lid>\n<Lid><Verwijs naar="o26" />; <Verwijs naar="o27" /></Lid>\n</Artikel>`;
    expect(await markdown(source)).toContain('1.2 artikel 1.1, onderdeel aa; artikel 1.1, onderdeel bb');
  });

  test('an onderdeel directly in an article counts there', async () => {
    const source =
      '<Artikel id="a" titel="A">\n\nDit:\n\n<Onderdeel id="x">y</Onderdeel>\n\n<Verwijs naar="x" hoofdletter />\n\n</Artikel>';
    expect(await markdown(source)).toContain('Artikel 1, onderdeel a');
  });

  test('a reference may point forward, to a table and to a heading', async () => {
    const source =
      'Zie <Verwijs naar="kop" />, <Verwijs naar="t" /> en <Verwijs naar="b" />.\n\n<Kop niveau={2} id="kop">Slot</Kop>\n\n' +
      '<Tabel id="t" bijschrift="T" kop={["x"]} rijen={rijen} />\n\n<Bijlage id="b" titel="B">\n\nx\n\n</Bijlage>';
    expect(await markdown(source, { rijen: [] })).toMatch(/^Zie Slot, tabel 1 en bijlage 1\./);
  });
});

describe('a fault in the make-up is refused', () => {
  test.each([
    ['an unknown anchor', 'Zie <Verwijs naar="weg" />.', 'verwijzing naar "weg"'],
    [
      'an anchor of an article that vanished',
      `<Verwijs naar="a" />\n\n${artikel('a', '<Als voorwaarde={nee}>x</Als>')}`,
      'verwijzing naar "a"',
    ],
    ['a double anchor', artikel('a') + artikel('a'), '"a" komt twee keer voor'],
    ['an anchor that cannot be an id', artikel('a b'), 'mag alleen letters'],
    ['an unknown source', 'x<Bron id="bw-1" />', 'De bron "bw-1" bestaat niet'],
    ['a lid outside an article', '<Lid>x</Lid>', 'hoort direct in een <Artikel>'],
    ['an onderdeel outside an article', '<Onderdeel>x</Onderdeel>', 'hoort in een <Lid>'],
    [
      'a lid that begins with a list',
      '<Artikel id="a" titel="A">\n<Lid>\n\n- x\n\n</Lid>\n</Artikel>',
      'Lid 1.1 begint niet met tekst',
    ],
    ['an article in a sentence', 'Een **<Artikel id="a" titel="A">x</Artikel>**', 'niet midden in een zin'],
    ['too many widths', '<Tabel kop={["a"]} rijen={r} breedtes={[1, 2]} />', '1 kolommen heeft 2 breedtes'],
  ])('%s', async (_, source, message) => {
    await expect(renderText(source, { r: [] })).rejects.toThrow(message);
  });

  test('an unknown element', () => {
    const element: Element = { type: 'element', tagName: 'script', properties: {}, children: [] };
    const root: Root = { type: 'root', children: [element] };
    expect(() => resolve(root, findBron)).toThrow('<script> is onbekend');
  });
});

describe('text', () => {
  test('loses only what XML cannot hold', () => {
    expect(sanitise('a\u0000b\u0008c\ud800d\uffffe\tf\ng😀<script>&')).toBe('abcde\tf\ng😀<script>&');
  });

  test('any text is valid XML afterwards, and stays what it was where it already is', () => {
    // XML 1.0 §2.2.
    const legal = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = sanitise(text);
        expect(clean).toMatch(legal);
        if (legal.test(text)) expect(clean).toBe(text);
      }),
    );
  });

  test('an address that runs something is text', async () => {
    expect(await markdown('{x}', { x: { tekst: 'klik', url: 'javascript:alert(1)' } })).toBe('klik');
    expect(await markdown('{x}', { x: { tekst: 'klik', url: 'https://a.nl/' } })).toBe(
      '[klik](https://a.nl/)',
    );
  });

  test('an address is written as Word takes it, or not at all', async () => {
    const link = (url: string) => markdown('{x}', { x: { tekst: 'k', url } });
    expect(await link('https://a.nl/"é{0}')).toBe('[k](https://a.nl/%22%C3%A9%7B0%7D)');
    expect(await link('https://[')).toBe('k');
    expect(await link('https://a.nl/ b')).toBe('k');
  });
});

test('the same source twice gives two footnotes with the same words', async () => {
  const text = await markdown('Een<Bron id="avg-28-3" /> en twee<Bron id="avg-28-3" />');
  const notes = text
    .split('\n')
    .filter((line) => line.startsWith('[^'))
    .map((line) => line.replace(/^\[\^\d\]/, ''));
  expect(text).toContain('Een[^1] en twee[^2]');
  expect(notes).toHaveLength(2);
  expect(notes[0]).toBe(notes[1]);
});
