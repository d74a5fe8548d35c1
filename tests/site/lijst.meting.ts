import { writeFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { readByTurns, writeList } from '../../src/build/reading-speed.ts';

const row = 'Jan de Vries;123456782;p@voorbeeld.nl;een tekst van enige lengte\r\n';

test('the page stays responsive while a large list is read, and the reading can be stopped', async ({
  page,
}, info) => {
  // Some 190 MB: more than is read while the page is watched.
  const file = info.outputPath('lijst.csv');
  await writeFile(file, `Naam;BSN;E-mail;Opmerkingen\r\n${row.repeat(3_000_000)}`);
  await page.goto('/lijst-controleren/?partij=aanbieder-map');
  await page.locator('#bestand').setInputFiles(file);
  const slowest = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let worst = 0;
        let last = performance.now();
        const end = last + 1000;
        const tick = () => {
          const now = performance.now();
          worst = Math.max(worst, now - last);
          last = now;
          if (now < end) setTimeout(tick, 4);
          else resolve(worst);
        };
        tick();
      }),
  );
  expect(slowest, 'milliseconds between two turns of the page').toBeLessThan(250);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('.pw-outcome__sentence')).toHaveCount(0);
  await expect(page.locator('#bestand')).toBeVisible();
});

test('a list is searched at least half as fast as the bare parser reads it', async ({ page }, info) => {
  const file = info.outputPath('lijst.csv');
  // Large, so that what every list costs (a worker that starts, a page that is drawn) hardly counts.
  await writeList(file, 600_000);
  await page.goto('/lijst-controleren/?partij=aanbieder-map');
  await page.locator('#bestand').waitFor();
  const { bare, site } = await readByTurns(page, file, 2);
  expect(site / bare, `${site.toFixed(2)} s against ${bare.toFixed(2)} s`).toBeLessThanOrEqual(2);
});
