// Runs the command line from the sources. It is bundled into .cache/cli/<hash of the sources>/ when that is not there yet,
// in a process of its own so that the bundler does not count in the memory of the command. Two at once do not meet: each
// writes its own folder and renames it.
// Use: node src/build/bundle-cli.mjs OPDRACHT [opties]
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { cliCache, hashSources } from './cli-sources.mjs';

const bundler = fileURLToPath(new URL('./bundle-cli-vite.mjs', import.meta.url));

/** Absolute path of the bundled command line for the sources as they are now. */
export async function bundledCli() {
  const bundle = `${cliCache}${hashSources()}`;
  const entry = `${bundle}/main.mjs`;
  if (!existsSync(entry)) await promisify(execFile)(process.execPath, [bundler, bundle]);
  return entry;
}

async function main(args) {
  const { run } = await import(pathToFileURL(await bundledCli()).href);
  const { stdout, stderr, exitCode } = await run(args);
  if (stdout !== undefined) process.stdout.write(`${stdout}\n`);
  if (stderr !== undefined) process.stderr.write(`${stderr}\n`);
  process.exitCode = exitCode;
}

if (import.meta.main) {
  await main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`De Privacywijzer kon dit niet uitvoeren.\n${error.stderr || error.stack}\n`);
    process.exitCode = 2;
  });
}
