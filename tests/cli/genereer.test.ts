import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createDossier, startOvereenkomst, writeDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { runCli } from './run-cli.ts';

const empty = createDossier({ id: 'd1', now: '2026-11-23T10:00:00.000Z' });
const one = startOvereenkomst(
  empty,
  { partij: 'p1', dienst: 's1', overeenkomst: 'o1' },
  'aanbieder-map',
  'Stichting Meedoen',
);
const two = startOvereenkomst(
  one,
  { partij: 'p2', dienst: 's2', overeenkomst: 'o2' },
  'aanbieder-pvt',
  'Stichting Meedoen',
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-'));
});
beforeEach(() => rm(join(folder, 'uit'), { recursive: true, force: true }));
afterAll(() => rm(folder, { recursive: true }));

/** Generates into an empty folder; gives the result and what stands in the folder. */
async function genereer(dossier: Dossier | string, formaat: string, ...more: string[]) {
  const path = join(folder, 'proef.privacydossier.json');
  await writeFile(path, typeof dossier === 'string' ? dossier : writeDossierFile(dossier));
  const uit = join(folder, 'uit');
  const fixed = [
    '--document',
    'verwerkersovereenkomst',
    '--dossier',
    path,
    '--formaat',
    formaat,
    '--uit',
    uit,
  ];
  const result = await runCli('genereer', ...fixed, ...more);
  const files = await readdir(uit).catch(() => []);
  return { ...result, uit, files };
}

describe('genereer writes one file per agreement and prints the paths', () => {
  test('all agreements, in Word', async () => {
    const { exitCode, stdout, stderr, files, uit } = await genereer(two, 'docx');
    expect(stderr).toBe('');
    expect(exitCode).toBe(0);
    expect(files).toHaveLength(2);
    expect(stdout.trim().split('\n').toSorted()).toEqual(files.map((file) => join(uit, file)).toSorted());
    for (const file of files)
      expect((await readFile(join(uit, file))).subarray(0, 4).toString()).toBe('PK\u0003\u0004');
  });

  test('only the agreement that is named', async () => {
    const { exitCode, files } = await genereer(two, 'docx', '--overeenkomst', 'o2');
    expect(exitCode).toBe(0);
    expect(files).toHaveLength(1);
  });

  test.each([
    ['md', /^# |\n# /],
    ['html', /<h1/],
  ])('%s names the party', async (formaat, heading) => {
    const { files, uit } = await genereer(one, formaat);
    const text = await readFile(join(uit, files[0] ?? ''), 'utf8');
    expect(text).toMatch(heading);
    expect(text).toContain('Stichting Meedoen');
  });
});

describe('what cannot be made leaves one sentence and no file', () => {
  test.each([
    ['no agreement', empty, [], /nog geen verwerkersovereenkomst/],
    ['unknown agreement', one, ['--overeenkomst', 'o9'], /“o9” staat niet in dit dossier\. Bedoel je o1/],
    ['no dossier', 'tekst', [], /geen dossier/],
    ['stray word', one, ['alles'], /“alles” hoort bij geen optie/],
  ])('%s', async (_name, dossier, more, sentence) => {
    const { exitCode, stdout, stderr, files } = await genereer(dossier, 'docx', ...more);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(files).toEqual([]);
    expect(exitCode).toBe(2);
  });

  test.each([
    [
      'unknown format',
      ['--document', 'verwerkersovereenkomst', '--formaat', 'pdf'],
      /Kies bij --formaat uit docx, md of html/,
    ],
    ['unknown document', ['--document', 'convenant'], /Kies bij --document uit verwerkersovereenkomst/],
    [
      'no dossier',
      ['--document', 'verwerkersovereenkomst', '--formaat', 'md', '--uit', 'x'],
      /--dossier ontbreekt/,
    ],
    [
      'no folder',
      ['--document', 'verwerkersovereenkomst', '--formaat', 'md', '--dossier', 'x'],
      /--uit ontbreekt/,
    ],
  ])('%s', async (_name, args, sentence) => {
    const { exitCode, stdout, stderr } = await runCli('genereer', ...args);
    expect(stderr).toMatch(sentence);
    expect(stdout).toBe('');
    expect(exitCode).toBe(2);
  });

  test('a folder that cannot be made', async () => {
    const { exitCode, stderr } = await genereer(one, 'md', '--overeenkomst', 'o1');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const path = join(folder, 'proef.privacydossier.json');
    const args = [
      '--document',
      'verwerkersovereenkomst',
      '--dossier',
      path,
      '--formaat',
      'md',
      '--uit',
      join(path, 'uit'),
    ];
    const blocked = await runCli('genereer', ...args);
    expect(blocked).toMatchObject({
      exitCode: 2,
      stdout: '',
      stderr: expect.stringContaining('Kies met --uit een andere map'),
    });
  });
});
