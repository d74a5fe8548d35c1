// The one place that knows the security headers. The pages carry the policy as a <meta>, the server sends it as a
// header, and the build writes it into a file that web hosts read. A <meta> alone cannot forbid framing, so publish with the headers.
import { writeFile } from 'node:fs/promises';

/** Per kind of resource where it may come from: the site itself, or nowhere. Nothing is inline, so there are no hashes. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  // A drawing becomes a bitmap for Word through an address that the page makes itself.
  'img-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  // A worker from an address of the site would obey the headers of its own file, which not every host sends. One that a page
  // makes from a blob inherits the policy of that page, so that is the only kind there is.
  'worker-src': 'blob:',
  'manifest-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
};

const print = (policy) =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy for `<meta http-equiv>`; browsers warn about `frame-ancestors` there. */
export const metaPolicy = print(directives);

/** Every header that a page is served with. */
export const securityHeaders = {
  'Content-Security-Policy': print({ ...directives, 'frame-ancestors': "'none'" }),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Files whose name carries a hash of their content may be kept for ever; all else is asked for again. */
export const hashedFolder = '/_astro/';
/** Value of Cache-Control for files under `hashedFolder`. */
export const cacheForever = 'public, max-age=31536000, immutable';
/** Value of Cache-Control for all other files. */
export const cacheRevalidate = 'no-cache';

/** The text of a `_headers` file, as Netlify, Cloudflare Pages and others read it. */
export function headersFile() {
  const lines = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, `${hashedFolder}*`, `  Cache-Control: ${cacheForever}`, ''].join('\n');
}

/** Astro integration that writes `_headers` next to the built pages. */
export const headersIntegration = () => ({
  name: 'privacywijzer-headers',
  hooks: { 'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile()) },
});
