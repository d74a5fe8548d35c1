import { declaration, escapeXml } from './escape.ts';

/** What a document says of itself. */
export type DocxMeta = {
  titel: string;
  auteur: string;
  onderwerp: string;
  datum: Date;
  taal: 'nl-NL';
  /** The dossier that the document was made of, as text; it travels in the file. */
  dossier?: string;
};

/** The part with title, author, language and dates; the same for the same document. */
export function coreProperties({ titel, auteur, onderwerp, datum, taal }: DocxMeta): string {
  const moment = `${datum.toISOString().slice(0, 19)}Z`;
  return `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${escapeXml(titel)}</dc:title><dc:subject>${escapeXml(onderwerp)}</dc:subject><dc:creator>${escapeXml(auteur)}</dc:creator>
<dc:language>${taal}</dc:language><cp:lastModifiedBy>${escapeXml(auteur)}</cp:lastModifiedBy><cp:revision>1</cp:revision>
<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>
</cp:coreProperties>`;
}

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const compatibility = [
  ['compatibilityMode', 15],
  ['overrideTableStyleFontSizeAndJustification', 1],
  ['enableOpenTypeFeatures', 1],
  ['doNotFlipMirrorIndents', 1],
  ['differentiateMultirowTableHeaders', 1],
] as const;

/** Nothing here asks Word to update fields: that would put a question to whoever opens the document. */
export const settings = `${declaration}<w:settings ${word}><w:zoom w:percent="100"/><w:defaultTabStop w:val="709"/><w:characterSpacingControl w:val="doNotCompress"/><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>${compatibility
  .map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  )
  .join(
    '',
  )}</w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

/** Word for Mac offers to repair a document without this part. */
export const webSettings = `${declaration}<w:webSettings ${word}><w:optimizeForBrowser/></w:webSettings>`;

/** The name of the program that made the file. */
export const appProperties = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Privacywijzer Inburgering</Application></Properties>`;
