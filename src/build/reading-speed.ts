import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { makeBsn } from './corpus/cells.ts';
import { digits, seeded, type Random } from './corpus/random.ts';

const columns = 30;
const fixed = [
  'Naam',
  'BSN',
  'Geboortedatum',
  'Adres',
  'Postcode',
  'Woonplaats',
  'Telefoon',
  'E-mail',
  'Opmerkingen',
];
const places = ['Utrecht', 'Amersfoort', 'Den Haag', 'Almelo', '’s-Hertogenbosch', 'Gouda', 'Zwolle'];
const remarks = [
  '',
  'belt morgen terug',
  'Komt dinsdag om 10.30 uur voor een gesprek',
  'ok',
  'zie dossier 2024-117',
];

/** Writes a made-up list of `rows` × 30: names, BSNs, days, contact data, remarks, and columns with few values. */
export async function writeList(path: string, rows: number): Promise<void> {
  const random = seeded(30);
  const out = createWriteStream(path);
  const more = Array.from({ length: columns - fixed.length }, (_, index) => `Veld ${index + 1}`);
  out.write(`${[...fixed, ...more].join(';')}\r\n`);
  for (let from = 0; from < rows; from += 1000) {
    const lines = Array.from({ length: Math.min(1000, rows - from) }, (_, index) =>
      rowAt(random, from + index, more.length),
    );
    if (!out.write(lines.join(''))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

const rowAt = (random: Random, row: number, more: number): string =>
  `${[
    `Persoon van ${row}`,
    makeBsn(random),
    `${String((row % 28) + 1).padStart(2, '0')}-03-19${50 + (row % 50)}`,
    `Dorpsstraat ${row % 300}`,
    `${1000 + (row % 8999)} AB`,
    places[row % places.length],
    `06-${digits(random, 8)}`,
    `p${row}@voorbeeld.nl`,
    remarks[row % remarks.length],
    ...Array.from({ length: more }, (_, index) =>
      index % 3 === 0 ? row % 1000 : index % 3 === 1 ? 'ja' : `tekst ${row % 77}`,
    ),
  ].join(';')}\r\n`;

/** The same slices, the same parser, and nothing done with the rows. */
const bareWorker = `onmessage = async ({ data: file }) => {
  const decoder = new TextDecoder();
  const parser = new Papa.Parser({ delimiter: ';', newline: '\\r\\n' });
  let [rest, rows] = ['', 0];
  for (let from = 0; from < file.size; from += 1 << 20) {
    rest += decoder.decode(new Uint8Array(await file.slice(from, from + (1 << 20)).arrayBuffer()), { stream: true });
    const { data, meta } = parser.parse(rest, 0, true);
    rows += data.length;
    rest = rest.slice(meta.cursor);
  }
  postMessage(rows);
};`;

/** Seconds in which a worker of this page parses a list with the bare parser, and no more. */
async function bareSeconds(page: Page, path: string): Promise<number> {
  const library = await readFile(
    fileURLToPath(new URL('papaparse.min.js', import.meta.resolve('papaparse'))),
    'utf8',
  );
  const seconds = page.evaluate(
    (code) =>
      new Promise<number>((resolve, reject) => {
        const input = document.createElement('input');
        Object.assign(input, { type: 'file', id: 'kaal' });
        document.body.append(input);
        input.addEventListener('change', () => {
          const start = performance.now();
          const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
          const worker = new Worker(url);
          worker.onerror = () => {
            reject(new Error('The bare parser did not start.'));
          };
          worker.onmessage = () => {
            worker.terminate();
            input.remove();
            resolve((performance.now() - start) / 1000);
          };
          worker.postMessage(input.files?.[0]);
        });
      }),
    `${library}\n${bareWorker}`,
  );
  await page.locator('#kaal').setInputFiles(path);
  return seconds;
}

/** Seconds from choosing a list on the page of the check to its answer; leaves the page as it was before. */
async function siteSeconds(page: Page, path: string): Promise<number> {
  const seconds = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const answer = '.pw-outcome__sentence';
        document.querySelector('#bestand')?.addEventListener(
          'change',
          () => {
            const start = performance.now();
            const observer = new MutationObserver(() => {
              if (document.querySelector(answer) === null) return;
              observer.disconnect();
              resolve((performance.now() - start) / 1000);
            });
            observer.observe(document.body, { childList: true, subtree: true });
          },
          { once: true, capture: true },
        );
      }),
  );
  await page.locator('#bestand').setInputFiles(path);
  const taken = await seconds;
  await page.getByRole('button', { name: 'Andere lijst' }).click();
  return taken;
}

/** The best of some turns of each, in seconds: what else the computer does weighs on both. */
export async function readByTurns(
  page: Page,
  path: string,
  turns: number,
): Promise<{ bare: number; site: number }> {
  let [bare, site] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn += 1) {
    bare = Math.min(bare, await bareSeconds(page, path));
    site = Math.min(site, await siteSeconds(page, path));
  }
  return { bare, site };
}
