import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readDossierFile, writeDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { readExample } from '../documents/dossiers.ts';
import { foutenIn } from '../dossier/dpia/bestand.ts';
import { runCli } from './run-cli.ts';

let folder: string;
let example: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-importeer-'));
});
beforeEach(async () => {
  await Promise.all((await readdir(folder)).map((name) => rm(join(folder, name), { recursive: true })));
  example = await save('voorbeeld.privacydossier.json', writeDossierFile(readExample('actieplan')));
});
afterAll(() => rm(folder, { recursive: true }));

async function save(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** Generates the DPIA for the Invulhulp; gives the path of the file and what is in it. */
async function exporteer() {
  const uit = join(folder, 'uit');
  const fixed = ['--document', 'dpia', '--formaat', 'invulhulp-json', '--dossier', example, '--uit', uit];
  const result = await runCli('genereer', ...fixed);
  const path = join(uit, 'dpia-gemeente-voorbeeldstad.json');
  return {
    ...result,
    path,
    file: z.record(z.string(), z.unknown()).parse(JSON.parse(await readFile(path, 'utf8'))),
  };
}

async function readBack(path: string): Promise<Dossier> {
  const read = readDossierFile(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(read.message);
  return read.dossier;
}

const answer = (value: unknown) => ({ value, lastEditedAt: '2026-09-01T10:00:00.000Z' });
const bestand = (answers: object, urn = 'urn:nl:dpia:3.0'): string =>
  JSON.stringify({ metadata: { urn, createdAt: '2026-09-01T10:00:00.000Z' }, answers });

test('genereer makes a file that the schema of the Invulhulp takes (MinBZK/par-dpia-form)', async () => {
  const { exitCode, stdout, stderr, path, file } = await exporteer();
  expect({ exitCode, stdout: stdout.trim(), stderr }).toEqual({ exitCode: 0, stdout: path, stderr: '' });
  expect(foutenIn(file)).toEqual([]);
});

describe('importeer reads a file of the Invulhulp into a dossier', () => {
  test('a new one', async () => {
    const path = await save('invulhulp.json', bestand({ '14.1': answer('Het kan niet met minder.') }));
    const nieuw = join(folder, 'nieuw.privacydossier.json');
    const { exitCode, stdout, stderr } = await runCli('importeer', path, '--dossier', nieuw);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({ bestand: nieuw, overgenomen: 1, nietOvergenomen: [] });
    const { dpia, gemeente } = await readBack(nieuw);
    expect(gemeente).toEqual({});
    expect(dpia.antwoorden).toMatchObject([
      { vraag: '14.1', status: 'gewijzigd', tekst: 'Het kan niet met minder.' },
    ]);
  });

  test('on the basis of another, which stays as it is', async () => {
    const { path } = await exporteer();
    const nieuw = join(folder, 'nieuw.privacydossier.json');
    const { exitCode, stdout } = await runCli('importeer', path, '--basis', example, '--dossier', nieuw);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ nietOvergenomen: [] });
    const before = readExample('actieplan');
    const { gewijzigd, ...after } = await readBack(nieuw);
    expect({ ...after, gewijzigd: before.gewijzigd }).toEqual(before);
    expect(gewijzigd).not.toBe(before.gewijzigd);
    expect(await readBack(example)).toEqual(before);
  });

  test('what does not fit is listed, and the exit code says so', async () => {
    const path = await save('invulhulp.json', bestand({ '14.1': answer('Ja.'), '99.1': answer('later') }));
    const nieuw = join(folder, 'nieuw.privacydossier.json');
    const { exitCode, stdout, stderr } = await runCli('importeer', path, '--dossier', nieuw);
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      overgenomen: 1,
      nietOvergenomen: [expect.stringContaining('Vraag 99.1')],
    });
    expect((await readBack(nieuw)).dpia.overig).toHaveLength(1);
  });
});

describe('what cannot be read leaves one sentence and no file', () => {
  test.each([
    ['no JSON', '{', /kan niet worden gelezen/],
    ['a pre-scan', bestand({}, 'urn:nl:prescan:2.0'), /ander formulier \(urn:nl:prescan:2\.0\)/],
    ['a dossier', '{"soort":"privacydossier"}', /geen DPIA uit de Invulhulp/],
  ])('%s', async (_name, text, sentence) => {
    const nieuw = join(folder, 'nieuw.privacydossier.json');
    const path = await save('invulhulp.json', text);
    const { exitCode, stdout, stderr } = await runCli('importeer', path, '--dossier', nieuw);
    expect(stderr).toMatch(sentence);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(await readdir(folder)).not.toContain('nieuw.privacydossier.json');
  });

  test('a file that is there already stays', async () => {
    const path = await save('invulhulp.json', bestand({ '14.1': answer('Ja.') }));
    const before = await readFile(example, 'utf8');
    const { exitCode, stdout, stderr } = await runCli(
      'importeer',
      path,
      '--basis',
      example,
      '--dossier',
      example,
    );
    expect(stderr).toMatch(/bestaat al en blijft zoals het is/);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(await readFile(example, 'utf8')).toBe(before);
  });

  test('a very large file is refused before it is read', async () => {
    const path = join(folder, 'groot.json');
    const file = await open(path, 'w');
    await file.truncate(100_000_000);
    await file.close();
    const result = await runCli('importeer', path, '--dossier', join(folder, 'nieuw.privacydossier.json'));
    expect(result).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('te groot') });
  });

  test.each([
    ['no file', [], /Geef één bestand van de Invulhulp/],
    ['two files', ['a.json', 'b.json', '--dossier', 'x'], /Geef één bestand van de Invulhulp/],
    ['no dossier to make', ['a.json'], /--dossier ontbreekt/],
    ['an unknown option', ['a.json', '--uit', 'x'], /De optie --uit bestaat niet/],
    ['a file that is not there', ['weg.json', '--dossier', 'x'], /“weg\.json” is niet te lezen/],
    ['a folder', ['.', '--dossier', 'x'], /is een map/],
  ])('%s', async (_name, args, sentence) => {
    const { exitCode, stdout, stderr } = await runCli('importeer', ...args);
    expect(stderr).toMatch(sentence);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  test('a basis that is no dossier is told by its option', async () => {
    const path = await save('invulhulp.json', bestand({}));
    const { exitCode, stderr } = await runCli(
      'importeer',
      path,
      '--basis',
      path,
      '--dossier',
      join(folder, 'x.json'),
    );
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^Bij --basis: Dit bestand is geen dossier/);
  });

  test('a folder that is not there', async () => {
    const path = await save('invulhulp.json', bestand({}));
    const { exitCode, stderr } = await runCli('importeer', path, '--dossier', join(folder, 'weg', 'x.json'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/niet te schrijven/);
  });

  test('--help names it', async () => {
    const { stdout } = await runCli('--help');
    expect(stdout).toContain('importeer BESTAND --dossier NIEUW_DOSSIER');
    expect(stdout).toContain('invulhulp-json');
  });
});
