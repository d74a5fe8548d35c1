import { readdirSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** The address of every page in dist/, found on disk, so that no page can hide from the tests. */
export const pages: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
  .sort();
