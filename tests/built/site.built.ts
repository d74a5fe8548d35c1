import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { attribute, hasFile, named, pageAt, pages, readFile, textIn, type Page } from './pages.ts';

/** What is wrong on any page, as "page: fault", so that one run names all. */
const faults = (check: (page: Page) => readonly string[]): string[] =>
  pages.flatMap((page) => check(page).map((fault) => `${page.path}: ${fault}`));

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** Starts of pages to read: these ship no framework. */
const guide = [
  '/handreiking/',
  '/taken/',
  '/partijen/',
  '/gegevens/',
  '/leveringen/',
  '/gegevensstromen/',
  '/begrippen/',
  '/bronnen/',
  '/verantwoording/',
  '/voor/',
  '/gewijzigd-sinds-2021/',
  '/over/',
  '/privacy/',
  '/toegankelijkheid/',
  '/zoeken/',
];
const isGuide = ({ path }: Page): boolean => path === '/' || guide.some((start) => path.startsWith(start));
/** May weigh more: the whole guide, and the matrix with its two printed tables. */
const heavy = ['/handreiking/alles/', '/leveringen/'];

describe('every page', () => {
  it('is there: 13 tasks, 28 parties, 166 kinds of data, 12 chapters', () => {
    const below = (start: string) =>
      pages.filter(({ path }) => path.startsWith(start) && path !== start).length;
    expect([below('/taken/'), below('/partijen/'), below('/gegevens/')]).toEqual([13, 28, 166]);
    expect(below('/handreiking/')).toBe(13);
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      rules: {
        // Astro and React write these forms; both are valid HTML.
        'void-style': 'off',
        'doctype-style': 'off',
        // Ids of sources hold a dot, as in art. 9.10.
        'valid-id': ['error', { relaxed: true }],
        'no-trailing-whitespace': 'off',
        'attribute-boolean-style': 'off',
        'attribute-empty-style': 'off',
        'no-implicit-button-type': 'error',
        // Titles hold what they must; long names of articles are not a fault.
        'long-title': 'off',
        // A button with its own words is announced; a heading inside a details is fine.
        'no-raw-characters': 'off',
        'no-inline-style': 'error',
        'prefer-native-element': 'off',
        'tel-non-breaking': 'off',
        // The filters of the matrix act at once; a button to send them would do nothing.
        'wcag/h32': 'off',
      },
    });
    const found: string[] = [];
    for (const { path, html } of pages) {
      const report = await validator.validateString(html);
      for (const { messages } of report.results)
        for (const { ruleId, message, line } of messages) found.push(`${path}:${line} ${ruleId}: ${message}`);
    }
    expect(found).toEqual([]);
  }, 120_000);

  it('has one main heading, and skips no level', () => {
    expect(
      faults((page) => {
        const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
          Number(tagName[1]),
        );
        const skips = levels.flatMap((level, index) =>
          index > 0 && level > (levels[index - 1] ?? 0) + 1
            ? [`h${level} after h${levels[index - 1] ?? 0}`]
            : [],
        );
        return levels.filter((level) => level === 1).length === 1 ? skips : [...skips, 'not one h1'];
      }),
    ).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const titles = pages.map((page) => named(page, 'title').map(textIn)[0] ?? '');
    const descriptions = pages.map((page) =>
      named(page, 'meta')
        .filter((meta) => attribute(meta, 'name') === 'description')
        .map((meta) => attribute(meta, 'content'))
        .join(),
    );
    expect(duplicates(titles)).toEqual([]);
    expect(duplicates(descriptions)).toEqual([]);
    const isShown = (text: string) => text.length >= 50 && text.length <= 200;
    expect(descriptions.filter((text) => !isShown(text))).toEqual([]);
    expect(titles.filter((title) => !title.endsWith(' – Privacywijzer Inburgering'))).toEqual([]);
  });

  it('has no id twice, and labels only with what is there', () => {
    expect(
      faults((page) => {
        const ids = page.elements.flatMap((element) =>
          attribute(element, 'id') === '' ? [] : [attribute(element, 'id')],
        );
        const pointers = page.elements.flatMap((element) =>
          ['ariaLabelledBy', 'ariaDescribedBy', 'htmlFor'].flatMap((name) =>
            attribute(element, name).split(' '),
          ),
        );
        return [...duplicates(ids), ...pointers.filter((id) => id !== '' && !page.ids.has(id))];
      }),
    ).toEqual([]);
  });

  it('links only to pages, files and anchors that exist', () => {
    expect(
      faults((page) =>
        named(page, 'a', 'link', 'script', 'img').flatMap((element) => {
          const target = attribute(element, 'href') + attribute(element, 'src');
          if (target === '' || /^(https?:|mailto:|data:)/.test(target)) return [];
          const { pathname, hash } = new URL(target, `https://site${page.path}`);
          const other = pageAt(pathname);
          if (other === undefined) return hasFile(pathname) && pathname.includes('.') ? [] : [target];
          return hash === '' || other.ids.has(decodeURIComponent(hash.slice(1)))
            ? []
            : [`${target} (anchor)`];
        }),
      ),
    ).toEqual([]);
  });

  it('can be reached from the home page by links', () => {
    const seen = new Set(['/']);
    const queue = ['/'];
    for (const path of queue) {
      const page = pageAt(path);
      for (const link of page === undefined ? [] : named(page, 'a')) {
        const { pathname, origin } = new URL(attribute(link, 'href'), `https://site${path}`);
        if (origin !== 'https://site' || seen.has(pathname)) continue;
        seen.add(pathname);
        queue.push(pathname);
      }
    }
    const isWizardStep = (path: string) => /^\/verwerkersovereenkomst\/.+/.test(path);
    expect(
      pages
        .map(({ path }) => path)
        .filter((path) => !seen.has(path) && path !== '/404.html' && !isWizardStep(path)),
    ).toEqual([]);
  });

  it('asks nothing of another site, and has nothing inline', () => {
    expect(
      faults((page) =>
        page.elements.flatMap((element) => {
          const { tagName } = element;
          const source = attribute(element, 'src') || (tagName === 'link' ? attribute(element, 'href') : '');
          const isElsewhere = /^(https?:)?\/\//.test(source) && attribute(element, 'rel') !== 'canonical';
          const isInline =
            tagName === 'style' || 'style' in element.properties || (tagName === 'script' && source === '');
          const handler = Object.keys(element.properties).find((name) => /^on[A-Z]/.test(name));
          return [
            ...(isElsewhere ? [source] : []),
            ...(isInline ? [`inline ${tagName}`] : []),
            ...(handler ? [handler] : []),
          ];
        }),
      ),
    ).toEqual([]);
  });

  it('has links with words of their own', () => {
    expect(
      faults((page) =>
        named(page, 'a')
          .filter((link) => {
            const words = (attribute(link, 'ariaLabel') || textIn(link)).toLowerCase();
            return words === '' || ['hier', 'klik hier', 'lees meer', 'link'].includes(words);
          })
          .map((link) => `link to ${attribute(link, 'href')}`),
      ),
    ).toEqual([]);
  });
});

describe('a page of the guide', () => {
  const read = pages.filter(isGuide);
  const sizeOf = (path: string): number =>
    /\.woff2$/.test(path) ? readFile(path).length : gzipSync(readFile(path)).length;
  const scriptsOf = (page: Page) => named(page, 'script').map((script) => attribute(script, 'src'));

  it('ships no framework: at most 3 kB of script, or 8 kB where the page filters or searches', () => {
    const found = read.flatMap((page) => {
      const scripts = scriptsOf(page);
      const bytes = scripts.reduce((sum, path) => sum + sizeOf(path), 0);
      const isReact = scripts.some((path) => /createRoot|react\.element/.test(readFile(path).toString()));
      const limit = ['/leveringen/', '/zoeken/'].includes(page.path) ? 16_000 : 3_000;
      return bytes > limit || isReact ? [`${page.path}: ${bytes} bytes`] : [];
    });
    expect(found).toEqual([]);
  });

  it('weighs at most 100 kB with style, letters and script', () => {
    const found = read
      .filter(({ path }) => !heavy.some((start) => path.startsWith(start)))
      .flatMap((page) => {
        const styles = named(page, 'link')
          .filter((link) => ['stylesheet', 'preload'].includes(attribute(link, 'rel')))
          .map((link) => attribute(link, 'href'));
        const bytes = [...styles, ...scriptsOf(page)].reduce(
          (sum, path) => sum + sizeOf(path),
          gzipSync(page.html).length,
        );
        return bytes > 100_000 ? [`${page.path}: ${bytes} bytes`] : [];
      });
    expect(found).toEqual([]);
  });
});
