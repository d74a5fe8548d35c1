import { test } from '@playwright/test';
import { pages, samplePages } from './pages.ts';
import { expectFits, expectNoFaults } from './toegankelijk.ts';

/** Long: every page that the other tests leave to its likes. Only with `npm run test:axe`. */
const all = process.env.AXE === 'alles';

for (const path of all ? pages : samplePages.slice(0, 1)) {
  test(`${path} has no accessibility faults on a wide and a narrow screen`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    for (const width of all ? [1280, 320] : [1280]) {
      await expectFits(page, width, path);
      await expectNoFaults(page, path);
    }
  });
}
