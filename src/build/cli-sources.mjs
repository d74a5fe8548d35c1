import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the command line is made of; the pages and their parts are not. */
const sources = [
  'package.json',
  'content',
  'templates',
  ...[
    'build',
    'cli',
    'content',
    'detection',
    'documents',
    'dossier',
    'exports',
    'rules',
    'wizards',
    'writers',
  ].map((name) => `src/${name}`),
];

/** Folder with one bundle per state of the sources. */
export const cliCache = `${root}.cache/cli/`;

/** Hash over names and contents of all sources; some 20 ms. */
export function hashSources() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesIn).sort())
    hash
      .update(`${path}\0`)
      .update(readFileSync(root + path))
      .update('\0');
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path) {
  if (path.endsWith('.json')) return [path];
  const entries = readFolder(root + path);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(root.length)}/${entry.name}`);
}

function readFolder(path) {
  try {
    return readdirSync(path, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
