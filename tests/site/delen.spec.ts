import { expect, test, type Page } from '@playwright/test';

const start = '/mag-dit-delen/aanbieder-map/naar/';
const heading = (page: Page) => page.locator('.pw-outcome__sentence');

/** The id of what has focus; an empty one means that the keyboard starts again at the top. */
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');

/** Reads a page without JavaScript. */
async function withoutScript(page: Page, path: string): Promise<string> {
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  if (context === undefined) throw new Error('No browser.');
  const plain = await context.newPage();
  await plain.goto(new URL(path, page.url()).href);
  const text = await plain.locator('main').innerText();
  await context.close();
  return text;
}

test.describe('mag dit delen', () => {
  test('answers at once, follows in the address, and opens again from it', async ({ page }) => {
    await page.goto('/mag-dit-delen/');
    await page.getByLabel('Zoek een partij').fill('Vluchtelingen werk');
    await expect(page.getByRole('radio')).toHaveCount(1);
    await expect(page.getByText('1 partij gevonden')).toBeAttached();
    await page.getByLabel('Zoek een partij').fill('MAP');
    await page.getByText('Aanbieder Module Arbeidsmarkt').first().click();
    await expect(heading(page)).toHaveText(/^Ja, .* pas als de verwerkersovereenkomst/);
    await expect(page.locator('.pw-deel__bsn')).toHaveText('Het BSN mag er niet bij.');
    await page.getByRole('checkbox', { name: /Burgerservicenummer/ }).check();
    await expect(heading(page)).toHaveText(/^Nee, zo niet/);
    await expect(page).toHaveURL(/\/mag-dit-delen\/aanbieder-map\/naar\/\?gegevens=.*bsn/);
    await page.reload();
    await expect(heading(page)).toHaveText(/^Nee, zo niet/);
    await expect(page.getByRole('link', { name: /art\. 46 UAVG/ }).first()).toBeVisible();
  });

  test('keeps what a person ticked, with another way, task and party', async ({ page }) => {
    await page.goto(`${start}?gegevens=naw-gegevens,bsn`);
    await page.getByText('Het wordt opgeslagen in een dossier').click();
    await expect(page.getByRole('checkbox', { name: /Burgerservicenummer/ })).toBeChecked();
    await expect(heading(page)).toHaveText(/^Nee, zo niet/);
    await page.getByLabel('Voor welke taak?').selectOption({ index: 3 });
    await expect(page.getByRole('checkbox', { name: /^Intensiteit/ })).not.toBeChecked();
    await page.getByRole('button', { name: 'Andere partij' }).click();
    await page.getByText('Aanbieder participatieverklaringstraject').click();
    await expect(page.getByRole('checkbox', { name: /Burgerservicenummer/ })).toBeChecked();
    await expect(page.getByRole('checkbox', { name: /Burgerservicenummer/ })).toHaveAccessibleDescription(
      'Niet gebruikelijk hier',
    );
    await expect(heading(page)).toHaveText(/^Nee, zo niet/);
    await page.getByRole('button', { name: 'Kies wat hier gebruikelijk is' }).click();
    await expect(heading(page)).toHaveText(/^Ja/);
    expect(await focused(page)).toBe('gegevens');
  });

  test('says what a link names and nobody knows, until a person takes it away', async ({ page }) => {
    await page.goto(`${start}?gegevens=naw-gegevens,bsnn`);
    await expect(heading(page)).toHaveText(/^Nog niet\. De link noemt iets dat wij niet kennen: “bsnn”/);
    await expect(page).toHaveURL(/gegevens=naw-gegevens,bsnn/);
    await page.getByRole('button', { name: /laat het weg/ }).click();
    await expect(heading(page)).toHaveText(/^Ja/);
    expect(await focused(page)).toBe('gegevens');
  });

  test('works with the keyboard alone', async ({ page }) => {
    await page.goto(start);
    await page.getByRole('button', { name: 'Andere partij' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Zoek een partij')).toBeFocused();
    await page.keyboard.type('duo');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/DUO/);
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio').nth(1), 'the list stays while one walks through it').toBeVisible();
  });

  test('never drops the focus', async ({ page }) => {
    await page.goto(start);
    await page.getByRole('button', { name: 'Andere partij' }).click();
    await expect(page.getByLabel('Zoek een partij')).toBeFocused();
    await page.getByRole('button', { name: /^Toon alle/ }).click();
    expect(await focused(page)).toBe('partij');
    await page.getByText('Aanbieder participatieverklaringstraject').click();
    await expect(page.getByRole('button', { name: 'Andere partij' })).toBeFocused();
    await page.getByLabel(/Zoek een gegeven/).fill('telefoon');
    await page.getByRole('checkbox', { name: 'Telefoonnummer' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByRole('checkbox', { name: 'Telefoonnummer' })).toBeFocused();
    await expect(page.getByRole('checkbox', { name: 'Telefoonnummer' })).toBeChecked();
    for (const id of ['partij', 'weg', 'taak', 'gegevens']) {
      await page.locator(`.pw-answers a[href="#${id}"]`).click();
      expect(await focused(page)).toBe(id);
    }
  });

  test('finds kinds of data by other words, and says so where there is none', async ({ page }) => {
    await page.goto(start);
    const search = page.getByLabel(/Zoek een gegeven/);
    await search.fill('zwanger');
    await expect(page.getByRole('checkbox', { name: 'Gezondheidsgegevens' })).toBeVisible();
    await search.fill('iban');
    await expect(page.getByText(/^Geen gegeven gevonden/)).toBeVisible();
    await search.fill('klantnummer');
    await expect(page.getByText(/^Zo’n nummer staat niet in de lijst/)).toBeVisible();
    await search.fill('bsn');
    await expect(page.getByText(/^Staat hierboven al: Burgerservicenummer/)).toBeVisible();
  });

  test('reads without JavaScript: what is usual, and what holds whatever the data are', async ({ page }) => {
    await page.goto('/mag-dit-delen/');
    const usual = await withoutScript(page, start);
    expect(usual).toMatch(/Ja, dit mag .* pas als de verwerkersovereenkomst is getekend/);
    expect(usual).toContain('Het BSN mag er niet bij.');
    for (const path of ['tolk/naar', 'maatschappelijke-begeleider/naar']) {
      const text = await withoutScript(page, `/mag-dit-delen/${path}/`);
      expect(text).toContain('Het BSN mag er niet bij.');
      expect(text).toContain('Rol en overeenkomst');
      expect(text).toContain('Wie beslist: Functionaris gegevensbescherming (FG)');
      expect(text).not.toContain('Kies eerst');
    }
  });

  test('leads to the role questions where the party is in no list', async ({ page }) => {
    await page.goto('/mag-dit-delen/');
    await page.getByRole('link', { name: 'de vragen over haar rol' }).click();
    await expect(page.getByRole('radio', { name: /^Een andere partij/ })).toBeChecked();
    await expect(page.getByLabel('Welke partij?')).toHaveValue('anders');
    await page.getByRole('button', { name: /^Volgende/ }).click();
    await page.waitForURL('**/verwerkersovereenkomst/rol/');
  });

  test('prints the address that opens this answer, and no bar', async ({ page }) => {
    await page.goto(`${start}?gegevens=naw-gegevens,bsn`);
    await expect(heading(page)).toHaveText(/^Nee/);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect(page.locator('.pw-deel__jump')).toHaveText('Nee, zo niet. Bekijk het antwoord');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.pw-print-footer')).toHaveText(
      /\/mag-dit-delen\/aanbieder-map\/naar\/\?gegevens=naw-gegevens,bsn – afgedrukt op/,
    );
    await expect(page.locator('.pw-deel__jump')).toBeHidden();
    await expect(page.locator('.pw-deel__questions')).toBeHidden();
  });

  test('shows the whole answer without a box to scroll in, and keeps questions apart', async ({ page }) => {
    await page.goto(`${start}?gegevens=naw-gegevens,bsn`);
    await expect(heading(page)).toBeVisible();
    const scrolls = await page
      .locator('.pw-deel__answer')
      .evaluate((box) => box.scrollHeight > box.clientHeight + 1);
    expect(scrolls).toBe(false);
    const gaps = await page
      .locator('.pw-deel__questions > *, .pw-deel-gegevens > *:not(.pw-visually-hidden)')
      .evaluateAll((parts) =>
        parts.flatMap((part) => {
          const before = part.previousElementSibling?.getBoundingClientRect();
          return before === undefined ? [] : [part.getBoundingClientRect().top - before.bottom];
        }),
      );
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(16);
  });

  test('puts what may go in the dossier, says what not, and asks for the name', async ({ page }) => {
    await page.goto(`${start}?gegevens=naw-gegevens,bsn&anders=ja`);
    const panel = page.locator('.pw-deel-dossier');
    await panel.getByRole('button', { name: 'Zet in mijn dossier' }).click();
    await expect(panel).toContainText('In je dossier staat nu: 1 gegeven naar Aanbieder Module');
    await expect(panel).toContainText(
      'Niet toegevoegd, omdat het zo niet mag: Burgerservicenummer (BSN) en iets dat je hier niet kon vinden.',
    );
    await panel.getByLabel(/^Hoe heet deze partij/).fill('Stichting Werkkracht');
    await panel.getByRole('button', { name: 'Bewaar de naam' }).click();
    await expect(panel).toContainText('Bewaard: Stichting Werkkracht.');
    await panel.getByRole('link', { name: 'Bekijk de partijen in je dossier' }).click();
    await expect(page.locator('main')).toContainText('Stichting Werkkracht');
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
