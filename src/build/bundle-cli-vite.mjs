// Bundles the entries of src/cli into the folder that is given. Use: node src/build/bundle-cli-vite.mjs FOLDER
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { build } from 'vite';
import { contentPlugin } from './content-plugin.ts';
import { sjabloonPlugin } from './sjabloon/index.ts';

const [target] = process.argv.slice(2);
const cache = dirname(target);
mkdirSync(cache, { recursive: true });
const work = mkdtempSync(`${cache}/.bezig-`);

try {
  await build({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    configFile: false,
    envDir: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [contentPlugin(), sjabloonPlugin()],
    // A native package cannot be bundled; it is found in node_modules when a figure is drawn.
    ssr: { noExternal: true, external: ['@resvg/resvg-js'] },
    build: {
      ssr: true,
      outDir: work,
      emptyOutDir: true,
      rolldownOptions: {
        input: ['src/cli/main.ts', 'src/cli/bench.ts', 'src/build/corpus/measure.ts'],
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
      },
    },
  });
  publish();
} catch (error) {
  // Only what is wrong in the sources, such as a faulty row of content/; where this script stood when it saw that, helps nobody.
  console.error(stripVTControlCharacters(error.message));
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Moves the finished bundle into place; another process may have been first with the same one. */
function publish() {
  try {
    renameSync(work, target);
  } catch (error) {
    if (!existsSync(`${target}/main.mjs`)) throw error;
  }
  for (const name of readdirSync(cache)) removeOld(`${cache}/${name}`);
}

/** Bundles of older sources go after an hour: by then nothing runs from them any more. */
function removeOld(path) {
  const anHourAgo = Date.now() - 3_600_000;
  if (path !== target && statSync(path, { throwIfNoEntry: false })?.mtimeMs < anHourAgo)
    rmSync(path, { recursive: true, force: true });
}
