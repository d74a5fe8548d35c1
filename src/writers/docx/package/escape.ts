import { sanitise } from '../../../documents/tree/index.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for use in XML, in an element or a quoted attribute. */
export const escapeXml = (text: string): string =>
  sanitise(text).replace(/[&<>"]/gu, (character) => entities[character] ?? character);

/** The first line of every part. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
