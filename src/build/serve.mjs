// Serves dist/ on this computer, with the headers that the site should be published with.
// Use: node src/build/serve.mjs [--port 4321]
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { cacheForever, cacheRevalidate, hashedFolder, securityHeaders } from './security-headers.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.odt': 'application/vnd.oasis.opendocument.text',
};
const compressible = /^(text\/|application\/(json|xml|manifest)|image\/svg)/;

const root = fileURLToPath(new URL('../../dist', import.meta.url));
start();

function start() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!existsSync(join(root, 'index.html')))
    stop('De map dist/ ontbreekt. Bouw de site eerst: npm run build');
  if (!Number.isInteger(port) || port < 0 || port > 65535) stop('Geef --port een getal tussen 0 en 65535.');
  const server = createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, securityHeaders);
      response.end();
    });
  });
  server.on('error', ({ code, message }) => {
    if (code !== 'EADDRINUSE') stop(message);
    stop(`Poort ${port} is al in gebruik. Kies een andere: node src/build/serve.mjs --port ${port + 1}`);
  });
  // Only this computer can reach it: a server for one's own use does not belong on the network.
  server.listen(port, 'localhost', () => {
    console.log(`De Privacywijzer Inburgering staat op http://localhost:${server.address().port}/`);
    console.log('Stoppen: Ctrl+C');
  });
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

async function answer(request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...securityHeaders, Allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath, query] = (request.url ?? '/').split('?', 2);
  const found = await find(rawPath);
  if (found.redirect !== undefined) {
    const location = query === undefined ? found.redirect : `${found.redirect}?${query}`;
    response.writeHead(308, { ...securityHeaders, Location: location }).end();
    return;
  }
  await send(found, rawPath, request, response);
}

/** The file for a path of the address bar: a folder means its index page, and nothing outside `root` exists. */
async function find(rawPath) {
  const missing = { status: 404, file: join(root, '404.html') };
  const path = decode(rawPath);
  if (path === undefined || path.includes('\0') || path.includes('\\')) return missing;
  const file = join(root, path);
  if (file !== root && !file.startsWith(root + sep)) return missing;
  const info = await stat(file).catch(() => undefined);
  if (info?.isDirectory() && existsSync(join(file, 'index.html'))) {
    // One slash in front: `//elsewhere/` would send the visitor to another site.
    return path.endsWith('/')
      ? { status: 200, file: join(file, 'index.html') }
      : { redirect: `/${rawPath.replace(/^\/+/, '')}/` };
  }
  return info?.isFile() ? { status: 200, file } : missing;
}

function decode(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function send({ status, file }, path, request, response) {
  const info = await stat(file).catch(() => undefined);
  if (info === undefined) {
    response.writeHead(404, { ...securityHeaders, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Deze pagina bestaat niet.');
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zip = compressible.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const etag = `W/"${info.size.toString(36)}-${Math.round(info.mtimeMs).toString(36)}"`;
  const isHashed = status === 200 && path.startsWith(hashedFolder);
  const headers = {
    ...securityHeaders,
    'Content-Type': type,
    'Cache-Control': isHashed ? cacheForever : cacheRevalidate,
    ETag: etag,
    ...(compressible.test(type) && { Vary: 'Accept-Encoding' }),
    ...(zip ? { 'Content-Encoding': 'gzip' } : { 'Content-Length': info.size }),
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    delete headers['Content-Length'];
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, headers);
  if (request.method === 'HEAD') response.end();
  else await pipeline([createReadStream(file), ...(zip ? [createGzip()] : []), response]);
}
