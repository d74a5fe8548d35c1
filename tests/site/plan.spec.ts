import { readFile, writeFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { faultsInFile } from '../writers/faults.ts';
import { openDossier, press, show, tabTo, watch } from './bezoek.ts';
import { planpaginas } from './plan-paginas.ts';
import { expectToegankelijk } from './toegankelijk.ts';

const example = 'templates/actieplan/voorbeeld/voorbeeldstad.privacydossier.json';

const openExample = (page: Page): Promise<void> => openDossier(page, '/stappenplan/', example);

test('van een leeg dossier naar alle documenten, met alleen het toetsenbord', async ({ page }, info) => {
  test.setTimeout(240_000);
  const faults = watch(page);
  await show(page, '/stappenplan/');
  await press(page, page.getByRole('link', { name: 'Begin met de planning' }));
  await expect(page.locator('h1')).toBeFocused();
  await tabTo(page, page.getByLabel('Wanneer begin je?'));
  await page.keyboard.type('1-12-2026');
  await tabTo(page, page.getByLabel('Wanneer moet alles werken?'));
  await page.keyboard.type('1-7-2027');
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toHaveText('Van stappenplan naar actieplan');
  await press(page, page.getByRole('link', { name: 'Team', exact: true }));
  for (const [naam, functie] of [
    ['Anna de Wit', 'Proceseigenaar (teammanager inburgering)'],
    ['Kim Kaya', 'Klantmanager'],
  ] as const) {
    await press(page, page.getByRole('button', { name: 'Voeg iemand toe' }));
    await tabTo(page, page.getByLabel('Naam', { exact: true }).last());
    await page.keyboard.type(naam);
    await tabTo(page, page.getByRole('checkbox', { name: functie }));
    await page.keyboard.press('Space');
  }
  await press(page, page.getByRole('link', { name: /^Volgende: wie voert/ }));
  await press(page, page.getByRole('link', { name: /^Volgende: wie doet wat/ }));
  await press(page, page.getByRole('button', { name: 'Vul het voorstel in' }));
  const cel = (naam: string) => page.getByRole('combobox', { name: naam, exact: true });
  await tabTo(page, cel('Taak 1, Anna de Wit'));
  await expect(cel('Taak 1, Anna de Wit')).toHaveValue('A');
  await page.keyboard.press('ArrowRight');
  await expect(cel('Taak 1, Kim Kaya')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('b');
  await expect(cel('Taak 2, Kim Kaya')).toHaveValue('R/A');
  await expect(page.getByText('Meer dan één persoon beslist over deze taak (A).')).toBeVisible();
  await page.keyboard.press('r');
  await expect(page.getByText('Meer dan één persoon beslist over deze taak (A).')).toHaveCount(0);
  await press(page, page.getByRole('link', { name: 'Acties', exact: true }));
  const first = page.getByRole('checkbox', { name: /^Klaar: / }).first();
  await tabTo(page, first);
  await page.keyboard.press('Space');
  await expect(page.getByText(/^1 van \d+ acties klaar/)).toBeVisible();
  await tabTo(page, page.getByRole('link', { name: 'Documenten', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  for (const [name, file] of [
    ['Download actieplan en tijdsplan (Word)', 'actieplan.docx'],
    ['Download agenda en stukken voor het overleg (Word)', 'agenda.docx'],
    ['Download checklist voor collega’s (Word)', 'checklist.docx'],
    ['Download voortgangsrapportage (Word)', 'voortgangsrapportage.docx'],
    ['Download de actielijst (Excel)', 'actielijst.xlsx'],
    ['Actielijst (CSV)', 'actielijst.csv'],
    ['Agenda (.ics)', 'actielijst.ics'],
  ] as const) {
    const button = page.getByRole('button', { name, exact: true });
    await tabTo(page, button);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe(file);
    const path = info.outputPath(file);
    await download.saveAs(path);
    if (file.endsWith('.docx')) expect(await faultsInFile(path), file).toEqual([]);
  }
  expect(await readFile(info.outputPath('actielijst.csv'), 'utf8')).toContain('Kim Kaya');
  expect(faults).toEqual([]);
});

/** The pages that have another layout on a narrow screen. */
const otherwiseNarrow = new Set([
  '/rollen/matrix/',
  '/stappenplan/',
  '/stappenplan/acties/',
  '/rollen/taken/',
]);

test('elke pagina met een vol dossier is toegankelijk en past op een telefoon', async ({ page }) => {
  test.setTimeout(300_000);
  const faults = watch(page);
  await openExample(page);
  for (const { pad, titel } of planpaginas) {
    await show(page, pad);
    await expect(page.locator('h1')).toHaveText(titel);
    await expectToegankelijk(page, pad, otherwiseNarrow.has(pad));
  }
  expect(faults).toEqual([]);
});

test('een document is hier te lezen, en het Word-bestand opent weer in de site', async ({ page }, info) => {
  await openExample(page);
  await page.goto('/stappenplan/documenten/');
  await page.getByRole('button', { name: /^Lees hier ?: Actieplan en tijdsplan/ }).click();
  await expect(page.getByRole('region', { name: 'Voorbeeld van het document' })).toContainText(
    'Voorbeeldstad',
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Download actieplan/ }).click(),
  ]);
  const file = info.outputPath('actieplan.docx');
  await download.saveAs(file);
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await page.getByRole('button', { name: 'Ja, wis alles' }).click();
  await expect(page.getByText('Je dossier is gewist')).toBeVisible();
  await page.getByLabel('Kies een dossierbestand').setInputFiles(file);
  await expect(page.locator('h1')).toHaveText('Van stappenplan naar actieplan');
  await expect(page.getByRole('img', { name: /^Tijdsplan van 15 stappen/ })).toBeVisible();
});

test('wie weggaat, geeft het werk door aan wie je kiest', async ({ page }) => {
  await openExample(page);
  await page.goto('/rollen/');
  await expect(page.locator('.pw-lid').first()).toBeVisible();
  const names = await page.locator('.pw-lid__naam').allTextContents();
  const [leaver = '', , successor = ''] = names;
  await page.getByRole('button', { name: new RegExp(`^Haal weg ?: ${leaver}`) }).click();
  await expect(page.getByText(`Wil je ${leaver} uit het team halen?`)).toBeVisible();
  await page.getByLabel('Wie neemt het over?').selectOption({ label: successor });
  await page.getByRole('button', { name: `Haal ${leaver} weg` }).click();
  await expect(page.locator('.pw-lid__naam')).toHaveText(names.slice(1));
  await page.waitForTimeout(300);
  await page.goto('/stappenplan/acties/');
  await expect(page.locator('.pw-acties')).not.toContainText([leaver]);
});

test('een partij die de overeenkomst gebruikt, gaat niet weg zonder vraag en zonder weg terug', async ({
  page,
}) => {
  await openExample(page);
  await page.goto('/rollen/taken/');
  await expect(page.locator('#partijen + ul > li').first()).toBeVisible();
  const before = await page.locator('#partijen + ul > li').count();
  await page
    .getByRole('button', { name: /^Haal weg ?: / })
    .first()
    .click();
  await expect(page.getByText(/^De partij wordt gebruikt in: /)).toBeVisible();
  await page.getByRole('button', { name: /^Haal .* weg$/ }).click();
  await expect(page.locator('#partijen + ul > li')).toHaveCount(before - 1);
  await page.getByRole('button', { name: 'Zet mijn vorige dossier terug' }).click();
  await expect(page.locator('#partijen + ul > li')).toHaveCount(before);
});

test('een actie overslaan vraagt een reden, en een eigen actie is weg te halen en terug te zetten', async ({
  page,
}) => {
  await show(page, '/stappenplan/stap/nulmeting/');
  await page
    .getByRole('button', { name: /^Wijzig ?: / })
    .first()
    .click();
  await page.getByLabel('Hoe ver?').selectOption({ label: 'Overgeslagen' });
  await page.getByLabel('Waarom sla je dit over?').fill('De regio doet dit.');
  await expect(page.getByText('Overgeslagen: De regio doet dit.')).toBeVisible();
  await page.getByRole('button', { name: /^Sluit ?: / }).click();
  await page.getByLabel('Voeg een eigen actie toe').fill('Bel het COA <script>alert(1)</script> 😀');
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.waitForTimeout(300);
  await page.reload();
  const own = page.getByText('Bel het COA <script>alert(1)</script> 😀', { exact: true });
  await expect(own).toBeVisible();
  await page.getByRole('button', { name: /^Wijzig ?: Bel het COA/ }).click();
  await page.getByRole('button', { name: 'Haal deze actie weg' }).click();
  await expect(own).toHaveCount(0);
  await page.getByRole('button', { name: 'Zet de actie terug' }).click();
  await expect(own).toBeVisible();
});

test('een regel toevoegen, weghalen en terugzetten laat het toetsenbord waar het was', async ({ page }) => {
  await show(page, '/stappenplan/systemen/');
  const add = page.getByRole('button', { name: 'Voeg een systeem toe' });
  for (const naam of ['Klantvolgsysteem', 'Excellijst']) {
    await press(page, add);
    await expect(page.getByLabel('Naam van het systeem of de lijst').last()).toBeFocused();
    await page.keyboard.type(naam);
  }
  await press(page, page.getByRole('button', { name: /^Haal weg ?: Excellijst/ }));
  await expect(page.getByText('“Excellijst” is weg.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  const naam = page.getByLabel('Naam van het systeem of de lijst').last();
  await expect(naam).toHaveValue('Excellijst');
  await expect(naam).toBeFocused();
});

test('een dag die niet bestaat blijft staan met een melding, een BSN in een vrij veld waarschuwt', async ({
  page,
}) => {
  await show(page, '/stappenplan/stap/nulmeting/');
  await page.getByLabel('Wanneer klaar?').fill('31-2-2027');
  await page.getByLabel('Wie trekt deze stap?').focus();
  await expect(
    page.getByText('Schrijf bij “Wanneer klaar?” een datum als 1-3-2027, of laat het veld leeg.'),
  ).toBeVisible();
  await page.waitForTimeout(300);
  await page.reload();
  await expect(page.getByLabel('Wanneer klaar?')).toHaveValue('31-2-2027');
  await page.getByLabel('Voeg een eigen actie toe').fill('Vraag over 123456782');
  await expect(page.getByText('Dit lijkt op een burgerservicenummer.')).toBeVisible();
});

test('een tweede tabblad overschrijft niets ongemerkt', async ({ page, context }) => {
  await openExample(page);
  await page.goto('/stappenplan/acties/');
  await page.waitForTimeout(300);
  const other = await context.newPage();
  await show(other, '/stappenplan/acties/');
  await other
    .getByRole('checkbox', { name: /^Klaar: / })
    .first()
    .check();
  await other.waitForTimeout(300);
  await page
    .getByRole('checkbox', { name: /^Klaar: / })
    .last()
    .check();
  await expect(page.getByText('Dit dossier is ook in een ander tabblad gewijzigd')).toBeVisible();
});

test('een kapot ouder dossier om mee te vergelijken geeft één zin en verandert niets', async ({
  page,
}, info) => {
  await openExample(page);
  await page.goto('/stappenplan/voortgang/');
  const file = info.outputPath('kapot.json');
  await writeFile(file, '{"soort":');
  await page.getByLabel('Kies een ouder dossierbestand').setInputFiles(file);
  await expect(page.getByRole('status').filter({ hasText: 'beschadigd' })).toBeVisible();
  await page.getByLabel('Kies een ouder dossierbestand').setInputFiles(example);
  await expect(page.getByText(/^Je vergelijkt nu met het dossier van /)).toBeVisible();
  await expect(page.getByText('Er is niets veranderd.')).toBeVisible();
});

/** Width and height of the first page of a PDF, in points. */
const pageSize = (pdf: Buffer): [number, number] => {
  const [, width, height] = /\/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
  return [Math.round(Number(width)), Math.round(Number(height))];
};

test('de tabel drukt af als wandkaart op één A3, het tijdsplan op één A4', async ({ page }) => {
  await openExample(page);
  await page.goto('/rollen/matrix/');
  await expect(page.locator('.pw-raci')).toBeVisible();
  const chart = await page.pdf({ preferCSSPageSize: true });
  expect(pageSize(chart)).toEqual([1191, 842]);
  expect(chart.toString('latin1').match(/\/Type ?\/Page\b/g)).toHaveLength(1);
  await page.goto('/stappenplan/');
  await expect(page.locator('.pw-tijdplan svg')).toBeVisible();
  const plan = await page.pdf({ preferCSSPageSize: true });
  expect(pageSize(plan)).toEqual([842, 595]);
  expect(plan.toString('latin1').match(/\/Type ?\/Page\b/g)).toHaveLength(1);
});
