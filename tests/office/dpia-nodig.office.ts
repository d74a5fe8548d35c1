import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCli } from '../cli/run-cli.ts';

const run = promisify(execFile);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'privacywijzer-office-'));
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['actieplan', 'dpia-nodig'])(
  '“Is een DPIA nodig?” is one page in LibreOffice: example of %s',
  async (template) => {
    const dossier = `templates/${template}/voorbeeld/voorbeeldstad.privacydossier.json`;
    const order = ['--document', 'dpia-nodig', '--dossier', dossier, '--formaat', 'docx', '--uit', folder];
    const { stdout: docx } = await runCli('genereer', ...order);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx.trim()]);
    const { stdout: info } = await run('pdfinfo', [docx.trim().replace(/docx$/, 'pdf')]);
    expect(info).toMatch(/Pages:\s+1$/m);
    expect(info).toMatch(/Page size:.*A4/);
  },
);
