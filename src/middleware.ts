import { defineMiddleware } from 'astro:middleware';
import { linkBegrippen } from './components/guide/begrippen/link-begrippen.ts';

/** Links the terms of the glossary in every page, when it is built and while developing. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.includes('text/html') !== true) return response;
  const html = linkBegrippen(await response.text());
  return new Response(html, { status: response.status, headers: response.headers });
});
