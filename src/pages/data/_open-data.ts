import type { ContentFile } from '../../content/schema/index.ts';

/** Which facts are published as open data, under which name. */
export const openData: Record<string, ContentFile> = {
  taken: 'feiten/taken',
  partijen: 'feiten/partijen',
  leveringen: 'feiten/leveringen',
  gegevens: 'feiten/gegevens',
  bewaartermijnen: 'feiten/bewaartermijnen',
  bronnen: 'bronnen',
  verantwoording: 'verantwoording',
};

/** A JSON response, readable and ending in a new line. */
export const jsonResponse = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
