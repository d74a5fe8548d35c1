import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectFits, expectNoFaults } from './toegankelijk.ts';

const kop = (page: Page) => page.locator('.pw-outcome__sentence');
const einde = (page: Page) => page.getByLabel('Einde van de inburgeringsplicht');
const overlijden = (page: Page) => page.getByLabel('Dag van overlijden');
const kenmerk = (page: Page) => page.getByLabel('Kenmerk van het dossier');
const bereken = (page: Page) => page.getByRole('button', { name: 'Bereken' }).click();
const word = (page: Page) => page.getByRole('button', { name: 'Vernietigingslijst (Word)' });
const csv = (page: Page) => page.getByRole('button', { name: 'Tabel (CSV)' });
const ics = (page: Page) => page.getByRole('button', { name: 'Agenda (.ics)' });

/** Presses a button that makes a file, and gives its name and text. */
async function download(
  page: Page,
  button: ReturnType<typeof word>,
): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

test.describe('the retention calculator', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime('2026-11-24T10:00:00Z');
    await page.goto('/bewaartermijnen/bereken/');
  });

  test('says one sentence about a day that does not exist, then calculates and gives all three files', async ({
    page,
  }) => {
    await einde(page).fill('30-2-2024');
    await bereken(page);
    await expect(page.getByRole('link', { name: /bestaande dag/ })).toBeVisible();
    await einde(page).fill('29-2-2024');
    await kenmerk(page).fill('Z/2026-17');
    await bereken(page);
    await expect(kop(page)).toHaveText(
      /^Bewaar de gegevens tot uiterlijk 28 februari 2029, .* behalve gegevens over de uitkering \(Participatiewet\)/,
    );
    await expectNoFaults(page);
    expect((await download(page, word(page))).name).toBe(
      'vernietigingslijst-z-2026-17-einde-2024-02-29.docx',
    );
    const table = await download(page, csv(page));
    expect(table.name).toBe('vernietigingslijst-z-2026-17-einde-2024-02-29.csv');
    expect(table.text.split('\r\n')[1]).toMatch(
      /^Z\/2026-17;einde van de inburgeringsplicht op 29 februari 2024;/,
    );
    const calendar = await download(page, ics(page));
    expect(calendar.name).toBe('bewaartermijn-z-2026-17-einde-2024-02-29.ics');
    expect(calendar.text).toContain('DTSTART;VALUE=DATE:20290228');
  });

  test('takes one field and a day of death, and refuses a death to come or before the end', async ({
    page,
  }) => {
    await page.getByLabel('Een of meer gegevens').check();
    await page.getByRole('checkbox', { name: /Burgerservicenummer/ }).check();
    await overlijden(page).fill('1-1-2199');
    await bereken(page);
    await expect(page.getByRole('link', { name: /buiten de jaren|in de toekomst/ })).toBeVisible();
    await einde(page).fill('1-1-2026');
    await overlijden(page).fill('1-1-2010');
    await bereken(page);
    await expect(page.getByRole('link', { name: /vóór het einde van de inburgeringsplicht/ })).toBeVisible();
    await expect(kop(page)).toHaveCount(0);
    await einde(page).fill('');
    await overlijden(page).fill('1-1-2025');
    await bereken(page);
    await expect(kop(page)).toHaveText(/^Na een overlijden .* vernietig na akkoord de gegevens\.$/);
    await expect(word(page)).toBeVisible();
    await expect(ics(page)).toHaveCount(0);
  });

  test('shows no answer beside another input than its own, and gives it back with that input', async ({
    page,
  }) => {
    await einde(page).fill('1-1-2024');
    await kenmerk(page).fill('Z1');
    await bereken(page);
    await expect(kop(page)).toBeVisible();
    for (const [field, other, own] of [
      [einde(page), '1-1-2026', '1-1-2024'],
      [kenmerk(page), 'Z2', 'Z1'],
    ] as const) {
      await field.fill(other);
      await expect(page.getByText('Je hebt iets gewijzigd')).toBeVisible();
      await expect(kop(page)).toHaveCount(0);
      await expect(word(page)).toHaveCount(0);
      await field.fill(own);
      await expect(page.getByText('Je hebt iets gewijzigd')).toHaveCount(0);
      await expect(kop(page)).toBeVisible();
    }
    await page.getByLabel('Een of meer gegevens').check();
    await expect(kop(page)).toHaveCount(0);
    await page.getByLabel('Het hele dossier').check();
    await kenmerk(page).fill('Z2');
    await bereken(page);
    await expect(page.getByText('Kenmerk: Z2.')).toBeVisible();
    expect((await download(page, csv(page))).text).toMatch(/\r\nZ2;/);
  });

  test('offers no list without a day, and lets the archivaris look first at an end before 2022', async ({
    page,
  }) => {
    await bereken(page);
    await expect(kop(page)).toHaveText(/^Zet nog niets op een vernietigingslijst/);
    await expect(page.getByText('mag er niets op een vernietigingslijst')).toBeVisible();
    await expect(word(page)).toHaveCount(0);
    await expect(csv(page)).toHaveCount(0);
    await einde(page).fill('1-1-2020');
    await bereken(page);
    await expect(kop(page)).toHaveText(/^Vernietig nog niets en vraag eerst de archivaris/);
    await expect(page.getByText('Nu aan de beurt')).toHaveCount(0);
    expect((await download(page, csv(page))).text).toContain('Eerst vragen');
  });

  test('keeps a BSN out of the files', async ({ page }) => {
    await einde(page).fill('29-2-2024');
    await kenmerk(page).fill('123456782');
    await expect(page.getByText(/Dit lijkt een BSN\. Het komt niet in de bestanden/)).toBeVisible();
    await bereken(page);
    await expect(page.getByText('Het kenmerk staat niet in de bestanden')).toBeVisible();
    for (const button of [word(page), csv(page), ics(page)]) {
      const { name, text } = await download(page, button);
      expect(name).not.toContain('123456782');
      expect(text).not.toContain('123456782');
    }
  });

  test('gives two records without a mark each their own entry in the calendar', async ({ page }) => {
    const uid = async (day: string) => {
      await einde(page).fill(day);
      await bereken(page);
      const { text } = await download(page, ics(page));
      return /^UID:(.*)$/m.exec(text)?.[1];
    };
    const first = await uid('29-2-2024');
    expect(first).toMatch(/^bewaartermijn-/);
    expect(await uid('1-3-2024')).not.toBe(first);
  });

  test('shows no answer for a day that does not exist, the other way round', async ({ page }) => {
    const answer = page.locator('.pw-bewaar__terug').getByText('eigen termijn');
    await expect(answer).toBeVisible();
    await page.getByLabel('Op welke dag ruim je op?').fill('31-02-2026');
    await expect(page.locator('#peildatum-fout')).toHaveText(/bestaande dag/);
    await expect(answer).toHaveCount(0);
    await expect(page.getByRole('table', { name: 'De komende kwartalen' })).toHaveCount(0);
  });

  test('keeps its headings apart from what stands above them, and fits a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await einde(page).fill('29-2-2024');
    await bereken(page);
    const gaps = await page.evaluate(() =>
      ['.pw-bewaar__form', '.pw-bewaar__terug'].flatMap((root) =>
        [...document.querySelectorAll(`${root} > * + *`)].map((one) => {
          const above = one.previousElementSibling;
          return one.getBoundingClientRect().top - (above?.getBoundingClientRect().bottom ?? 0);
        }),
      ),
    );
    expect(gaps.filter((gap) => gap < 16)).toEqual([]);
    await expectFits(page, 390);
  });
});
