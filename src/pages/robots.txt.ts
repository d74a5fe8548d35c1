import type { APIRoute } from 'astro';

/** Everything may be found; the list of pages helps with that. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site).href}\n`);
