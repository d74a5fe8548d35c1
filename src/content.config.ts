import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

/** Who a chapter matters most to; the home page asks the same. */
const bezoeker = z.enum(['projectleider', 'privacy-officer', 'inkoper', 'uitvoerder']);

const hoofdstuk = z.strictObject({
  nummer: z.number().int(),
  titel: z.string(),
  lead: z.string(),
  /** For search engines and for a card of the page. */
  beschrijving: z.string().min(60).max(170),
  /** Not in the handreiking: added because people need it. */
  aanvulling: z.boolean(),
  rollen: z.array(bezoeker).default([]),
});

/** The chapters of the guide, and pages of text beside it. */
export const collections = {
  handreiking: defineCollection({
    loader: glob({ base: 'content/handreiking', pattern: '*.mdx' }),
    schema: hoofdstuk,
  }),
  extra: defineCollection({
    loader: glob({ base: 'content/handreiking-extra', pattern: '*.mdx' }),
    schema: hoofdstuk,
  }),
};
