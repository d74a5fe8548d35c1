import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const wide = { width: 1280, height: 844 };
const narrow = { width: 390, height: 844 };

/** No accessibility faults on a wide window, and nothing outside a narrow one. Pages that look otherwise there are judged twice. */
export async function expectToegankelijk(page: Page, pad: string, isOtherwiseNarrow: boolean): Promise<void> {
  await page.setViewportSize(wide);
  await expectNoFaults(page, pad);
  await page.setViewportSize(narrow);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${pad}: pixels outside a window of ${narrow.width}`).toBeLessThanOrEqual(0);
  if (isOtherwiseNarrow) await expectNoFaults(page, pad);
}

async function expectNoFaults(page: Page, pad: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [pad, id, nodes.map(({ html }) => html)])).toEqual([]);
}
