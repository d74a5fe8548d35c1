// Measures a first visit to a page of the guide as over a slow line: 1.6 Mbit/s, 150 ms there and back, and a processor
// that is four times slower. Prints the median moment at which the largest part stands on the screen, and what travelled.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const port = 4333;
const serve = fileURLToPath(new URL('./serve.mjs', import.meta.url));
const visits = 5;
const line = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const slowdown = 4;

/** Median largest contentful paint in milliseconds, and bytes that travelled, over five first visits to each path. */
export async function measureFirstVisits(paths) {
  const server = spawn(process.execPath, [serve, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  const results = [];
  for (const path of paths) {
    const runs = [];
    for (let visit = 0; visit < visits; visit += 1)
      runs.push(await visitOnce(browser, `http://localhost:${port}${path}`));
    results.push({
      path,
      lcp: median(runs.map(({ lcp }) => lcp)),
      bytes: median(runs.map(({ bytes }) => bytes)),
    });
  }
  await browser.close();
  server.kill();
  return results;
}

async function visitOnce(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.goto(url, { waitUntil: 'networkidle' });
  const lcp = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );
  await context.close();
  return { lcp: Math.round(lcp), bytes };
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
