import { get, type IncomingMessage } from 'node:http';
import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { metaPolicy, securityHeaders } from '../../src/build/security-headers.mjs';
import { pages, samplePages } from './pages.ts';
import { expectFits, expectNoFaults } from './toegankelijk.ts';

/** A request with the path as it is: browsers and fetch clean it up first. */
const rawGet = (baseURL: string | undefined, path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseURL ?? '');
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response);
    }).on('error', reject);
  });

/** Gathers what must not happen: messages in the console, and requests to another address. */
function watch(page: Page, origin: string | undefined) {
  const messages: string[] = [];
  const elsewhere: string[] = [];
  let scriptBytes = 0;
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) messages.push(message.text());
  });
  page.on('pageerror', (error) => messages.push(error.message));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) elsewhere.push(request.url());
  });
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    void response.body().then((body) => (scriptBytes += body.byteLength));
  });
  return { messages, elsewhere, scriptBytes: () => scriptBytes };
}

test('the build has pages', () => {
  expect(pages).toEqual(
    expect.arrayContaining(['/', '/404.html', '/over/', '/privacy/', '/toegankelijkheid/']),
  );
});

for (const path of samplePages) {
  test(`${path} works: no errors, nothing from elsewhere, one main heading, no accessibility faults`, async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page, baseURL);
    await page.goto(path, { waitUntil: 'networkidle' });
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/);
    // On the search page the field has the focus at once, as who goes there expects.
    if (path !== '/zoeken/') {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#inhoud')).toBeFocused();
    }

    const hasScript = (await page.locator('.pw-island, .pw-matrix, .pw-zoek').count()) > 0;
    if (!hasScript) expect(seen.scriptBytes(), 'bytes of script').toBeLessThan(1000);
    await expectFits(page, 1280);
    await expectNoFaults(page);
    await expectFits(page, 768);
    // 320 pixels is what 400 % zoom leaves of a window of 1280 (WCAG 1.4.10); `npm run test:axe` judges all else there too.
    await expectFits(page, 320);
    expect(seen.messages).toEqual([]);
    expect(seen.elsewhere).toEqual([]);
  });
}

test('every page is served with every security header, and carries the same policy itself', async ({
  request,
}) => {
  for (const path of pages) {
    const response = await request.get(path);
    const headers = response.headers();
    for (const [name, value] of Object.entries(securityHeaders))
      expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
    const html = await response.text();
    expect(html, path).toContain(`<meta http-equiv="Content-Security-Policy" content="${metaPolicy}"`);
    expect(html, `${path} inline script`).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html, `${path} inline style`).not.toMatch(/<style|\sstyle="/);
  }
});

test('no word is glued to a link or code next to it', async ({ request }) => {
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    const glued =
      /.{0,40}(?:[\p{L}\d,:;.]<(?:a|code|strong|em|abbr)\b|<\/(?:a|code|strong|em|abbr)>[\p{L}\d]).{0,40}/u;
    expect(glued.exec(html)?.[0], path).toBeUndefined();
  }
});

test.describe('the server', () => {
  test('answers an unknown address with the page for it, and status 404', async ({ page }) => {
    const response = await page.goto('/bestaat-niet/');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina bestaat niet');
  });

  test('does not give files from outside the site', async ({ baseURL }) => {
    const paths = [
      '/../package.json',
      '/..%2fpackage.json',
      '/%2e%2e/package.json',
      '/..%5cpackage.json',
      '/%00',
      '/%',
    ];
    for (const path of paths) expect((await rawGet(baseURL, path)).statusCode, path).toBe(404);
  });

  test('sends an address without its last slash on, and never to another site', async ({ baseURL }) => {
    const moved = await rawGet(baseURL, '/over?vraag=1');
    expect([moved.statusCode, moved.headers.location]).toEqual([308, '/over/?vraag=1']);
    expect((await rawGet(baseURL, '//over')).headers.location).toBe('/over/');
  });

  test('lets browsers keep files whose name changes with their content, and compresses text', async ({
    request,
  }) => {
    const html = await request.get('/');
    expect(html.headers()['cache-control']).toBe('no-cache');
    expect(html.headers()['content-encoding']).toBe('gzip');
    const [css = ''] = /\/_astro\/[^"]+\.css/.exec(await html.text()) ?? [];
    expect((await request.get(css)).headers()['cache-control']).toContain('immutable');
  });
});

test('what is printed has no controls, and says where it comes from', async ({ page }) => {
  await page.goto('/over/');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.locator('.pw-print-footer')).toBeVisible();
  await expect(page.locator('.pw-print-footer')).toHaveText(/\/over\/ – afgedrukt op \d{1,2} \w+ \d{4}$/);
});

test('the style sheet stays small', async ({ request }) => {
  const [css = ''] = /\/_astro\/[^"]+\.css/.exec(await (await request.get('/')).text()) ?? [];
  expect(gzipSync(await (await request.get(css)).body()).byteLength).toBeLessThan(27_000);
});
