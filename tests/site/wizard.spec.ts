import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { faultsInFile } from '../writers/faults.ts';
import { watch } from './bezoek.ts';
import { expectNoFaults } from './toegankelijk.ts';

const start = '/verwerkersovereenkomst/';
const example = 'templates/verwerkersovereenkomst/voorbeeld/voorbeeldstad.privacydossier.json';

const next = (page: Page) => page.getByRole('button', { name: /^Volgende/ });

/** The dossier is written a moment after a change; a test that loads another page at once would be faster than a person. */
const kept = (page: Page) => page.waitForTimeout(500);

async function begin(page: Page, party = /^Aanbieder Module Arbeidsmarkt/): Promise<void> {
  await page.goto(start);
  await page.getByRole('radio', { name: party }).check();
  await page.getByLabel(/^Naam van de partij/).fill('Stichting Werkkracht');
  await next(page).click();
  await page.waitForURL('**/uitkomst/');
  await kept(page);
}

async function openExample(page: Page): Promise<void> {
  await page.goto(start);
  await page.locator('input[type=file]').setInputFiles(example);
  await page.getByRole('button', { name: /^Ga verder/ }).click();
  await page.waitForURL('**/uitkomst/');
  await kept(page);
}

test('van voorbeelddossier naar een geldig Word-document, met de pagina’s toegankelijk', async ({
  page,
}, info) => {
  test.setTimeout(240_000);
  const faults = watch(page);
  await openExample(page);
  for (let pages = 0; !page.url().endsWith('/document/'); pages += 1) {
    expect(pages).toBeLessThan(25);
    await expectNoFaults(page);
    const heading = await page.locator('h1').textContent();
    await expect(page).toHaveTitle(new RegExp(`^Stap \\d van 6: .*${heading?.replace(/[?]/g, '\\?')}`));
    const url = page.url();
    await next(page).click();
    await page.waitForURL((to) => to.href !== url);
  }
  await expect(page.getByRole('region', { name: 'Voorbeeld van het document' })).toContainText(
    'Burgerservicenummer',
  );
  await expectNoFaults(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download als Word-document' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('verwerkersovereenkomst-stichting-werkkracht.docx');
  const file = info.outputPath('overeenkomst.docx');
  await download.saveAs(file);
  expect(await faultsInFile(file)).toEqual([]);
  await expect(page.getByRole('status').filter({ hasText: 'Gemaakt' })).toContainText('Word');

  // The document carries the dossier: a colleague opens it in an empty browser and goes on.
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByText('Je bent al begonnen')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Stichting Werkkracht');
  expect(faults).toEqual([]);
});

test('zegt bij de MAP: overeenkomst ja, BSN nee, met artikel en wie er kijkt (leveringen-door/5)', async ({
  page,
}) => {
  await begin(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('Ja, sluit een verwerkersovereenkomst.');
  await expect(main).toContainText('De partij mag het BSN niet krijgen.');
  await expect(main.getByRole('link', { name: 'art. 46 UAVG' }).first()).toHaveAttribute(
    'href',
    /wetten\.overheid\.nl/,
  );
  await expect(main).toContainText('H-31');
  await expect(main.getByRole('rowheader', { name: 'Contactgegevens' })).toBeVisible();
});

for (const [name, party] of [
  ['een cursusinstelling', /^Cursusinstelling/],
  ['een aanbieder van de B1-route', /^Aanbieder B1-route/],
] as const) {
  test(`stopt bij ${name} en zegt wat dan wel (leveringen-door/2, /3)`, async ({ page }) => {
    await begin(page, party);
    await expect(page.getByRole('main')).toContainText('een verwerkersovereenkomst is niet nodig');
    await expect(page.getByText('Voor deze partij hoef je hier niets te maken')).toBeVisible();
    await expect(next(page)).toHaveCount(0);
    await expectNoFaults(page);
  });
}

test('stopt bij DUO, dat via “Een andere partij” te kiezen is (leveringen-door/1)', async ({ page }) => {
  await page.goto(start);
  await page.getByRole('radio', { name: /^Een andere partij/ }).check();
  await page.getByLabel('Welke partij?').selectOption({ label: 'DUO (namens de minister van SZW)' });
  await next(page).click();
  await page.waitForURL('**/uitkomst/');
  await expect(page.getByText('Voor deze partij hoef je hier niets te maken')).toBeVisible();
});

test('vraagt bij een onbekende partij eerst wie wat bepaalt, en gaat dan verder (art. 4 sub 7-8 AVG)', async ({
  page,
}) => {
  await page.goto(start);
  await page.getByRole('radio', { name: /^Een andere partij/ }).check();
  await page.getByLabel('Welke partij?').selectOption({ label: 'Staat er niet bij' });
  await next(page).click();
  await page.waitForURL('**/rol/');
  await expectNoFaults(page);
  for (const [question, answer] of [
    ['onderdeel van je eigen gemeente', 'Nee'],
    ['eigen wettelijke taak', 'Nee'],
    ['waarvoor de gegevens worden gebruikt', 'De gemeente'],
    ['welke gegevens van wie', 'De gemeente'],
    ['ook voor zichzelf', 'Nee'],
  ] as const) {
    await page
      .getByRole('radiogroup', { name: new RegExp(question) })
      .getByRole('radio', { name: answer, exact: true })
      .check();
  }
  await next(page).click();
  await page.waitForURL('**/uitkomst/');
  await expect(page.getByRole('main')).toContainText('Ja, sluit een verwerkersovereenkomst.');
  await expect(page.getByRole('main')).toContainText('De partij mag het BSN niet krijgen.');
});

test('een besluit na toetsing gaat voor, blijft zichtbaar en is in te trekken', async ({ page }) => {
  await page.goto(start);
  await page.getByRole('radio', { name: /^Uitvoerder maatschappelijke begeleiding/ }).check();
  await next(page).click();
  await page.waitForURL('**/rol/');
  for (const group of await page.getByRole('radiogroup').all())
    await group.getByRole('radio', { name: /Weet ik nog niet/ }).check();
  await next(page).click();
  await page.waitForURL('**/uitkomst/');
  await expect(page.getByText('Eerst moet iemand beslissen')).toBeVisible();
  await page.getByText('Heeft iemand dit al getoetst?').click();
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(page).toHaveTitle(/^Fout: /);
  await page.getByRole('radio', { name: 'Verwerker', exact: true }).check();
  await page.getByLabel('Wie heeft dit besloten?').fill('B. Bakker, FG');
  await page.getByLabel('Datum van het besluit').fill('1-12-2026');
  await page.getByLabel('Waarom?', { exact: true }).fill('Werkt volledig in opdracht.');
  await page.getByRole('button', { name: 'Leg het besluit vast' }).click();
  await expect(page.getByText(/besluit na toetsing van B\. Bakker, FG/).first()).toBeVisible();
  await expect(next(page)).toBeVisible();
  await page.getByRole('button', { name: 'Trek dit besluit in' }).click();
  await expect(page.getByText('Eerst moet iemand beslissen')).toBeVisible();
});

test('werkt met het toetsenbord alleen, en de focus gaat naar de kop van de nieuwe pagina', async ({
  page,
}) => {
  await page.goto(start);
  const radio = page.getByRole('radio', { name: /^Aanbieder Module Arbeidsmarkt/ });
  for (
    let tabs = 0;
    tabs < 20 && !(await radio.evaluate((node) => node === document.activeElement));
    tabs += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await expect(radio).toBeChecked();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/uitkomst/');
  await expect(page.locator('h1')).toBeFocused();
});

test('een fout staat boven het formulier, krijgt focus en wijst naar het veld', async ({ page }) => {
  await begin(page);
  await page.goto(`${start}datalek/`);
  await next(page).click();
  await page.goto(`${start}looptijd/`);
  await page.getByLabel('Wanneer begint de verwerking?').fill('31-2-2027');
  await next(page).click();
  await expect(page).toHaveTitle(/^Fout: /);
  const summary = page.locator('.pw-error-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /Schrijf bij “Wanneer begint de verwerking\?” een datum/ }).click();
  await expect(page.getByLabel('Wanneer begint de verwerking?')).toBeFocused();
  await expectNoFaults(page);
});

test('bewaart elke wijziging: herladen, Terug en een nieuw bezoek kosten niets', async ({ page }) => {
  await begin(page);
  await next(page).click();
  await page.getByLabel('Naam van de gemeente').fill('Gemeente Voorbeeldstad 😀');
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByLabel('Naam van de gemeente')).toHaveValue('Gemeente Voorbeeldstad 😀');
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Is een verwerkersovereenkomst nodig?');
  await page.goto(start);
  await expect(page.getByText('Je bent al begonnen')).toBeVisible();
  await page.getByRole('button', { name: /^Ga verder/ }).click();
  await page.waitForURL('**/uitkomst/');
});

test('een subverwerker die te snel is weggehaald, komt terug met wat er stond', async ({ page }) => {
  await openExample(page);
  await page.goto(`${start}subverwerkers/`);
  await page.getByRole('radio', { name: /^Ja, met recht van bezwaar/ }).check();
  await page.getByRole('button', { name: 'Voeg een subverwerker toe' }).click();
  const naam = page.getByLabel('Naam', { exact: true });
  await expect(naam.last()).toBeFocused();
  await page.keyboard.type('Hosting BV');
  await page.getByRole('button', { name: /^Haal weg ?: Hosting BV/ }).click();
  await expect(page.getByRole('group', { name: 'Hosting BV' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(naam.last()).toHaveValue('Hosting BV');
  await expect(naam.last()).toBeFocused();
});

test('wissen vraagt het nog eens en is ongedaan te maken', async ({ page }) => {
  await begin(page);
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Je dossier is gewist')).toBeVisible();
  await expect(page.getByText('Je bent al begonnen')).toHaveCount(0);
  await page.getByRole('button', { name: 'Maak het wissen ongedaan' }).click();
  await expect(page.getByText('Je bent al begonnen')).toBeVisible();
});

test('een geopend dossier vervangt het vorige niet zonder weg terug', async ({ page }) => {
  await begin(page);
  await page.locator('input[type=file]').setInputFiles(example);
  await expect(page.getByText('Je vorige dossier is nog terug te zetten')).toBeVisible();
  await page.getByRole('button', { name: 'Zet mijn vorige dossier terug' }).click();
  await page.getByRole('button', { name: /^Ga verder/ }).click();
  await next(page).click();
  await expect(page.getByLabel('Naam van de gemeente')).toHaveValue('');
});

test('een tweede tabblad overschrijft niets ongemerkt', async ({ page, context }) => {
  await begin(page);
  await next(page).click();
  await page.getByLabel('Naam van de gemeente').fill('Eerste');
  await page.waitForTimeout(300);
  const other = await context.newPage();
  await other.goto(`${start}gemeente/`);
  await other.getByLabel('Naam van de gemeente').fill('Tweede');
  await other.waitForTimeout(300);
  await page.getByLabel(/^Adres/).fill('Straat 1');
  await expect(page.getByText('Dit dossier is ook in een ander tabblad gewijzigd')).toBeVisible();
  await page.getByRole('button', { name: 'Neem de andere versie over' }).click();
  await expect(page.getByLabel('Naam van de gemeente')).toHaveValue('Tweede');
});

test('geblokkeerde opslag kost niemand zijn werk', async ({ page }) => {
  await page.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  });
  await begin(page);
  await expect(page.getByText('Deze browser bewaart je antwoorden niet')).toBeVisible();
  await next(page).click();
  await page.getByLabel('Naam van de gemeente').fill('Voorbeeldstad');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Dossier bewaren' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('Voorbeeldstad');
});

test('een kapot dossierbestand geeft één zin en laat het dossier met rust', async ({ page }, info) => {
  await begin(page);
  for (const [name, content, message] of [
    ['leeg.json', '', /leeg/],
    ['kapot.json', '{"soort":', /beschadigd/],
    ['nieuwer.json', '{"soort":"privacydossier","versie":9}', /nieuwere versie/],
    ['geen.docx', 'PK', /geen dossier/],
  ] as const) {
    const file = info.outputPath(name);
    await writeFile(file, content);
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(page.getByRole('status').filter({ hasText: message })).toBeVisible();
  }
  await page.goto(start);
  await expect(page.getByText('Je bent al begonnen')).toBeVisible();
});

test('waarschuwt meteen bij een BSN in een vrij veld', async ({ page }) => {
  await begin(page);
  await page.goto(`${start}opdracht/`);
  await page.getByLabel('Wat gaat de aanbieder doen?').fill('Begeleiden van klant 123456782');
  await expect(page.getByText('Dit lijkt op een burgerservicenummer')).toBeVisible();
});

test('één aanbieder met twee diensten: taal met BSN, MAP zonder (verantwoording H-31)', async ({ page }) => {
  await begin(page, /^Cursusinstelling/);
  await expect(page.getByRole('main')).toContainText('De partij mag het BSN krijgen.');
  await page.goto(start);
  await page.getByRole('radio', { name: /^Aanbieder Module Arbeidsmarkt/ }).check();
  await page
    .getByLabel('Doet een aanbieder uit je dossier dit ook?')
    .selectOption({ label: 'Stichting Werkkracht' });
  await next(page).click();
  await page.waitForURL('**/uitkomst/');
  await expect(page.getByRole('main')).toContainText('De partij mag het BSN niet krijgen.');
});

test('een pagina die (nog) niet op het pad ligt, wijst de weg', async ({ page }) => {
  await page.goto(`${start}einde/`);
  await page.getByRole('link', { name: 'Kies een partij' }).click();
  await expect(page.locator('h1')).toHaveText('Met wie ga je een contract aan?');
});

test('de wizard weegt vóór de download minder dan 270 kB', async ({ page }) => {
  let bytes = 0;
  page.on('requestfinished', async (request) => {
    const sizes = await request.sizes();
    bytes += sizes.responseBodySize + sizes.responseHeadersSize;
  });
  await page.goto(start, { waitUntil: 'networkidle' });
  await page.getByRole('radio').first().waitFor();
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(270_000);
});
