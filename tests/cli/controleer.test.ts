import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createDossier, writeDossierFile } from '../../src/dossier/index.ts';
import { runCli } from './run-cli.ts';

const dossier = createDossier({ id: 'd1', now: '2026-11-23T10:00:00.000Z' });
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function controleer(text: string) {
  const path = join(folder, 'proef.privacydossier.json');
  await writeFile(path, text);
  return runCli('controleer', path);
}

test('a sound dossier', async () => {
  const { exitCode, stdout, stderr } = await controleer(writeDossierFile(dossier));
  expect(JSON.parse(stdout)).toEqual({
    goed: true,
    versie: dossier.versie,
    gewijzigd: dossier.gewijzigd,
    gemeente: null,
    partijen: 0,
    overeenkomsten: [],
  });
  expect(stderr).toBe('');
  expect(exitCode).toBe(0);
});

test.each([
  ['empty', '', /leeg/],
  ['no JSON', '{"soort": "privacydossier"', /geen dossier, of het is beschadigd/],
  ['other JSON', '[]', /geen dossier van de Privacywijzer/],
  ['newer version', JSON.stringify({ ...dossier, versie: 99 }), /nieuwere versie \(99\)/],
  ['unknown old version', JSON.stringify({ ...dossier, versie: 0 }), /onbekende versie \(0\)/],
  ['wrong field', JSON.stringify({ ...dossier, gemeente: { naam: 12 } }), /“gemeente\.naam”/],
])('%s is refused with one sentence', async (_name, text, sentence) => {
  const { exitCode, stdout, stderr } = await controleer(text);
  expect(stderr).toMatch(sentence);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});

test('50 MB is refused before it is read', async () => {
  const path = join(folder, 'groot.privacydossier.json');
  const file = await open(path, 'w');
  await file.truncate(50 * 1024 * 1024);
  await file.close();
  expect(await runCli('controleer', path)).toMatchObject({
    exitCode: 2,
    stdout: '',
    stderr: expect.stringContaining('te groot'),
  });
});

test.each([
  ['a file that is not there', ['bestaat-niet.json'], /niet te lezen/],
  ['a folder', ['.'], /is een map/],
  ['no file', [], /Geef één dossierbestand/],
  ['two files', ['a', 'b'], /Geef één dossierbestand/],
])('%s', async (_name, args, sentence) => {
  const { exitCode, stderr, stdout } = await runCli('controleer', ...args);
  expect(stderr).toMatch(sentence);
  expect(stdout).toBe('');
  expect(exitCode).toBe(2);
});
