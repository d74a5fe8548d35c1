import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const kop = 'Naam;BSN;E-mail;Opmerkingen';
const lijst = [
  kop,
  ...Array.from({ length: 30 }, (_, index) =>
    index === 4
      ? `Persoon ${index};123456782;p@voorbeeld.nl;loopt bij psycholoog, bsn 111222333`
      : `Persoon ${index};123456782;p@voorbeeld.nl;=1+1`,
  ),
].join('\r\n');

const choose = (page: Page, text: string, name = 'lijst.csv') =>
  page.locator('#bestand').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const sentence = (page: Page) => page.locator('.pw-outcome__sentence');

test.describe('the check of a list', () => {
  test('says what must go, and gives the list without it', async ({ page }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await choose(page, lijst);
    await expect(sentence(page)).toHaveText(/^Verstuur deze lijst niet zo\. “BSN” mag niet/);
    await expect(page.locator('.pw-lijst__result')).toBeFocused();
    await expect(page.getByText('In 1 cel staat een woord dat op gezondheid kan wijzen.')).toBeVisible();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Maak de schone lijst' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lijst-schoon.csv');
    const text = readFileSync(await download.path(), 'utf8');
    expect(text.split('\r\n').slice(0, 2)).toEqual(['Naam;E-mail', 'Persoon 0;p@voorbeeld.nl']);
    await expect(page.getByText('er staat geen nummer meer in dat een BSN kan zijn')).toBeVisible();
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Verslag (Word)' }).click(),
    ]);
    expect(report.suggestedFilename()).toBe('controleverslag-lijst.docx');
  });

  test('lets a person correct a column, and pastes as well', async ({ page }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await page.getByText('Of plak een tabel').click();
    await page.getByLabel('Tabel', { exact: false }).first().fill('Naam\tXyz\nJan\tfoo\n');
    await page.getByRole('button', { name: 'Controleer deze tabel' }).click();
    await expect(sentence(page)).toHaveText(/^Verstuur deze lijst nog niet\..* “Xyz”/);
    await page.getByLabel('Wat staat erin?').nth(1).selectOption('klantnummer');
    await expect(sentence(page)).toHaveText(
      /^De kolommen die wij herkennen mogen .* pas als de verwerkersovereenkomst/,
    );
  });

  for (const [what, content, expected] of [
    ['a PDF', '%PDF-1.4', 'Dit is een PDF'],
    ['nothing', '', 'leeg'],
    ['a heading alone', kop, 'geen rijen'],
    ['an open quote', 'Naam;BSN\nJan;"123', 'aanhalingsteken'],
  ] as const) {
    test(`says one sentence about ${what}, and goes on`, async ({ page }) => {
      await page.goto('/lijst-controleren/?partij=aanbieder-map');
      await choose(page, content);
      await expect(page.getByRole('alert')).toContainText(expected);
      await choose(page, lijst);
      await expect(sentence(page)).toBeVisible();
    });
  }

  test('works with the keyboard alone, has no accessibility faults, and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/lijst-controleren/');
    await page.getByLabel('Zoek een partij').focus();
    await page.keyboard.type('MAP');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await choose(page, lijst);
    await expect(sentence(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    ).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Maak de schone lijst' }).focus();
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    await download;
  });

  test('a worker cannot reach another computer, also where the host sends no headers', async ({ page }) => {
    const server = createServer((request, response) => {
      const path = normalize(new URL(request.url ?? '/', 'http://x').pathname);
      const file = join('dist', path.endsWith('/') ? `${path}index.html` : path);
      try {
        const type = file.endsWith('.js')
          ? 'text/javascript'
          : file.endsWith('.css')
            ? 'text/css'
            : 'text/html';
        response.writeHead(200, { 'Content-Type': type }).end(readFileSync(file));
      } catch {
        response.writeHead(404).end();
      }
    });
    let reached = 0;
    const other = createServer((_request, response) => {
      reached += 1;
      response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('x');
    });
    const port = (one: typeof server) =>
      new Promise<number>((resolve) =>
        one.listen(0, 'localhost', () => {
          const address = one.address();
          resolve(typeof address === 'object' && address !== null ? address.port : 0);
        }),
      );
    const [own, foreign] = [await port(server), await port(other)];
    await page.goto(`http://localhost:${own}/lijst-controleren/?partij=aanbieder-map`);
    const answer = await page.evaluate(
      (url) =>
        new Promise<string>((resolve) => {
          const code = `fetch(${JSON.stringify(url)}).then(() => postMessage('reached'), () => postMessage('refused'))`;
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), {
            type: 'module',
          });
          worker.onerror = () => {
            resolve('did not start');
          };
          worker.onmessage = ({ data }) => {
            resolve(String(data));
          };
        }),
      `http://localhost:${foreign}/`,
    );
    expect([answer, reached]).toEqual(['refused', 0]);
    await choose(page, lijst);
    await expect(sentence(page)).toBeVisible();
    server.close();
    other.close();
  });
});

test.describe('the retention calculator', () => {
  test('says one sentence about a day that does not exist, then calculates and gives all three files', async ({
    page,
  }) => {
    await page.goto('/bewaartermijnen/bereken/');
    await page.getByLabel('Einde van de inburgeringsplicht').fill('30-2-2024');
    await page.getByRole('button', { name: 'Bereken' }).click();
    await expect(page.getByRole('link', { name: /bestaande dag/ })).toBeVisible();
    await page.getByLabel('Einde van de inburgeringsplicht').fill('29-2-2024');
    await page.getByRole('button', { name: 'Bereken' }).click();
    await expect(sentence(page)).toHaveText(
      'Bewaar de gegevens tot uiterlijk 28 februari 2029, en korter als het kan.',
    );
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    for (const [button, name] of [
      ['Vernietigingslijst (Word)', 'vernietigingslijst.docx'],
      ['Tabel (CSV)', 'vernietigingslijst.csv'],
      ['Agenda (.ics)', 'bewaartermijnen.ics'],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(name);
    }
  });

  test('takes one field and a day of death, and refuses a death in the future', async ({ page }) => {
    await page.goto('/bewaartermijnen/bereken/');
    await page.getByLabel('Een of meer gegevens').check();
    await page.getByRole('checkbox', { name: /Burgerservicenummer/ }).check();
    await page.getByLabel('Dag van overlijden').fill('1-1-2199');
    await page.getByRole('button', { name: 'Bereken' }).click();
    await expect(page.getByRole('link', { name: /ligt in de toekomst/ })).toBeVisible();
    await page.getByLabel('Dag van overlijden').fill('1-1-2025');
    await page.getByRole('button', { name: 'Bereken' }).click();
    await expect(sentence(page)).toHaveText(/^Vernietig de gegevens nu/);
  });
});
