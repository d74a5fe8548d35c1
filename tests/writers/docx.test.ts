import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDossierFromDocx, writeDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { alles } from '../fixtures/sjablonen/alles/view.ts';
import { meta, renderAlles, renderText } from '../fixtures/sjablonen/render.ts';
import { faultsOf } from './faults.ts';
import { readPart, wordsOf } from './unzip.ts';

const bytes = await writeDocx(renderAlles(), { ...meta, dossier: '{"naam":"<ü> & \\"x\\""}' });
const body = readPart(bytes, 'word/document.xml');

/** The document that a text alone makes, in every place where a person's words can come. */
const withText = (text: string) =>
  renderText(
    '<Titelblad titel={t} kenmerk={t} />\n\n<Inhoudsopgave />\n\n<Artikel id="a" titel={t}>\n<Lid>{t} **{t}**<Noot>{t}</Noot></Lid>\n</Artikel>\n\n' +
      '<Tabel bijschrift={t} kop={[t]} rijen={r} />\n\n<Kop niveau={2} id="k">{t}.</Kop>\n\n<Verwijs naar="k" />\n\n1. {t}\n\n<Ondertekening partijen={p} />',
    {
      t: text,
      r: [[text], [{ ontbreekt: text }], [{ tekst: text, url: 'https://a.nl/?a=1&b="' }]],
      p: [{ naam: text }],
    },
  );

describe('a document with every component', () => {
  test('is valid Open XML, and has no fault that the validator misses', async () => {
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test('is the same every time', async () => {
    const again = await writeDocx(renderAlles(), { ...meta, dossier: '{"naam":"<ü> & \\"x\\""}' });
    expect(again).toEqual(bytes);
  });

  test('numbers in its styles, not in its paragraphs', () => {
    const styles = readPart(bytes, 'word/styles.xml');
    for (const style of ['Artikelkop', 'Lid', 'Onderdeel', 'Subonderdeel', 'Bijlagekop']) {
      expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:numPr>`));
      expect(body).not.toMatch(new RegExp(`<w:pStyle w:val="${style}"/>(?:(?!</w:pPr>).)*<w:numPr>`));
    }
    const numbering = readPart(bytes, 'word/numbering.xml');
    expect(
      [...numbering.matchAll(/<w:lvlText w:val="([^"]*%[^"]*)"/g)].map(([, text]) => text).slice(0, 5),
    ).toEqual(['Artikel %1', '%1.%2', '%3.', '%4.', 'Bijlage %1']);
  });

  test('refers with fields that hold their words already', () => {
    expect(body).toMatch(/REF _bijlage_gegevens \\n \\h \\\* lower <(?:(?!end").)*<w:t[^>]*>bijlage 1</);
    expect(body).toMatch(/REF _begrippen_avg \\n \\h <(?:(?!end").)*<w:t[^>]*>1\.1</);
    expect(wordsOf(body)).toContain('Artikel 1.1 en artikel 1.2, onderdeel a, i blijven gelden');
  });

  test('opens without a question: no field waits for an update', () => {
    const parts = [body, readPart(bytes, 'word/settings.xml'), readPart(bytes, 'word/footer1.xml')].join('');
    expect(parts).not.toMatch(/w:dirty|updateFields/);
    expect(body).toContain('TOC \\o &quot;1-2&quot; \\h \\z \\u');
    expect(wordsOf(body)).toMatch(
      /Inhoud +Partijen +Artikel 1 Begrippen +Artikel 2 Duur +Bijlage 1 Gegevens/,
    );
  });

  test('says its language, title, author, subject and date', () => {
    const core = readPart(bytes, 'docProps/core.xml');
    expect(core).toContain('<dc:language>nl-NL</dc:language>');
    expect(core).toContain('<dc:title>Overeenkomst van alles</dc:title>');
    expect(core).toContain('<dc:creator>Gemeente Voorbeeldstad</dc:creator>');
    expect(core).toContain('<dc:subject>Elk onderdeel een keer</dc:subject>');
    expect(core.match(/2026-11-01T12:00:00Z/g)).toHaveLength(2);
    expect(readPart(bytes, 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
  });

  test('has tables that repeat their head, keep their rows whole and say what they are', () => {
    const table =
      /<w:tbl>(?:(?!<\/w:tbl>).)*Gegevens en grondslag(?:(?!<\/w:tbl>).)*<\/w:tbl>/.exec(body)?.[0] ?? '';
    expect(table).toContain('<w:tblCaption w:val="Gegevens en grondslag"/>');
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(4);
    const grid = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(grid).toEqual([2721, 6349]);
    const cells = [...table.matchAll(/<w:tcW w:type="dxa" w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(cells).toEqual([...grid, ...grid, ...grid, ...grid]);
  });

  test('describes its pictures', () => {
    expect(body).toContain('descr="Een pijl van gemeente naar taalhuis"');
  });

  test('shows what is missing in a style of its own', () => {
    expect(body).toMatch(/<w:rStyle w:val="Invulveld"\/><\/w:rPr><w:t[^>]*>\[nog in te vullen: grondslag\]</);
  });
});

describe('hostile text', () => {
  test.each([
    ['control characters and half characters', 'a\u0000b\u000Bc\ud83dd\uffffe', 'abcde'],
    ['markup', '<script>alert(1)</script> & ]]> <w:p/>', '<script>alert(1)</script> & ]]> <w:p/>'],
    ['what the docx library fills in by itself', '{lijst1-1} {artikel-0}', '{lijst1-1} {artikel-0}'],
    ['emoji, and scripts from right to left', '😀 عربي \u202Eabc', '😀 عربي \u202Eabc'],
    ['ten thousand characters', 'lang '.repeat(2000).trim(), 'lang '.repeat(2000).trim()],
  ])('%s', async (_, text, printed) => {
    const file = await writeDocx(await withText(text), {
      ...meta,
      titel: text,
      auteur: text,
      onderwerp: text,
    });
    expect(inspectDocx(file)).toEqual([]);
    expect(wordsOf(readPart(file, 'word/document.xml')).split(printed).length).toBeGreaterThan(8);
    expect(wordsOf(readPart(file, 'word/footnotes.xml'))).toContain(printed);
    expect(await faultsOf(file)).toEqual([]);
  });

  test('any text at all', async () => {
    // XML 1.0 §2.2.
    const illegal = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const file = await writeDocx(await withText(`x${text}x`), {
          ...meta,
          titel: text,
          dossier: JSON.stringify(text),
        });
        expect(inspectDocx(file)).toEqual([]);
        for (const part of [
          'word/document.xml',
          'word/footnotes.xml',
          'docProps/core.xml',
          'customXml/item1.xml',
        ]) {
          expect(readPart(file, part)).not.toMatch(illegal);
        }
        expect(JSON.parse(readDossierFromDocx(file) ?? '')).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the dossier in the file', () => {
  test('comes out as it went in', () => {
    expect(readDossierFromDocx(bytes)).toBe('{"naam":"<ü> & \\"x\\""}');
  });

  test('is absent where none was put in, and in what is no Word file', async () => {
    expect(readDossierFromDocx(await writeDocx(renderAlles(), meta))).toBeUndefined();
    expect(readDossierFromDocx(new Uint8Array([1, 2, 3]))).toBeUndefined();
    expect(readDossierFromDocx(new Uint8Array())).toBeUndefined();
  });
});

test('a document without title page, notes or lists is sound as well', async () => {
  const file = await writeDocx(
    await renderText('Alleen tekst van {naam}.', { naam: alles.gemeente.naam }),
    meta,
  );
  expect(await faultsOf(file)).toEqual([]);
});

test('each numbered list counts from its own start', async () => {
  const file = await writeDocx(await renderText('1. a\n\nx\n\n1. b\n\ny\n\n5. c\n', {}), meta);
  const ids = [...readPart(file, 'word/document.xml').matchAll(/<w:numId w:val="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(ids).size).toBe(3);
  expect(readPart(file, 'word/numbering.xml')).toContain('<w:start w:val="5"/>');
  expect(inspectDocx(file)).toEqual([]);
});
