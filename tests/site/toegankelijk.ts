import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const height = 844;

/** The page has no accessibility faults that axe sees, in the window as it is; `what` names it in the message. */
export async function expectNoFaults(page: Page, what = page.url()): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [what, id, nodes.map(({ html }) => html)])).toEqual([]);
}

/** Nothing stands outside a window of this many pixels wide, which the page keeps. */
export async function expectFits(page: Page, width: number, what = page.url()): Promise<void> {
  await page.setViewportSize({ width, height });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${what}: pixels outside a window of ${width}`).toBeLessThanOrEqual(0);
}

/** No accessibility faults on a wide window, and nothing outside a narrow one. Pages that look otherwise there are judged twice. */
export async function expectToegankelijk(page: Page, pad: string, isOtherwiseNarrow: boolean): Promise<void> {
  await page.setViewportSize({ width: 1280, height });
  await expectNoFaults(page, pad);
  await expectFits(page, 390, pad);
  if (isOtherwiseNarrow) await expectNoFaults(page, pad);
}
