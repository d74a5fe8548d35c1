import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { faultsInFile } from '../writers/faults.ts';
import { openDossier, press, show, tabTo, watch } from './bezoek.ts';
import { dpiapaginas } from './plan-paginas.ts';
import { expectToegankelijk } from './toegankelijk.ts';

const example = 'templates/actieplan/voorbeeld/voorbeeldstad.privacydossier.json';

const openExample = (page: Page): Promise<void> => openDossier(page, '/dpia/', example);

const decisions = (page: Page) => page.locator('.pw-balk__tekst');

/** The paragraphs of facts, in the order of the Rijksmodel, with the judgements in them. */
const facts = [
  'inleiding',
  'voorstel',
  'persoonsgegevens',
  'verwerkingen',
  'technieken',
  'doelen',
  'partijen',
  'belangen',
  'locaties',
  'regels',
  'bewaartermijnen',
  'rechtsgrond',
  'bijzondere-gegevens',
  'doelbinding',
  'noodzaak',
  'rechten',
  'versie-en-advies',
  'vaststelling',
];

async function confirmFacts(page: Page, pads: readonly string[]): Promise<void> {
  for (const pad of pads) {
    await show(page, `/dpia/${pad}/`);
    for (const button of await page.getByRole('button', { name: /^Dit is ook ons oordeel/ }).all())
      await button.click({ timeout: 2000 }).catch(() => undefined);
    const rest = page.getByRole('button', { name: /^Dit is ook ons oordeel/ });
    if ((await rest.count()) > 0) await rest.first().click();
    const confirm = page.getByRole('button', { name: /^Dit klopt: bevestig/ });
    if ((await confirm.count()) > 0) await confirm.click();
    await page.waitForTimeout(300);
  }
}

/** What inburgeraars think is not proposed: only the municipality can know (art. 35 lid 9 AVG). */
async function sayWhatPeopleThink(page: Page): Promise<void> {
  await show(page, '/dpia/belangen/');
  await page.getByRole('button', { name: /^Vul in ?: Wat inburgeraars ervan vinden/ }).click();
  await page
    .getByRole('textbox', { name: 'Wat inburgeraars ervan vinden' })
    .fill('Zes inburgeraars vinden dit goed.');
  await page.waitForTimeout(300);
}

const confirm = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^Dit klopt: bevestig/ }).click();

async function judgeRisks(page: Page): Promise<void> {
  await show(page, '/dpia/beoordeling/');
  for (const risk of await page.locator('.pw-dpia-risico').all()) {
    await risk.locator('summary').first().click();
    await risk.getByRole('button', { name: /^Kans en impact kloppen/ }).click();
  }
  await expect(page.getByText('Alle risico’s zijn beoordeeld.')).toBeVisible();
  await confirm(page);
  await page.waitForTimeout(300);
}

async function takeMeasures(page: Page): Promise<void> {
  await show(page, '/dpia/maatregelen/');
  await page.getByRole('button', { name: 'Neem de voorgestelde maatregelen over' }).click();
  await expect(page.getByText('Over elke voorgestelde maatregel is beslist.')).toBeVisible();
  await page.getByRole('button', { name: /^Dit is ook ons oordeel/ }).click();
  await confirm(page);
  await page.waitForTimeout(300);
}

async function close(page: Page): Promise<void> {
  await show(page, '/dpia/versie-en-advies/');
  await page.getByLabel('Wat adviseert de FG?').fill('Neem de maatregelen en herhaal dit over een jaar.');
  await page.waitForTimeout(300);
  await show(page, '/dpia/vaststelling/');
  await page.getByLabel('Vastgesteld', { exact: true }).check();
  await page.getByLabel('Dag van herziening').fill('1-7-2028');
  await page.waitForTimeout(300);
}

test('van het voorbeelddossier naar een complete DPIA in ten hoogste zestig beslissingen, met alle bestanden', async ({
  page,
}, info) => {
  test.setTimeout(300_000);
  const faults = watch(page);
  await openExample(page);
  const [, total = '0'] = /van de (\d+) beslissingen/.exec((await decisions(page).textContent()) ?? '') ?? [];
  expect(Number(total)).toBeGreaterThan(30);
  expect(Number(total)).toBeLessThanOrEqual(60);
  await confirmFacts(page, facts);
  await sayWhatPeopleThink(page);
  await judgeRisks(page);
  await takeMeasures(page);
  // The summary counts what was decided, so it comes last.
  await confirmFacts(page, ['samenvatting']);
  await close(page);
  await show(page, '/dpia/');
  await expect(decisions(page)).toContainText(/^Alle \d+ beslissingen zijn genomen/);
  await expect(page.locator('.pw-stand--klaar')).toHaveCount(21);

  await show(page, '/dpia/documenten/');
  for (const [name, file] of [
    ['Download DPIA (Word)', 'dpia.docx'],
    ['Download de uitkomst (Word)', 'nodig.docx'],
    ['Download privacyinformatie voor inburgeraars (Word)', 'informatie.docx'],
    ['Download de regels (Excel)', 'register.xlsx'],
    ['Regels (CSV)', 'register.csv'],
    ['Download voor de Invulhulp (JSON)', 'invulhulp.json'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    const path = info.outputPath(file);
    await download.saveAs(path);
    if (file.endsWith('.docx')) expect(await faultsInFile(path), file).toEqual([]);
  }
  const saved: unknown = JSON.parse(await readFile(info.outputPath('invulhulp.json'), 'utf8'));
  expect(saved).toMatchObject({
    metadata: {
      urn: 'urn:nl:dpia:3.0',
      completedTasks: Array.from({ length: 21 }, (_, nummer) => String(nummer)),
    },
  });

  // The Word file carries the dossier; the measures are actions of the plan.
  await page.getByLabel('Kies een dossierbestand').setInputFiles(info.outputPath('dpia.docx'));
  await expect(decisions(page)).toContainText(/^Alle \d+ beslissingen zijn genomen/);
  await page.waitForTimeout(300);
  await show(page, '/stappenplan/stap/pre-scan-en-dpia/');
  await expect(page.getByText(/^Voer de maatregel uit: Wijs op naam aan wie in TVS/)).toBeVisible();
  expect(faults).toEqual([]);
});

test('een risico beoordelen, een antwoord wijzigen en teruggaan naar het voorstel, met alleen het toetsenbord', async ({
  page,
}) => {
  const faults = watch(page);
  await openExample(page);
  await show(page, '/dpia/doelen/');
  await press(page, page.getByRole('button', { name: /^Wijzig ?: Toelichting op deze paragraaf/ }));
  const field = page.getByRole('textbox', { name: 'Toelichting op deze paragraaf' });
  await tabTo(page, field, 'Shift+Tab');
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' De raad kijkt mee.');
  await press(page, page.getByRole('button', { name: /^Klaar met wijzigen ?: Toelichting/ }));
  await expect(page.getByText('De raad kijkt mee.')).toBeVisible();
  await expect(page.getByText('Zelf ingevuld')).toBeVisible();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByText('De raad kijkt mee.')).toBeVisible();
  await press(page, page.getByRole('button', { name: /^Terug naar het voorstel ?: Toelichting/ }));
  await expect(page.getByText('De raad kijkt mee.')).toHaveCount(0);
  await expect(page.getByText('Je eigen antwoord is weg.')).toBeVisible();
  await press(page, page.getByRole('button', { name: /^Zet terug ?: Toelichting/ }));
  await expect(page.getByText('De raad kijkt mee.')).toBeVisible();

  await show(page, '/dpia/beoordeling/');
  const risk = page.locator('.pw-dpia-risico').nth(1);
  await press(page, risk.locator('summary').first());
  await tabTo(page, risk.getByRole('radio', { name: 'hoog', exact: true }).first());
  await page.keyboard.press('ArrowUp');
  await expect(risk.getByText('Het voorstel was hoog.')).toBeVisible();
  await press(page, risk.getByRole('button', { name: /^Kans en impact kloppen/ }));
  await expect(page.getByText(/^1 beoordeeld, nog \d+\./)).toBeVisible();
  expect(faults).toEqual([]);
});

/** Presses Enter on a button that vanishes then, and looks where the focus went. */
async function pressAway(page: Page, name: RegExp | string, target: Locator): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(target, String(name)).toBeFocused();
}

test('verdwijnt een knop na het indrukken, dan gaat de focus naar iets dat blijft', async ({ page }) => {
  const faults = watch(page);
  await openExample(page);
  await show(page, '/dpia/noodzaak/');
  const judgement = page.locator('.pw-dpia-vraag', {
    has: page.getByRole('button', { name: /^Dit is ook ons oordeel/ }),
  });
  const heading = page.locator(`#${await judgement.first().locator('h2').getAttribute('id')}`);
  await pressAway(page, /^Dit is ook ons oordeel/, heading);
  await pressAway(page, /^Niet meer bevestigd/, heading);
  await show(page, '/dpia/locaties/');
  await pressAway(page, /^Dit klopt: bevestig/, page.locator('#bevestig-stand'));

  await show(page, '/dpia/maatregelen/');
  const measures = page.locator('.pw-dpia-maatregel__titel');
  const second = await measures.nth(1).getAttribute('id');
  await pressAway(page, /^Neem ?:/, page.locator(`#${second}`));
  await pressAway(page, 'Neem de voorgestelde maatregelen over', page.locator('#overnemen-stand'));
  await pressAway(page, 'Voeg een eigen maatregel toe', page.getByLabel('Wat doet iemand?'));
  await expect(page.getByText('Eigen maatregel zonder naam', { exact: true })).toBeVisible();

  await show(page, '/dpia/beoordeling/');
  const cards = page.locator('.pw-dpia-risico');
  await cards.first().locator('summary').first().click();
  await pressAway(page, /^Kans en impact kloppen/, cards.nth(1).locator('summary').first());
  await cards.nth(1).locator('summary').first().click();
  const aside = page.locator(`#${await cards.nth(1).getAttribute('id')} > summary`);
  await pressAway(page, /^Geldt niet voor ons/, page.getByLabel('Waarom geldt dit niet voor jullie?'));
  await pressAway(page, /^Zet terug/, aside);
  await pressAway(page, 'Voeg een eigen risico toe', page.getByLabel('Wat is het risico, in één zin?'));
  await page.keyboard.type('Gemeentefout');
  await expect(page.getByLabel('Wat is het risico, in één zin?')).toHaveValue('Gemeentefout');
  expect(faults).toEqual([]);
});

test('een rij weghalen haalt er één weg, en zet haar met Zet terug weer neer; een nieuwe rij heeft de focus', async ({
  page,
}) => {
  await openExample(page);
  await show(page, '/dpia/persoonsgegevens/');
  await page
    .getByRole('button', { name: /^Wijzig/ })
    .first()
    .click();
  const rows = page.locator('.pw-taakvouw');
  const count = await rows.count();
  const [first = '', second = ''] = await rows.locator('summary').allTextContents();
  await rows.first().locator('summary').click();
  const undo = page.getByRole('button', { name: 'Zet terug', exact: true });
  await pressAway(page, /^Haal weg/, undo);
  await expect(rows).toHaveCount(count - 1);
  await expect(rows.first().locator('summary')).toHaveText(second);
  await expect(rows.first()).not.toHaveAttribute('open');
  await pressAway(page, 'Zet terug', rows.first().locator('summary'));
  await expect(rows.first().locator('summary')).toHaveText(first);
  await expect(rows).toHaveCount(count);
  await pressAway(page, 'Voeg een regel toe', rows.last().locator('input, textarea, select').first());
});

test('de naam van de gemeente is op het overzicht in te vullen en blijft, ook zonder contract', async ({
  page,
}) => {
  await show(page, '/dpia/');
  const naam = page.getByLabel('Voor welke gemeente is deze DPIA?');
  await naam.fill('Gemeente Proefdorp');
  await expect(naam).toBeVisible();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByRole('link', { name: 'je systemen' })).toBeVisible();
  await expect(naam).toHaveCount(0);
  await show(page, '/dpia/inleiding/');
  await expect(page.getByText(/^Gemeente Proefdorp voert de Wet inburgering 2021 uit/)).toBeVisible();
});

test('een oordeel of eigen risico dat te snel weg is, komt met zijn woorden terug', async ({ page }) => {
  await openExample(page);
  await show(page, '/dpia/beoordeling/');
  const undo = page.getByRole('button', { name: /^Zet terug ?:/ });
  const card = page.locator('.pw-dpia-risico').nth(1);
  await card.locator('summary').first().click();
  await card.getByLabel('Jullie toelichting (niet verplicht)').fill('Wij nemen acht velden over.');
  await card.getByRole('button', { name: /^Kans en impact kloppen/ }).click();
  await card.locator('summary').first().click();
  await pressAway(page, /^Maak mijn oordeel ongedaan/, undo);
  await expect(card.getByLabel('Jullie toelichting (niet verplicht)')).toHaveValue('');
  await page.keyboard.press('Enter');
  await expect(card.getByLabel('Jullie toelichting (niet verplicht)')).toHaveValue(
    'Wij nemen acht velden over.',
  );
  await expect(card.locator('summary').first()).toBeFocused();

  await page.getByRole('button', { name: 'Voeg een eigen risico toe' }).click();
  await page.keyboard.type('De kast staat open');
  const own = page.locator('.pw-dpia-risico', { hasText: 'De kast staat open' });
  await own.getByRole('button', { name: /^Haal weg/ }).click();
  await expect(own).toHaveCount(0);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(own.locator('summary').first()).toBeFocused();
});

test('de kruimels noemen de pagina die er staat, ook na een klik zonder herladen', async ({ page }) => {
  await openExample(page);
  const crumbs = page.locator('.pw-breadcrumbs li');
  await expect(crumbs).toHaveText(['Start', 'DPIA']);
  await page.getByRole('link', { name: '5. Verwerkingsdoeleinden' }).click();
  await expect(crumbs).toHaveText(['Start', 'DPIA', 'Verwerkingsdoeleinden']);
  await page.goBack();
  await expect(crumbs).toHaveText(['Start', 'DPIA']);
  await show(page, '/stappenplan/');
  await page.getByRole('link', { name: 'Voortgang', exact: true }).click();
  await expect(crumbs).toHaveText(['Start', 'Stappenplan', 'Voortgang']);
});

/** The pages that have another layout on a narrow screen. */
const otherwiseNarrow = new Set(['/dpia/', '/dpia/beoordeling/', '/dpia/maatregelen/', '/dpia/stromen/']);

test('elke pagina van de DPIA is toegankelijk en past op een telefoon', async ({ page }) => {
  test.setTimeout(300_000);
  const faults = watch(page);
  await openExample(page);
  expect(dpiapaginas.length).toBeGreaterThan(20);
  for (const { pad, titel } of dpiapaginas) {
    await show(page, pad);
    await expect(page.locator('h1')).toHaveText(titel);
    if (pad === '/dpia/beoordeling/') await page.locator('.pw-dpia-risico summary').first().click();
    const wijzig = page.getByRole('button', { name: /^Wijzig/ });
    if ((await wijzig.count()) > 0) await wijzig.first().click();
    await expectToegankelijk(page, pad, otherwiseNarrow.has(pad));
  }
  expect(faults).toEqual([]);
});

test('verandert het dossier na het bevestigen, dan toont de DPIA het verschil', async ({ page }) => {
  await openExample(page);
  await show(page, '/dpia/locaties/');
  await page.getByRole('button', { name: /^Dit klopt: bevestig/ }).click();
  await page.waitForTimeout(300);
  await show(page, '/stappenplan/systemen/');
  await page
    .getByLabel(/^Waar staan de gegevens/)
    .first()
    .fill('Datacentrum in Ierland');
  await page.waitForTimeout(300);
  await show(page, '/dpia/locaties/');
  await expect(page.getByText('Het voorstel is veranderd sinds je dit bekeek')).toBeVisible();
  await expect(page.locator('ins').first()).toContainText('Datacentrum in Ierland');
  await page.getByRole('button', { name: 'Neem het nieuwe voorstel' }).click();
  await expect(page.getByText('Het voorstel is veranderd sinds je dit bekeek')).toHaveCount(0);
  await expect(page.locator('.pw-dpia-rij').first()).toContainText('Datacentrum in Ierland');
});

test('blijft een risico hoog, dan zegt de pagina dat de AP eerst om raad wordt gevraagd (art. 36 lid 1 AVG)', async ({
  page,
}) => {
  await openExample(page);
  await show(page, '/dpia/beoordeling/');
  await expect(page.getByText('Vraag eerst de AP om raad')).toHaveCount(0);
  const risk = page.locator('.pw-dpia-risico').first();
  await risk.locator('summary').first().click();
  await risk.getByText('Kies zelf wat er overblijft').click();
  await risk.getByLabel('Kans na de maatregelen').selectOption('hoog');
  await risk.getByLabel('Impact na de maatregelen').selectOption('hoog');
  await expect(page.getByText('Vraag eerst de AP om raad')).toBeVisible();
});

test('een BSN of iets over gezondheid in een vrij veld waarschuwt meteen', async ({ page }) => {
  await openExample(page);
  await show(page, '/dpia/voorstel/');
  await page
    .getByRole('button', { name: /^Wijzig/ })
    .first()
    .click();
  await page.locator('textarea').first().fill('Zie dossier 123456782.');
  await expect(page.getByText('Dit lijkt op een burgerservicenummer.')).toBeVisible();
  await page.locator('textarea').first().fill('Mevrouw heeft ptss.');
  await expect(page.getByText('Dit lijkt over iemands gezondheid te gaan.')).toBeVisible();
  await page.locator('textarea').first().fill('Mevrouw heeft ptss, zie 123456782.');
  await page.getByRole('button', { name: /^Klaar met wijzigen/ }).click();
  await expect(page.locator('.pw-dpia-waarschuwing')).toContainText(/burgerservicenummer.*gezondheid/);
  await page.waitForTimeout(300);
  await show(page, '/dpia/documenten/');
  await expect(page.getByText('Lees deze paragrafen na voordat je het document deelt')).toBeVisible();
  await expect(page.getByText('een burgerservicenummer en iemands gezondheid')).toBeVisible();
});

test('een DPIA uit de Invulhulp: een kapot bestand geeft één zin, een goed bestand vult het dossier', async ({
  page,
}, info) => {
  await openExample(page);
  await show(page, '/dpia/documenten/');
  const input = page.getByLabel('Kies een bestand van de Invulhulp');
  const broken = info.outputPath('kapot.json');
  await writeFile(broken, '{"answers":');
  await input.setInputFiles(broken);
  await expect(
    page.getByText(/^Dit bestand kan niet worden gelezen\. .* Je dossier is niet veranderd\.$/),
  ).toBeVisible();
  const good = info.outputPath('goed.json');
  await writeFile(
    good,
    JSON.stringify({
      metadata: { urn: 'urn:nl:dpia:3.0', createdAt: '2026-11-01T00:00:00Z' },
      answers: { '1.1': { value: 'Ons eigen voorstel.', lastEditedAt: '2026-11-01T00:00:00Z' } },
    }),
  );
  await input.setInputFiles(good);
  await expect(page.getByText('is 1 onderdeel overgenomen')).toBeVisible();
  await page.waitForTimeout(300);
  await show(page, '/dpia/voorstel/');
  await expect(page.getByText('Ons eigen voorstel.')).toBeVisible();
});

test('Terug, een tweede tabblad en opslag die vol is: er gaat niets ongemerkt verloren', async ({
  page,
  context,
}) => {
  await openExample(page);
  await page.getByRole('link', { name: '5. Verwerkingsdoeleinden' }).click();
  await page.getByRole('button', { name: /^Dit klopt: bevestig/ }).click();
  await page.waitForTimeout(300);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('De DPIA van je gemeente');
  await expect(page.locator('.pw-stand--klaar')).toHaveCount(1);
  const other = await context.newPage();
  await show(other, '/dpia/regels/');
  await other.getByRole('button', { name: /^Dit klopt: bevestig/ }).click();
  await other.waitForTimeout(300);
  await page.getByRole('link', { name: '8. Verwerkingslocaties' }).click();
  await page.getByRole('button', { name: /^Dit klopt: bevestig/ }).click();
  await expect(page.getByText('Dit dossier is ook in een ander tabblad gewijzigd')).toBeVisible();
  await other.close();
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('vol', 'QuotaExceededError');
    };
  });
  await show(page, '/dpia/doelbinding/');
  await page.getByRole('button', { name: /^Dit klopt: bevestig/ }).click();
  await expect(page.getByText('De feiten van deze paragraaf zijn bevestigd.')).toBeVisible();
  await expect(page.getByText('Deze browser bewaart je antwoorden niet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Bewaar het dossier als bestand' })).toBeVisible();
});
