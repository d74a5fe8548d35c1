import type { APIRoute } from 'astro';

/** RFC 9116 asks for a date less than a year ahead: it is set when the site is built. */
const validDays = 364;

/** The file security.txt (RFC 9116), which the Forum Standaardisatie asks of every government site. */
export const GET: APIRoute = ({ site }) => {
  const expires = new Date(Date.now() + validDays * 86_400_000).toISOString().replace(/\.\d+Z$/, 'Z');
  // Who publishes the site may name an address of its own; else the page that says where to report.
  const contact = process.env.SECURITY_CONTACT ?? new URL('/over/#melden', site).href;
  const canonical = new URL('/.well-known/security.txt', site).href;
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${canonical}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
};
