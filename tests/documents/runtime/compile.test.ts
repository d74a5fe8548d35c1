import { describe, expect, test } from 'vitest';
import { compileSjabloon } from '../../../src/build/sjabloon/index.ts';
import { writeMarkdown } from '../../../src/writers/markdown/index.ts';
import { renderAlles, renderText } from '../../fixtures/sjablonen/render.ts';

const markdown = async (source: string, view: object): Promise<string> =>
  writeMarkdown(await renderText(source, view)).trim();

test('a template with every component gives this document', async () => {
  await expect(writeMarkdown(renderAlles())).toMatchFileSnapshot('../../goldens/sjabloon-alles.md');
});

describe('conditions', () => {
  const source = 'De FG <Als voorwaarde={fg}>is {fg.naam}<Anders>ontbreekt</Anders></Als>.';

  test('do not read what is absent', async () => {
    expect(await markdown(source, {})).toBe('De FG ontbreekt.');
    expect(await markdown(source, { fg: { naam: 'A. Ali' } })).toBe('De FG is A. Ali.');
  });

  test('hold whole paragraphs, with a blank line before <Anders>', async () => {
    const long = '<Als voorwaarde={ja}>\n\nEen.\n\nTwee.\n\n<Anders>\n\nDrie.\n\n</Anders>\n</Als>';
    expect(await markdown(long, { ja: true })).toBe('Een.\n\nTwee.');
    expect(await markdown(long, { ja: false })).toBe('Drie.');
  });

  test('keep the space between sentences on lines of their own', async () => {
    const lines = '<Als voorwaarde={ja}>Een.</Als>\n<Als voorwaarde={ja}>Twee.</Als>';
    expect(await markdown(lines, { ja: true })).toBe('Een. Twee.');
  });

  test('leave one space where they stand in a sentence', async () => {
    expect(await markdown('Einde\n<Als voorwaarde={ja}> na een jaar</Als>.', { ja: true })).toBe(
      'Einde na een jaar.',
    );
  });
});

describe('repetition', () => {
  test('gives a paragraph for each row where the field stands alone between blank lines', async () => {
    const source = '<Voor elke={alineas} als="alinea">\n\n{alinea}\n\n</Voor>\n\n<Kop niveau={1}>{kop}</Kop>';
    expect(await markdown(source, { alineas: ['Een.', 'Twee.'], kop: 'Drie' })).toBe(
      'Een.\n\nTwee.\n\n## Drie',
    );
  });

  test('gives one list, also round the items of another', async () => {
    const source =
      '- eerst\n\n<Voor elke={namen} als="naam">\n- {naam}\n</Voor>\n\n<Als voorwaarde={ja}>\n- laatst\n</Als>';
    expect(await markdown(source, { namen: ['a', 'b'], ja: true })).toBe('- eerst\n- a\n- b\n- laatst');
  });

  test('names its row, and knows the view as well', async () => {
    const source = '<Voor elke={rijen} als="rij">{rij.naam} van {gemeente}; </Voor>';
    expect(await markdown(source, { rijen: [{ naam: 'x' }, { naam: 'y' }], gemeente: 'Z' })).toBe(
      'x van Z; y van Z;',
    );
  });
});

describe('values', () => {
  test('a missing one is visible, a number prints, a line break stays', async () => {
    const view = { open: { ontbreekt: 'de naam' }, getal: 0, regels: 'a\nb' };
    expect(await markdown('{open} {getal} {regels}', view)).toBe('[nog in te vullen: de naam] 0 a<br>b');
  });

  test('a field may have any name', async () => {
    expect(await markdown('{t} {view} {el}', { t: 'a', view: 'b', el: 'c' })).toBe('a b c');
  });

  test('words of a value are never markup', async () => {
    const view = { naam: '**x** <b>{y}</b> [z](http://a.nl)' };
    expect(await markdown('{naam}', view)).toBe('\\*\\*x\\*\\* \\<b>{y}\\</b> \\[z\\](http://a.nl)');
  });
});

describe('a template that cannot be read says what to do, with its line', () => {
  test.each([
    ['a bare brace', 'Eerste.\n\nEen { zonder einde', /^t\.mdx:3:\d+ Een accolade \{ opent een veld/],
    ['a sum', '{a + b}', /^t\.mdx:1:1 Tussen accolades mag alleen een veld staan/],
    ['a call', '{namen.join(", ")}', /^t\.mdx:1:1 Tussen accolades/],
    ['a bare tag', 'Minder <3 jaar', /^t\.mdx:1:\d+ Een < opent een onderdeel/],
    ['an address between angles', 'Zie <https://a.nl>', /^t\.mdx:1:\d+ Een < opent/],
    ['an open component', '<Lid>Tekst', /^t\.mdx:1:1 Het onderdeel <Lid> is niet goed gesloten/],
    [
      'an unknown component',
      '\n<Paragraaf>Tekst</Paragraaf>',
      /^t\.mdx:2:1 Het onderdeel <Paragraaf> bestaat niet\. Wel: .*Artikel/,
    ],
    ['HTML', '<div>Tekst</div>', /Het onderdeel <div> bestaat niet/],
    ['a negation', '<Als voorwaarde={!ja}>x</Als>', /Bereken een waarde of voorwaarde in de view/],
    ['a condition without name', '<Als>x</Als>', /<Als> mist voorwaarde=\{veld\}/],
    ['a repetition without name', '<Voor elke={x}>x</Voor>', /<Voor> mist als="naam"/],
    ['a stray <Anders>', '<Anders>x</Anders>', /<Anders> staat alleen binnen <Als>/],
    [
      'an attribute that computes',
      '<Kop niveau={1 + 1}>x</Kop>',
      /niveau: De waarde van een eigenschap is een veld/,
    ],
    ['an unquoted attribute', '<Lid id=x>y</Lid>', /Zet de waarde tussen "aanhalingstekens"/],
    ['an image', '![x](y.png)', /Een afbeelding gaat met <Figuur>/],
    ['a footnote of Markdown', 'x[^1]\n\n[^1]: y', /<Noot>tekst<\/Noot>/],
    ['a program', '```\nx\n```', /programmacode/],
    ['an import', 'import x from "y"\n\nTekst', /import en export kunnen niet/],
  ])('%s', (_, source, message) => {
    expect(() => compileSjabloon(source, 't.mdx')).toThrow(message);
  });
});
