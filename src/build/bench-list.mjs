// Measures the check of a list: how well BSNs are found in made-up cells, and how fast Chromium reads a large file.
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { bundledCli } from './bundle-cli.mjs';
import { findChromium } from './find-chromium.mjs';

const port = 4334;
const serve = fileURLToPath(new URL('./serve.mjs', import.meta.url));
const columns = 30;

/** Recall and precision over cells by themselves, and how often the column gives the right word. */
export async function measureDetection() {
  const { measureCells, measureColumns } = await import(
    pathToFileURL(join(dirname(await bundledCli()), 'measure.mjs')).href
  );
  return { cells: measureCells(10_000), columns: measureColumns(200, 60) };
}

/** Has the built site read a list of `rows` × 30 in Chromium. Seconds, megabytes a second, and peak memory of the page in MB. */
export async function measureReading(rows) {
  const folder = mkdtempSync(join(tmpdir(), 'privacywijzer-lijst-'));
  const path = join(folder, 'lijst.csv');
  await writeList(path, rows);
  const server = spawn(process.execPath, [serve, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(server.stdout, 'data');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  try {
    const page = await browser.newPage({ baseURL: `http://localhost:${port}` });
    await page.goto('/lijst-controleren/?partij=aanbieder-map');
    await page.locator('#bestand').waitFor();
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, rendererMemory())), 100);
    const start = performance.now();
    await page.locator('#bestand').setInputFiles(path);
    await page.locator('.pw-outcome__sentence').waitFor({ timeout: 300_000 });
    const seconds = (performance.now() - start) / 1000;
    clearInterval(watch);
    const megabytes = statSync(path).size / 1e6;
    return { seconds, megabytes, perSecond: megabytes / seconds, peak };
  } finally {
    await browser.close();
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/** Resident memory of the largest page process, in MB; only where the system tells (Linux). */
function rendererMemory() {
  const sizes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return 0;
        return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
      } catch {
        return 0;
      }
    });
  return Math.max(0, ...sizes);
}

/** Names, a BSN, a date, contact data, and twenty more columns of the kinds that an export has. */
async function writeList(path, rows) {
  const out = createWriteStream(path);
  const more = Array.from({ length: columns - 8 }, (_, index) => `Veld ${index + 1}`);
  out.write(
    `${['Naam', 'BSN', 'Geboortedatum', 'Adres', 'Postcode', 'Woonplaats', 'Telefoon', 'E-mail', ...more].join(';')}\r\n`,
  );
  for (let from = 0; from < rows; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - from) }, (_, index) =>
      rowAt(from + index, more.length),
    );
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const rowAt = (row, more) =>
  `${[
    `Persoon van ${row}`,
    '123456782',
    `12-03-19${50 + (row % 50)}`,
    `Dorpsstraat ${row % 300}`,
    '1234 AB',
    'Utrecht',
    '06-12345678',
    `p${row}@voorbeeld.nl`,
    ...Array.from({ length: more }, (_, index) =>
      index % 3 === 0 ? row % 1000 : index % 3 === 1 ? 'ja' : `tekst ${row % 77}`,
    ),
  ].join(';')}\r\n`;
