import { describe, expect, it } from 'vitest';
import { extractZoekstukken, groupOf } from '../../../src/build/search/extract.ts';

const page = (main: string) => `<!doctype html><html><body><nav>Menu</nav><main>${main}</main></body></html>`;

describe('what can be found on a page', () => {
  it('is its title, lead and text, without menus and source lines', () => {
    const [stuk] = extractZoekstukken(
      '/partijen/tolk/',
      page(
        '<nav>kruimel</nav><div data-trefwoorden="vertaler, tolkendienst"><h1>Tolk</h1><p class="pw-page-header__lead">Vertaalt.</p><div class="pw-prose"><p>Geen <strong>BSN</strong>.</p><p class="pw-grond">Bron: art. 1</p></div></div>',
      ),
    );
    expect(stuk).toMatchObject({
      id: '/partijen/tolk/',
      titel: 'Tolk',
      groep: 'partij',
      uittreksel: 'Vertaalt.',
      trefwoorden: 'vertaler, tolkendienst',
    });
    expect(stuk?.tekst).toContain('Geen BSN.');
    expect(stuk?.tekst).not.toMatch(/Bron|kruimel|Menu/);
  });

  it('is each section of a chapter, with its own address', () => {
    const found = extractZoekstukken(
      '/handreiking/bsn/',
      page('<h1>BSN</h1><div class="pw-prose"><p>Begin.</p><h2 id="wie">Wie?</h2><p>De gemeente.</p></div>'),
    );
    expect(found.map(({ id, titel }) => [id, titel])).toEqual([
      ['/handreiking/bsn/', 'BSN'],
      ['/handreiking/bsn/#wie', 'Wie? – BSN'],
    ]);
  });

  it('is a tool by its name and description', () => {
    const html =
      '<!doctype html><html><head><meta name="description" content="Maak haar."></head><body><main><nav class="pw-breadcrumbs"><span aria-current="page">Verwerkersovereenkomst</span></nav><h1>Vraag?</h1></main></body></html>';
    expect(extractZoekstukken('/verwerkersovereenkomst/', html)).toMatchObject([
      { titel: 'Verwerkersovereenkomst', groep: 'hulpmiddel', uittreksel: 'Maak haar.' },
    ]);
  });

  it('is each term of the glossary', () => {
    const [stuk] = extractZoekstukken(
      '/begrippen/',
      page('<div class="pw-term" id="dpia"><h3>DPIA</h3><p>Onderzoek vooraf.</p><p>Ook wel: x.</p></div>'),
    );
    expect(stuk).toMatchObject({ id: '/begrippen/#dpia', titel: 'DPIA', uittreksel: 'Onderzoek vooraf.' });
  });

  it.each([
    ['/verwerkersovereenkomst/', 'hulpmiddel'],
    ['/verwerkersovereenkomst/rol/', undefined],
    ['/handreiking/alles/', undefined],
    ['/taken/z-route/', 'taak'],
    ['/404.html', undefined],
  ])('%s is in group %s', (path, groep) => {
    expect(groupOf(path)).toBe(groep);
  });
});
