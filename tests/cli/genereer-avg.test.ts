import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { readDossierFromDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { readExample } from '../documents/dossiers.ts';
import { emptyPlan } from '../documents/plan-dossiers.ts';
import { runCli } from './run-cli.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-avg-'));
});
beforeEach(() => rm(join(folder, 'uit'), { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true }));

/** Generates into an empty folder; gives the result and the one file that came of it. */
async function genereer(document: string, formaat: string, dossier: Dossier, ...more: string[]) {
  const uit = join(folder, 'uit');
  const path = join(folder, 'proef.privacydossier.json');
  await writeFile(path, writeDossierFile(dossier));
  const fixed = ['--document', document, '--formaat', formaat, '--dossier', path, '--uit', uit];
  const result = await runCli('genereer', ...fixed, ...more);
  const files = await readdir(uit).catch(() => []);
  const [name] = files;
  const bytes = name === undefined ? new Uint8Array() : new Uint8Array(await readFile(join(uit, name)));
  return { ...result, files, bytes };
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('genereer makes what the AVG asks', () => {
  test.each([
    ['privacyinformatie', false],
    ['dpia-nodig', true],
  ])('%s in Word, with the dossier in it: %s', async (document, carries) => {
    const { exitCode, stderr, files, bytes } = await genereer(document, 'docx', readExample('actieplan'));
    expect({ exitCode, stderr, files }).toEqual({
      exitCode: 0,
      stderr: '',
      files: [`${document}-gemeente-voorbeeldstad.docx`],
    });
    expect(inspectDocx(bytes)).toEqual([]);
    expect(readDossierFromDocx(bytes) !== undefined).toBe(carries);
  });

  test.each([
    ['privacyinformatie', 'md', /### Wie krijgt uw gegevens van ons\?/],
    ['privacyinformatie', 'html', /Wie krijgt uw gegevens van ons\?/],
    ['dpia-nodig', 'md', /\*\*Ja, doe een DPIA\. Zij is verplicht voor dit werk\.\*\*/],
    ['dpia-nodig', 'html', /Ja, doe een DPIA\. Zij is verplicht voor dit werk\./],
    ['verwerkingsregister', 'csv', /^\uFEFF?Nr;Verwerking;Verwerkingsverantwoordelijke;Contactgegevens;/],
  ])('%s as %s', async (document, formaat, found) => {
    const { exitCode, stderr, files, bytes } = await genereer(document, formaat, readExample('actieplan'));
    expect({ exitCode, stderr, files }).toEqual({
      exitCode: 0,
      stderr: '',
      files: [`${document}-gemeente-voorbeeldstad.${formaat}`],
    });
    expect(textOf(bytes)).toMatch(found);
  });

  test('the register as a workbook with a row a task', async () => {
    const { files, bytes } = await genereer('verwerkingsregister', 'xlsx', readExample('actieplan'));
    expect(files).toEqual(['verwerkingsregister-gemeente-voorbeeldstad.xlsx']);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Verwerkingen', 14],
      ['Toelichting', 23],
    ]);
  });

  test.each([
    ['privacyinformatie', 'docx'],
    ['dpia-nodig', 'docx'],
    ['verwerkingsregister', 'xlsx'],
  ])('%s of a dossier in which nothing was filled in', async (document, formaat) => {
    const { exitCode, files } = await genereer(document, formaat, emptyPlan());
    expect({ exitCode, files }).toEqual({ exitCode: 0, files: [`${document}.${formaat}`] });
  });
});

describe('what does not go together leaves one sentence and no file', () => {
  test.each([
    ['privacyinformatie', 'xlsx', [], /Kies bij --formaat uit docx, md of html/],
    ['dpia-nodig', 'csv', [], /Kies bij --formaat uit docx, md of html/],
    ['verwerkingsregister', 'docx', [], /Kies bij --formaat uit xlsx of csv/],
    ['dpia-nodig', 'md', ['--vorige', 'x'], /De optie --vorige hoort niet bij dit document/],
  ])('%s as %s %j', async (document, formaat, more, sentence) => {
    const { exitCode, stdout, stderr, files } = await genereer(document, formaat, emptyPlan(), ...more);
    expect(stderr).toMatch(sentence);
    expect({ exitCode, stdout, files }).toEqual({ exitCode: 2, stdout: '', files: [] });
  });

  test('--help names every document', async () => {
    const { stdout } = await runCli('--help');
    for (const name of ['privacyinformatie', 'dpia-nodig', 'verwerkingsregister'])
      expect(stdout).toContain(name);
  });
});
