import type { APIRoute, GetStaticPaths } from 'astro';
import { z } from 'zod';
import { contentSchemas } from '../../../content/schema/index.ts';
import { jsonResponse, openData } from '../_open-data.ts';

/** One JSON Schema for each file of facts: `/data/schema/taken.schema.json`. */
export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(openData).map((naam) => ({ params: { naam } }));

/** The schema that the build checks the file with, as JSON Schema 2020-12. */
export const GET: APIRoute = ({ params }) => {
  const file = openData[params['naam'] ?? '']?.file;
  return file === undefined
    ? new Response(null, { status: 404 })
    : jsonResponse(z.toJSONSchema(contentSchemas[file]));
};
