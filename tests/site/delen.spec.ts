import { expect, test } from '@playwright/test';

const start = '/mag-dit-delen/aanbieder-map/naar/';

test.describe('mag dit delen', () => {
  test('answers at once, follows in the address, and opens again from it', async ({ page }) => {
    await page.goto('/mag-dit-delen/');
    await page.getByLabel('Zoek een partij').fill('vluchtelingenwerk');
    await expect(page.getByRole('radio')).toHaveCount(1);
    await page.getByLabel('Zoek een partij').fill('MAP');
    await page.getByText('Aanbieder Module Arbeidsmarkt').first().click();
    await expect(page.locator('.pw-outcome__sentence')).toHaveText(
      /^Ja, .* pas als de verwerkersovereenkomst/,
    );
    await page.getByRole('checkbox', { name: /Burgerservicenummer/ }).check();
    await expect(page.locator('.pw-outcome__sentence')).toHaveText(/^Nee, zo niet/);
    await expect(page).toHaveURL(/\/mag-dit-delen\/aanbieder-map\/naar\/\?gegevens=.*bsn/);
    await page.reload();
    await expect(page.locator('.pw-outcome__sentence')).toHaveText(/^Nee, zo niet/);
    await expect(page.getByRole('link', { name: /art\. 46 UAVG/ }).first()).toBeVisible();
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto(start);
    await page.getByRole('button', { name: 'Andere partij' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Zoek een partij').focus();
    await page.keyboard.type('duo');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/DUO/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio').nth(1), 'the list stays while one walks through it').toBeVisible();
  });

  test('reads without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}${start}`);
    await expect(page.locator('.pw-outcome__sentence')).toHaveText(/^Ja, dit mag/);
    await context.close();
  });

  test('puts the party and the data in the dossier', async ({ page }) => {
    await page.goto(start);
    await page.getByRole('button', { name: 'Zet in mijn dossier' }).click();
    await expect(page.getByText('De partij en deze gegevens staan nu in je dossier.')).toBeVisible();
  });
});

test.describe('the matrix of deliveries', () => {
  test('filters by direction without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${baseURL ?? ''}/leveringen/`);
    const received = page.locator('.pw-merk--van').first();
    await expect(received).toBeVisible();
    await page.getByLabel('→ De gemeente geeft').check();
    await expect(received).toBeHidden();
    await page.getByLabel('Identiteit').check();
    await expect(page.locator('tbody[data-groep=intake]')).toBeHidden();
    await context.close();
  });

  test('finds a field, says how many are left, and starts over', async ({ page }) => {
    await page.goto('/leveringen/');
    const rows = page.locator('tbody tr:not(.pw-matrix__group)');
    const all = await rows.count();
    await page.getByLabel('Zoek een gegeven').fill('burgerservice');
    await expect(page.locator('#matrix-telling')).toHaveText('1 gegeven in beeld');
    await page.getByRole('button', { name: 'Wis filters' }).click();
    await expect(page.locator('#matrix-telling')).toHaveText(`${all} gegevens in beeld`);
  });
});

test.describe('searching', () => {
  test('shows results while typing, sends nothing but the index, and keeps the query out of the request', async ({
    page,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('/zoeken/');
    expect(requests.some((url) => url.includes('zoekindex'))).toBe(false);
    await page.keyboard.type('bewaartermijn');
    await expect(page.locator('#zoekstatus')).toHaveText(/resultaten voor “bewaartermijn”/);
    await expect(page.getByRole('heading', { name: /^Handreiking/ })).toBeVisible();
    expect(requests.filter((url) => url.includes('bewaartermijn'))).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page.locator('#zoekresultaten a').first()).toBeFocused();
  });

  test('says so where there is nothing, and offers the lists', async ({ page }) => {
    await page.goto('/zoeken/#q=qzxwvk');
    await expect(page.locator('#zoekstatus')).toHaveText(/Niets gevonden/);
    await expect(page.getByRole('link', { name: 'Dertien taken' }).first()).toBeVisible();
  });
});
