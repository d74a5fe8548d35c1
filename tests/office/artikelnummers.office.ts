import { execFile } from 'node:child_process';
import { globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildVerwerkersovereenkomst } from '../../src/documents/verwerkersovereenkomst/index.ts';
import type { Block, ResolvedDocument } from '../../src/documents/tree/index.ts';
import { readDossierFile, type Dossier } from '../../src/dossier/index.ts';
import { runCli } from '../cli/run-cli.ts';

const run = promisify(execFile);
const examples = globSync('templates/*/voorbeeld/*.privacydossier.json').toSorted();

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-office-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('there is an example to lay out', () => {
  expect(examples).not.toEqual([]);
});

describe.each(examples)('%s', (path) => {
  test('LibreOffice counts the articles, members and annexes as the document does', async () => {
    const docx = await generate(path);
    const text = await convert(docx, 'txt:Text (encoded):UTF8', 'txt');
    const printed = text
      .split(/\r?\n/)
      .flatMap((line) => /^\s*(\d+(?:\.\d+)?|(?:Artikel|Bijlage) \d+)[.:]?\s+\S/.exec(line)?.[1] ?? []);
    const expected = numbersIn((await build(path)).children);
    expect(expected).not.toEqual([]);
    expect(inOrder(expected, printed)).toEqual(expected);
  });

  test('LibreOffice lays it out on A4 with the text in it', async () => {
    const docx = await generate(path);
    const pdf = await convert(docx, 'pdf', 'pdf', false);
    const { stdout: info } = await run('pdfinfo', [pdf]);
    expect(info).toMatch(/Page size:.*A4/);
    expect(Number(/Pages:\s+(\d+)/.exec(info)?.[1])).toBeGreaterThan(3);
    const { stdout: text } = await run('pdftotext', [pdf, '-']);
    expect(text).toContain('Verwerkersovereenkomst');
    expect(text).not.toMatch(/Error: Reference source not found|Fout: Bron van verwijzing niet gevonden/);
  });
});

async function readExample(path: string): Promise<Dossier> {
  const read = readDossierFile(await readFile(path, 'utf8'));
  if (!read.ok) throw new Error(read.message);
  return read.dossier;
}

async function build(path: string): Promise<ResolvedDocument> {
  const dossier = await readExample(path);
  const built = buildVerwerkersovereenkomst(dossier, firstAgreement(dossier), dossier.gewijzigd);
  if (!built.ok) throw new Error(built.message);
  return built.document;
}

const firstAgreement = (dossier: Dossier): string => dossier.overeenkomsten[0]?.id ?? '';

/** Path of the Word file that the command line makes of the first agreement. */
async function generate(path: string): Promise<string> {
  const id = firstAgreement(await readExample(path));
  const fixed = ['--document', 'verwerkersovereenkomst', '--formaat', 'docx', '--overeenkomst', id];
  const { stdout, stderr } = await runCli('genereer', ...fixed, '--dossier', path, '--uit', folder);
  if (stdout === '') throw new Error(stderr);
  return stdout.trim();
}

/** Converts with LibreOffice, with a profile of its own; gives the text, or the path where `read` is false. */
async function convert(docx: string, filter: string, extension: string, read = true): Promise<string> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    filter,
    '--outdir',
    dirname(docx),
    docx,
  ]);
  const path = docx.replace(/\.docx$/, `.${extension}`);
  return read ? readFile(path, 'utf8') : path;
}

/** Every number of the document in order of printing: "1", "1.1", "Bijlage 1". */
function numbersIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'artikel') return [String(block.number), ...numbersIn(block.children)];
    if (block.type === 'bijlage') return [`Bijlage ${block.number}`, ...numbersIn(block.children)];
    if (block.type === 'lid') return [block.number, ...numbersIn(block.children)];
    return 'children' in block && block.type === 'note' ? numbersIn(block.children) : [];
  });
}

/** What of `expected` is found in `printed`, in that order; other numbers, such as the contents, may stand between. */
function inOrder(expected: readonly string[], printed: readonly string[]): string[] {
  const plain = printed.map((number) => number.replace('Artikel ', ''));
  let from = 0;
  return expected.filter((number) => {
    const at = plain.indexOf(number, from);
    if (at >= 0) from = at + 1;
    return at >= 0;
  });
}
