// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toPreview, writeHtml } from '../../src/writers/html/index.ts';
import { meta, renderAlles, renderText } from '../fixtures/sjablonen/render.ts';

const html = writeHtml(renderAlles(), meta);
const parse = (text: string): Document => new DOMParser().parseFromString(text, 'text/html');
const page = parse(html);

test('a page is sound HTML: a browser finds every element where it was written', () => {
  const written = [...html.matchAll(/<([a-z]\w*)/g)].map(([, name]) => name);
  const found = [...page.querySelectorAll('*')].map(({ localName }) => localName);
  expect(found).toEqual(written);
  expect(page.documentElement.lang).toBe('nl-NL');
  expect(page.title).toBe('Overeenkomst van alles');
});

test('every id is there once', () => {
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(15);
  expect(new Set(ids).size).toBe(ids.length);
});

test('every link within the document arrives', () => {
  const targets = [...page.querySelectorAll('a[href^="#"]')].map(
    (link) => link.getAttribute('href')?.slice(1) ?? '',
  );
  expect(targets.length).toBeGreaterThan(15);
  expect(targets.filter((id) => page.getElementById(id) === null)).toEqual([]);
});

test('headings start where the page says and skip at most one level', () => {
  const levels = [...page.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) =>
    Number(tagName.slice(1)),
  );
  expect(levels[0]).toBe(1);
  expect(levels.slice(1).every((level, index) => level - (levels[index] ?? 0) <= 2)).toBe(true);
  const [first] = toPreview(renderAlles(), { headingLevel: 3 }).children;
  expect(JSON.stringify(first)).toContain('"tagName":"h3"');
});

test('tables have a caption and heads of columns', () => {
  const table = page.querySelector('#document-tabel-rijen');
  expect(table?.querySelector('caption')?.textContent).toBe('Tabel 1 Gegevens en grondslag');
  expect([...(table?.querySelectorAll('th[scope=col]') ?? [])].map((cell) => cell.textContent)).toEqual([
    'Gegeven',
    'Grondslag',
  ]);
});

test('a picture is drawn in the page, with its description', () => {
  const svg = page.querySelector('svg');
  expect(svg?.getAttribute('aria-label')).toBe('Een pijl van gemeente naar taalhuis');
  expect(svg?.getAttribute('viewBox')).toBe('0 0 480 80');
  expect(svg?.querySelectorAll('rect, path')).toHaveLength(3);
});

test('a picture cannot load or run anything', async () => {
  const svg =
    '<svg viewBox="0 0 1 1" onload="x()"><script>x()</script><image href="https://a.nl/x.png"/><g onclick="x()"><rect width="1" style="x"/></g></svg>';
  const document = await renderText('<Figuur svg={svg} png={png} alt="x" breedte={1} hoogte={1} />', {
    svg,
    png: new Uint8Array(),
  });
  expect(writeHtml(document, meta)).toContain(
    '<svg viewBox="0 0 1 1" role="img" aria-label="x"><g><rect width="1"></rect></g></svg>',
  );
});

test('words stay words', async () => {
  const document = await renderText('<Titelblad titel={t} />\n\n{t} <Noot>{t}</Noot>', {
    t: '<img src=x onerror=alert(1)>',
  });
  const shown = parse(writeHtml(document, meta));
  expect(shown.querySelector('img')).toBeNull();
  expect(shown.querySelector('h1')?.textContent).toBe('<img src=x onerror=alert(1)>');
});
