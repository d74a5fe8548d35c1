import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import ICAL from 'ical.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readDossierFile, writeDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { readDossierFromDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';
import { readExample } from '../documents/dossiers.ts';
import { emptyPlan } from '../documents/plan-dossiers.ts';
import { readPart } from '../writers/unzip.ts';
import { runCli } from './run-cli.ts';

let folder: string;
let example: Dossier;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-plan-'));
  example = readExample('actieplan');
});
beforeEach(() => rm(join(folder, 'uit'), { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true }));

const save = async (name: string, dossier: Dossier): Promise<string> => {
  const path = join(folder, `${name}.privacydossier.json`);
  await writeFile(path, writeDossierFile(dossier));
  return path;
};

/** Generates into an empty folder; gives the result and the one file that came of it. */
async function genereer(document: string, formaat: string, dossier: Dossier, ...more: string[]) {
  const uit = join(folder, 'uit');
  const path = await save('proef', dossier);
  const result = await runCli(
    'genereer',
    '--document',
    document,
    '--formaat',
    formaat,
    '--dossier',
    path,
    '--uit',
    uit,
    ...more,
  );
  const files = await readdir(uit).catch(() => []);
  const [name = ''] = files;
  return {
    ...result,
    files,
    bytes: name === '' ? new Uint8Array() : new Uint8Array(await readFile(join(uit, name))),
  };
}
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('genereer makes the documents of the plan', () => {
  test('the actieplan in Word, with the picture and the dossier in it', async () => {
    const { exitCode, stderr, stdout, files, bytes } = await genereer('actieplan', 'docx', example);
    expect({ exitCode, stderr, files }).toEqual({
      exitCode: 0,
      stderr: '',
      files: ['actieplan-gemeente-voorbeeldstad.docx'],
    });
    expect(stdout.trim()).toBe(join(folder, 'uit', 'actieplan-gemeente-voorbeeldstad.docx'));
    expect(inspectDocx(bytes)).toEqual([]);
    expect(readPart(bytes, '[Content_Types].xml')).toContain('image/png');
    expect(readDossierFile(readDossierFromDocx(bytes) ?? '')).toEqual({ ok: true, dossier: example });
  });

  test.each([
    ['actieplan', 'html', /<svg [^>]*aria-label="Tijdsplan van 15 stappen/],
    ['agenda', 'md', /## Te bespreken: wie doet wat/],
    ['checklist', 'md', /## Checklist: Klantmanager/],
    ['voortgangsrapportage', 'html', /Wat er is veranderd sinds 2 november 2026/],
  ])('%s as %s', async (document, formaat, found) => {
    const { exitCode, stderr, files, bytes } = await genereer(document, formaat, example);
    expect({ exitCode, stderr, files }).toEqual({
      exitCode: 0,
      stderr: '',
      files: [`${document}-gemeente-voorbeeldstad.${formaat}`],
    });
    expect(textOf(bytes)).toMatch(found);
  });

  test('a dossier in which nothing was filled in', async () => {
    const { exitCode, files } = await genereer('actieplan', 'docx', emptyPlan());
    expect({ exitCode, files }).toEqual({ exitCode: 0, files: ['actieplan.docx'] });
  });
});

describe('genereer makes the list of actions', () => {
  test('as a workbook with three sheets', async () => {
    const { files, bytes } = await genereer('actielijst', 'xlsx', example);
    expect(files).toEqual(['actielijst-gemeente-voorbeeldstad.xlsx']);
    const { sheets } = await readXlsx(bytes);
    expect(sheets.map(({ name, rows }) => [name, rows.length > 7])).toEqual([
      ['Acties', true],
      ['Taakverdeling (RACI)', true],
      ['Team', true],
    ]);
  });

  test('as text', async () => {
    const { bytes } = await genereer('actielijst', 'csv', example);
    expect(textOf(bytes)).toMatch(/^\uFEFF?Nr;Actie;Stap;Wie;Wanneer;Status;/);
  });

  test('as a calendar that another program reads', async () => {
    const { bytes } = await genereer('actielijst', 'ics', example);
    const parsed: unknown = ICAL.parse(textOf(bytes));
    if (!Array.isArray(parsed)) throw new Error('No calendar.');
    expect(new ICAL.Component(parsed).getAllSubcomponents('vevent').length).toBeGreaterThan(100);
  });
});

describe('--vorige compares with an earlier file', () => {
  const older = (): Dossier => ({
    ...example,
    gewijzigd: '2026-10-01T09:00:00.000Z',
    actieplan: { ...example.actieplan, acties: [], momentopnamen: [] },
  });

  test('and tells what changed since', async () => {
    const path = await save('eerder', older());
    const { exitCode, bytes } = await genereer('voortgangsrapportage', 'md', example, '--vorige', path);
    expect(exitCode).toBe(0);
    expect(textOf(bytes)).toMatch(/Sinds 1 oktober 2026: 4 afgerond en \d+ bijgekomen\./);
  });

  test('without it and without a snapshot there is nothing to compare with', async () => {
    const { bytes } = await genereer('voortgangsrapportage', 'md', {
      ...older(),
      gewijzigd: example.gewijzigd,
    });
    expect(textOf(bytes)).toContain('Er is nog geen eerdere stand om mee te vergelijken');
  });

  test.each<[string, () => Dossier, RegExp]>([
    [
      'another dossier',
      () => ({ ...older(), id: 'ander' }),
      /Het bestand bij --vorige hoort bij een ander dossier/,
    ],
    [
      'a newer file',
      () => ({ ...older(), gewijzigd: '2027-01-01T09:00:00.000Z' }),
      /is nieuwer dan het dossier/,
    ],
    ['a file without a day', () => ({ ...older(), gewijzigd: 'ooit' }), /staat niet wanneer het is bewaard/],
  ])('%s is refused', async (_name, make, sentence) => {
    const path = await save('eerder', make());
    const { exitCode, stdout, stderr, files } = await genereer(
      'voortgangsrapportage',
      'md',
      example,
      '--vorige',
      path,
    );
    expect({ exitCode, stdout, files }).toEqual({ exitCode: 2, stdout: '', files: [] });
    expect(stderr).toMatch(sentence);
  });

  test('a file that is not there is told by its option', async () => {
    const { exitCode, stderr } = await genereer(
      'voortgangsrapportage',
      'md',
      example,
      '--vorige',
      join(folder, 'weg.json'),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^Bij --vorige: Het bestand “.*weg\.json” is niet te lezen\./);
  });
});

describe('what does not go together leaves one sentence and no file', () => {
  test.each([
    ['actieplan', 'xlsx', [], /Kies bij --formaat uit docx, md of html/],
    ['actielijst', 'docx', [], /Kies bij --formaat uit xlsx, csv of ics/],
    [
      'plan',
      'docx',
      [],
      /Kies bij --document uit verwerkersovereenkomst, actieplan, agenda, checklist, voortgangsrapportage, privacyinformatie, dpia-nodig, .*actielijst of verwerkingsregister/,
    ],
    ['agenda', 'md', ['--vorige', 'x'], /De optie --vorige hoort niet bij dit document/],
    ['checklist', 'md', ['--overeenkomst', 'o1'], /De optie --overeenkomst hoort niet bij dit document/],
    [
      'voortgangsrapportage',
      'md',
      ['--overeenkomst', 'o1'],
      /De optie --overeenkomst hoort niet bij dit document/,
    ],
    ['verwerkersovereenkomst', 'md', ['--vorige', 'x'], /De optie --vorige hoort niet bij dit document/],
  ])('%s as %s %j', async (document, formaat, more, sentence) => {
    const { exitCode, stdout, stderr, files } = await genereer(document, formaat, example, ...more);
    expect(stderr).toMatch(sentence);
    expect({ exitCode, stdout, files }).toEqual({ exitCode: 2, stdout: '', files: [] });
  });

  test('--help names every document', async () => {
    const { stdout } = await runCli('--help');
    for (const name of ['actieplan', 'agenda', 'checklist', 'voortgangsrapportage', 'actielijst', '--vorige'])
      expect(stdout).toContain(name);
  });
});
