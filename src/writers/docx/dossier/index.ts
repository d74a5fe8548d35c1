import { strFromU8, unzipSync } from 'fflate';
import { declaration, escapeXml } from '../package/escape.ts';
import { addPart, type Parts } from '../package/parts.ts';

/** The namespace by which the dossier is found again, whatever its file is called after a save elsewhere. */
const namespace = 'urn:privacywijzer:dossier:1';
const itemId = '{6B1C3A54-8A0E-4C57-9C0D-2F1B7E5D9A31}';
/** More than any dossier; a file that unpacks to more is not read. */
const largest = 20_000_000;

/**
 * Puts the dossier in the package as a custom XML part. Its properties part is what makes LibreOffice keep it when it
 * saves the document.
 */
export function addDossier(parts: Parts, dossier: string): void {
  // XML has no place for these two characters; inside JSON they can be written as escapes.
  const json = dossier.replace(
    /[\uFFFE\uFFFF]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16)}`,
  );
  const item = `${declaration}<dossier xmlns="${namespace}">${escapeXml(json)}</dossier>`;
  const properties = `${declaration}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${itemId}"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;
  addPart(parts, 'customXml/item1.xml', item, {
    from: 'word/document.xml',
    id: 'rIdDossier',
    type: 'customXml',
  });
  addPart(parts, 'customXml/itemProps1.xml', properties, {
    from: 'customXml/item1.xml',
    id: 'rId1',
    type: 'customXmlProps',
    contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  });
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex !== undefined ? parseInt(hex, 16) : Number(decimal);
      if (hex === undefined && decimal === undefined) return entities[String(name)] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** The text of `<dossier>` in a part, or undefined where the part is something else. */
function dossierIn(xml: string): string | undefined {
  const match = /<(?:\w+:)?dossier\s[^>]*"urn:privacywijzer:dossier:1"[^>]*>([^<]*)</u.exec(xml);
  return match?.[1] === undefined ? undefined : decode(match[1]);
}

/** The dossier that travels in a Word document, as text; undefined where there is none or the file is no such document. */
export function readDossierFromDocx(bytes: Uint8Array): string | undefined {
  try {
    const items = unzipSync(bytes, {
      filter: ({ name, originalSize }) => /^customXml\/[\w-]+\.xml$/u.test(name) && originalSize <= largest,
    });
    return Object.values(items)
      .map((item) => dossierIn(strFromU8(item)))
      .find((dossier) => dossier !== undefined);
  } catch {
    return undefined;
  }
}
