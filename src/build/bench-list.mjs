// Measures the check of a list: how well BSNs are found in made-up cells, and how fast Chromium reads a large file.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';
import { bundledCli } from './bundle-cli.mjs';
import { findChromium } from './find-chromium.mjs';
import { readByTurns, writeList } from './reading-speed.ts';

const port = 4334;
const serve = fileURLToPath(new URL('./serve.mjs', import.meta.url));

/** Recall and precision over cells by themselves, and how often the column gives the right word. */
export async function measureDetection() {
  const { measureCells, measureColumns } = await import(
    pathToFileURL(join(dirname(await bundledCli()), 'measure.mjs')).href
  );
  return { cells: measureCells(10_000), columns: measureColumns(200, 60) };
}

/**
 * Has the built site read a list of `rows` × 30 in Chromium, and the bare parser the same list, by turns in one page. Seconds
 * and megabytes a second of the best turn of each, how many times slower the site is, and peak memory of the page in MB.
 */
export async function measureReading(rows, turns = 2) {
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
    const { bare, site } = await readByTurns(page, path, turns);
    clearInterval(watch);
    const megabytes = statSync(path).size / 1e6;
    return { megabytes, bare: megabytes / bare, site: megabytes / site, ratio: site / bare, peak };
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
