import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse, openData } from './_open-data.ts';

/** One file of facts: `/data/taken.json`. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(openData).map((naam) => ({ params: { naam } }));

/** The facts as they are checked at build, defaults filled in. */
export const GET: APIRoute = ({ params }) => {
  const published = openData[params['naam'] ?? ''];
  return published === undefined ? new Response(null, { status: 404 }) : jsonResponse(published.data);
};
