import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const pages = [
  'index.html',
  'verwerkersovereenkomst/index.html',
  'verwerkersovereenkomst/document/index.html',
];

/** Transferred size of some built pages: HTML and everything that loads with it (not what a click loads), gzipped. */
export function pageWeight(dist) {
  return pages
    .filter((page) => existsSync(join(dist, page)))
    .map((page) => {
      const files = [...loadedBy(dist, page)];
      return {
        page,
        files: files.length,
        bytes: files.reduce((sum, file) => sum + transferred(join(dist, file)), 0),
      };
    });
}

/** Fonts are compressed already. */
const transferred = (path) =>
  (path.endsWith('.woff2') ? readFileSync(path) : gzipSync(readFileSync(path))).length;

function loadedBy(dist, file, seen = new Set()) {
  if (seen.has(file) || !existsSync(join(dist, file))) return seen;
  seen.add(file);
  for (const reference of referencesIn(readFileSync(join(dist, file), 'utf8'), file)) {
    const path = reference.startsWith('/') ? reference.slice(1) : posix.join(dirname(file), reference);
    loadedBy(dist, path, seen);
  }
  return seen;
}

/** Scripts, styles, preloads and islands of a page; the static imports of a script; the files of a style sheet. */
function referencesIn(text, file) {
  const patterns = file.endsWith('.html')
    ? [
        /<script[^>]+src="([^"]+)"/g,
        /<link[^>]+rel="(?:stylesheet|preload|modulepreload)"[^>]*href="([^"]+)"/g,
        /(?:component|renderer)-url="([^"]+)"/g,
        /<link[^>]+href="([^"]+)"[^>]+rel="(?:stylesheet|preload|modulepreload)"/g,
      ]
    : file.endsWith('.js')
      ? [/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{][^"'();]*?from\s*)?["']([^"']+\.js)["']/g]
      : [];
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1].split('?')[0]));
}
