import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from './find-chromium.mjs';

const page = '/verwerkersovereenkomst/';
const documentPage = `${page}document/`;
const port = 4332;
const serve = fileURLToPath(new URL('./serve.mjs', import.meta.url));

/**
 * Opens a dossier in the built site and clicks "Download als Word-document": once with the Word library still to load,
 * then some times more. Milliseconds from the click to the download.
 */
export async function clickTimes(dossier, runs) {
  const server = spawn(process.execPath, [serve, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: await findChromium(), args });
  try {
    const tab = await browser.newPage({ baseURL: `http://localhost:${port}` });
    await openDossier(tab, dossier);
    const first = await clickTime(tab);
    const next = [];
    for (let run = 0; run < runs; run += 1) next.push(await clickTime(tab));
    return { first, next };
  } finally {
    await browser.close();
    server.kill();
  }
}

/** The dossier is stored in the browser, so that the page of the document finds it. */
async function openDossier(tab, dossier) {
  await tab.goto(page);
  await tab.locator('input[type=file]').first().setInputFiles(dossier);
  await tab.getByText(/Het dossier uit .* is geopend/).waitFor();
  await tab.goto(documentPage);
  await tab.getByRole('button', { name: 'Download als Word-document' }).waitFor();
  await tab.waitForLoadState('networkidle');
}

/** Measured from outside, so a few milliseconds of talking to the browser are in it. */
async function clickTime(tab) {
  const download = tab.waitForEvent('download');
  const start = performance.now();
  await tab.getByRole('button', { name: 'Download als Word-document' }).click();
  await download;
  return performance.now() - start;
}
