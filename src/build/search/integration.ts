import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeIndex } from '../../search/index.ts';
import { extractZoekstukken } from './extract.ts';

/** Name of the index, beside the pages. */
export const indexFile = 'zoekindex.json';

/** Reads the pages that were built and writes the index that /zoeken/ searches in. */
export function searchIntegration(): AstroIntegration {
  return {
    name: 'zoekindex',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const stukken = readdirSync(root, { recursive: true, encoding: 'utf8' })
          .map((file) => file.replaceAll('\\', '/'))
          .filter((file) => file.endsWith('index.html'))
          .toSorted()
          .flatMap((file) =>
            extractZoekstukken(`/${file.slice(0, -'index.html'.length)}`, readFileSync(root + file, 'utf8')),
          );
        const json = makeIndex(stukken);
        writeFileSync(root + indexFile, json);
        logger.info(`${stukken.length} stukken, ${Math.round(json.length / 1024)} kB`);
      },
    },
  };
}
