import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pages, samplePages } from './pages.ts';

/** Long: every page that the other tests leave to its likes. Only with `npm run test:axe`. */
const all = process.env.AXE === 'alles';

for (const path of all ? pages : samplePages.slice(0, 1)) {
  test(`${path} has no accessibility faults on a wide and a narrow screen`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    for (const width of all ? [1280, 320] : [1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `pixels outside a window of ${width}`).toBeLessThanOrEqual(0);
    }
  });
}
