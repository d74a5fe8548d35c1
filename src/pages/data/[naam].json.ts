import type { APIRoute, GetStaticPaths } from 'astro';
import { readContent } from '../../build/content-files.ts';
import { jsonResponse, openData } from './_open-data.ts';

/** One file of facts: `/data/taken.json`. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(openData).map((naam) => ({ params: { naam } }));

/** The facts as they are checked at build, defaults filled in. */
export const GET: APIRoute = ({ params }) => {
  const file = openData[params['naam'] ?? ''];
  return file === undefined ? new Response(null, { status: 404 }) : jsonResponse(readContent(file).data);
};
