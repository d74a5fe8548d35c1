// Tries every address outside the site that a page links to. Use: npm run test:links (after npm run build; needs the internet)
// Each address is asked for once, however many pages link to it. Exits with 1 where an address is gone.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';

const dist = new URL('../../dist/', import.meta.url);
const addresses = new Set(
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => [
      ...readFileSync(new URL(file, dist), 'utf8').matchAll(/<a[^>]+href="(https?:[^"]+)/g),
    ])
    .map(([, address]) => address.replaceAll(/&(?:amp|#38|#x26);/g, '&').replace(/#.*$/, '')),
);

const folder = mkdtempSync(join(tmpdir(), 'links-'));
const list = [...addresses].map((address) => `<a href="${address.replaceAll('&', '&amp;')}">x</a>`);
writeFileSync(join(folder, 'index.html'), `<!doctype html><title>x</title>${list.join('\n')}`);
const checker = new LinkChecker();
const { links } = await checker.check({
  path: 'index.html',
  serverRoot: folder,
  timeout: 20_000,
  // Most addresses are of one host: ask it for one page at a time.
  concurrency: 1,
  retryErrors: true,
  retryErrorsCount: 1,
});

const outside = links.filter(({ url }) => !url.startsWith('http://localhost'));
const gone = outside.filter(({ status }) => status === 404 || status === 410);
const silent = outside.filter(({ status }) => status === 0 || status === undefined);
for (const { url, status } of outside.filter(({ state }) => state === 'BROKEN'))
  console.log(`${status ?? '-'}  ${url}`);
console.log(`${outside.length} adressen, ${gone.length} verdwenen, ${silent.length} zonder antwoord.`);
if (silent.length === outside.length) console.error('Geen enkel adres antwoordt. Is er internet?');
process.exitCode = gone.length > 0 || silent.length === outside.length ? 1 : 0;
