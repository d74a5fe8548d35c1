import { getCollection, type CollectionEntry } from 'astro:content';

/** The chapters of the guide, in the order of reading. */
export async function getHoofdstukken(): Promise<CollectionEntry<'handreiking'>[]> {
  const entries = await getCollection('handreiking');
  return entries.sort((one, other) => one.data.nummer - other.data.nummer);
}
