import { expect, type Locator, type Page } from '@playwright/test';

/** What must never happen on any page: a message in the console, or a request to another address. */
export function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.hostname !== 'localhost') faults.push(request.url());
  });
  return faults;
}

/** Goes to a page of the stappenplan or the DPIA and waits until it can be used. */
export const show = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await expect(page.locator('.pw-plan')).toBeVisible();
};

/** Opens a dossier file on a page that has the dossier bar, and waits until it is kept. */
export async function openDossier(page: Page, path: string, file: string): Promise<void> {
  await show(page, path);
  await page.getByLabel('Kies een dossierbestand').setInputFiles(file);
  await expect(page.getByText(/^Het dossier uit .* is geopend\.$/)).toBeVisible();
  await page.waitForTimeout(500);
}

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((node) => node === document.activeElement).catch(() => false);

/** Presses Tab (or Shift+Tab) until the target has the focus; a person would too. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  for (let count = 0; count < 120; count += 1) {
    if (await isFocused(target)) return;
    await page.keyboard.press(key);
  }
  throw new Error('The Tab key does not lead to the target.');
}

/** Goes to the target with Tab and presses Enter. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}
