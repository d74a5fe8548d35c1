import {
  bewaartermijnen,
  bronnen,
  gegevens,
  leveringen,
  maatregelen,
  partijen,
  regelingen,
  risicos,
  stappenplan,
  taakverdelingen,
  taken,
  toegangsystemen,
  verantwoordingen,
} from '../../content/index.ts';
import type { ContentFile } from '../../content/schema/index.ts';

/** Which facts are published as open data, under which name, and which schema they obey. */
export const openData: Record<string, { file: ContentFile; data: unknown }> = {
  taken: { file: 'feiten/taken', data: taken },
  partijen: { file: 'feiten/partijen', data: partijen },
  leveringen: { file: 'feiten/leveringen', data: leveringen },
  gegevens: { file: 'feiten/gegevens', data: gegevens },
  taakverdeling: { file: 'feiten/taakverdeling', data: taakverdelingen },
  toegang: { file: 'feiten/toegang', data: toegangsystemen },
  stappenplan: { file: 'stappenplan', data: stappenplan },
  risicos: { file: 'feiten/risicos', data: risicos },
  maatregelen: { file: 'feiten/maatregelen', data: maatregelen },
  bewaartermijnen: { file: 'feiten/bewaartermijnen', data: bewaartermijnen },
  bronnen: { file: 'bronnen', data: { regelingen, bronnen } },
  verantwoording: { file: 'verantwoording', data: verantwoordingen },
};

/** A JSON response, readable and ending in a new line. */
export const jsonResponse = (data: unknown): Response =>
  new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
