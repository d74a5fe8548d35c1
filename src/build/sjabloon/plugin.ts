import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { compileSjabloon } from './compile.ts';
import { SjabloonError } from './fout.ts';

const suffix = '.mdx?sjabloon';

/**
 * Compiles `import sjabloon from '…/sjabloon.mdx?sjabloon'`. The query keeps the file from Astro, which claims every id
 * that ends in `.mdx`; the compiled module imports nothing, so that it works in dev, build, tests and on a server.
 */
export function sjabloonPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'privacywijzer-sjabloon',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    load(id) {
      if (!id.endsWith(suffix)) return null;
      const file = id.slice(0, -'?sjabloon'.length);
      this.addWatchFile(file);
      try {
        return {
          code: compileSjabloon(readFileSync(file, 'utf8'), relative(root, file)),
          moduleType: 'js',
          map: null,
        };
      } catch (error) {
        if (!(error instanceof SjabloonError)) throw error;
        const { line, column } = error.fault;
        return this.error({ message: error.message, loc: { file, line, column } });
      }
    },
  };
}
