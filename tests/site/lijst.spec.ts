import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { expectFits, expectNoFaults } from './toegankelijk.ts';

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
    await expect(sentence(page)).toBeFocused();
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

  test('shows the answer at once on a phone, and names all that must go or be judged', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await choose(page, lijst);
    await expect(sentence(page)).toBeFocused();
    await expect(sentence(page)).toBeInViewport({ ratio: 1 });
    await expect(sentence(page)).toHaveText(/“BSN” mag niet .* “Opmerkingen”/);
  });

  test('has a person confirm what it only thinks to know, and keeps the focus', async ({ page }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await choose(page, 'Naam;Naam kind\nJan;Bo\n');
    await expect(sentence(page)).toHaveText(
      'Verstuur deze lijst nog niet. Zeg eerst of wij “Naam kind” goed herkennen.',
    );
    await page.getByRole('button', { name: /^Ja, dit klopt/ }).click();
    await expect(sentence(page)).toHaveText(/^De kolommen die wij herkennen mogen/);
    await expect(page.getByLabel('Wat staat erin?').nth(1)).toBeFocused();
  });

  test('asks for a new judgement for another party', async ({ page }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await choose(page, 'Naam;Opmerkingen\nJan;ok\n');
    const stays = page.getByRole('checkbox', { name: /^Blijft in de schone lijst.*Opmerkingen/ });
    await stays.check();
    await page.getByRole('button', { name: 'Andere partij' }).click();
    await page.locator('label', { hasText: 'DUO' }).first().click();
    await expect(sentence(page)).toContainText('“Opmerkingen”');
    await expect(stays).not.toBeChecked();
  });

  test('does not lose a list to a file that is dropped, and puts the focus where one goes on', async ({
    page,
  }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await choose(page, lijst);
    await expect(sentence(page)).toBeVisible();
    const drop = () =>
      page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Naam\nPiet\n'], 'nieuw.csv'));
        return document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      });
    expect(await drop(), 'the browser would open the file').toBe(false);
    await expect(page.getByRole('button', { name: 'Controleer dit bestand' })).toBeFocused();
    await page.getByRole('button', { name: 'Blijf bij deze lijst' }).click();
    await expect(sentence(page)).toBeFocused();
    await expect(page.getByText('“lijst.csv”')).toBeVisible();
    await drop();
    await page.getByRole('button', { name: 'Controleer dit bestand' }).click();
    await expect(page.getByText('“nieuw.csv”')).toBeVisible();
    await page.getByRole('button', { name: 'Andere lijst' }).click();
    await expect(page.locator('#bestand')).toBeFocused();
  });

  test('speaks of its progress, and stops on request', async ({ page }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    const spoken = () =>
      page.getByRole('status').evaluateAll((all) => all.map((one) => one.textContent).join('|'));
    const long = `Naam;Adres\n${'Jan de Vries;een adres van enige lengte\n'.repeat(1_200_000)}`;
    const path = test.info().outputPath('lang.csv');
    writeFileSync(path, long);
    await page.locator('#bestand').setInputFiles(path);
    await expect.poll(spoken).toContain('De lijst wordt gelezen');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.locator('#bestand')).toBeFocused();
    expect(await spoken()).toContain('Gestopt');
    await page.locator('#bestand').setInputFiles(path);
    await expect(sentence(page)).toBeVisible();
    await page.getByRole('button', { name: 'Maak de schone lijst' }).click();
    await expect.poll(spoken).toContain('De schone lijst wordt gemaakt');
    await page.getByRole('button', { name: 'Stop' }).click();
    await expect(page.getByRole('button', { name: 'Maak de schone lijst' })).toBeFocused();
    expect(await spoken()).toContain('Gestopt. Er is geen schone lijst gemaakt.');
  });

  test('keeps a pasted table that cannot be read', async ({ page }) => {
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await page.getByText('Of plak een tabel').click();
    await page.getByLabel('Tabel', { exact: false }).first().fill('Naam\tBSN');
    await page.getByRole('button', { name: 'Controleer deze tabel' }).click();
    await expect(page.getByRole('alert')).toContainText('geen rijen');
    await expect(page.getByLabel('Tabel', { exact: false }).first()).toHaveValue('Naam\tBSN');
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
    await expectNoFaults(page);
    await expectFits(page, 390);
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
