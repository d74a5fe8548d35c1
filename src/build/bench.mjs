// Measures speed and size and prints one figure a line. Use: npm run bench
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledCli } from './bundle-cli.mjs';
import { clickTimes } from './bench-browser.mjs';
import { measureFirstVisits } from './bench-first-visit.mjs';
import { measureDetection, measureReading } from './bench-list.mjs';
import { pageWeight } from './bench-page.mjs';

const folder = 'templates/verwerkersovereenkomst/voorbeeld';
const example = readdirSync(folder)
  .filter((name) => name.endsWith('.privacydossier.json'))
  .map((name) => join(folder, name))[0];
const print = (label, figure) => console.log(`${label.padEnd(62)} ${figure}`);
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

await benchGenerator();
benchMemory();
await benchDetection();
if (existsSync('dist')) {
  benchPages();
  await benchBrowser();
  await benchFirstVisits();
  await benchLists();
} else {
  print('Pages and browser', 'no dist/: run npm run build first');
}

/** Made-up cells: how many BSNs are found, and what is mistaken for one. */
async function benchDetection() {
  const { cells, columns } = await measureDetection();
  const percent = (share) => `${(share * 100).toFixed(2)} %`;
  print('BSN in 10,000 cells by themselves: recall', percent(cells.recall));
  print('BSN in 10,000 cells by themselves: precision', percent(cells.precision));
  for (const [kind, { cells: all, found }] of Object.entries(cells.mistaken))
    if (found > 0) print(`  taken for a BSN: ${kind}`, `${found} of ${all}`);
  for (const { kind, right, columns: all } of columns)
    print(`Column of 60 × ${kind}: right word`, `${right} of ${all}`);
}

/** The check of a list in Chromium. */
async function benchLists() {
  for (const rows of [100_000, 1_000_000]) {
    const { megabytes, bare, site, ratio, peak } = await measureReading(rows);
    print(
      `Chromium: list of ${rows} × 30 (${megabytes.toFixed(0)} MB)`,
      `${site.toFixed(0)} MB/s, bare parser ${bare.toFixed(0)} MB/s: ${ratio.toFixed(2)} times slower; page at most ${peak.toFixed(0)} MB`,
    );
  }
}

function benchPages() {
  for (const { page, files, bytes } of pageWeight('dist')) {
    print(`Page ${page}: ${files} files, gzip`, `${(bytes / 1024).toFixed(1)} kB`);
  }
}

/** In Chromium: the click that makes the Word file. */
async function benchBrowser() {
  const { first, next } = await clickTimes(example, 5);
  print('Chromium: first click to download, Word library still to load', `${first.toFixed(0)} ms`);
  print('Chromium: next clicks (median of 5)', `${median(next).toFixed(0)} ms`);
}

/** A first visit over a slow line: when the largest part stands there, and what travelled. */
async function benchFirstVisits() {
  const paths = ['/', '/handreiking/bsn/', '/taken/aanbieden-map/', '/partijen/aanbieder-map/'];
  for (const { path, lcp, bytes } of await measureFirstVisits(paths)) {
    print(
      `First visit ${path}, 1.6 Mbit/s, 150 ms, CPU 4x (median of 5)`,
      `${lcp} ms, ${(bytes / 1024).toFixed(1)} kB`,
    );
  }
}

/** In this process, after a warm-up: tree and Word file of the example, median of 20. */
async function benchGenerator() {
  const { measure } = await import(pathToFileURL(join(dirname(await bundledCli()), 'bench.mjs')).href);
  const { treeTimes, docxTimes, bytes } = await measure(readFileSync(example, 'utf8'), 20);
  print('Agreement: dossier to document tree (median of 20)', `${median(treeTimes).toFixed(1)} ms`);
  print('Agreement: dossier to Word file (median of 20)', `${median(docxTimes).toFixed(1)} ms`);
  print('Agreement: size of the Word file', `${(bytes / 1024).toFixed(1)} kB`);
}

/** A fresh process: time and peak memory of the command as a person runs it. */
function benchMemory() {
  const out = mkdtempSync(join(tmpdir(), 'privacywijzer-bench-'));
  const fixed = [
    'genereer',
    '--document',
    'verwerkersovereenkomst',
    '--formaat',
    'docx',
    '--dossier',
    example,
    '--uit',
    out,
  ];
  const code = `process.on('exit', () => console.error('peak', process.resourceUsage().maxRSS));`;
  const program = join(import.meta.dirname, 'bundle-cli.mjs');
  const start = performance.now();
  const { stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(code)}`, program, ...fixed],
    { encoding: 'utf8' },
  );
  print('genereer: whole command', `${(performance.now() - start).toFixed(0)} ms`);
  print('genereer: peak memory', `${(Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024).toFixed(0)} MB`);
  print(
    'genereer: files written',
    String(readdirSync(out).filter((name) => statSync(join(out, name)).size > 0).length),
  );
  rmSync(out, { recursive: true });
}
