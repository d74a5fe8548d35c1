import { strToU8, zipSync } from 'fflate';
import { writeOds } from 'hucre/ods';
import { writeXlsx } from 'hucre/xlsx';

/** A text file as a browser would hand it over. */
export const csv = (text: string, encode = (one: string): BlobPart => one): Blob => new Blob([encode(text)]);

/** Text in two bytes a sign. */
export const utf16 = (text: string): ArrayBuffer =>
  new Uint16Array(Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0))).buffer;

/** Text in one byte a sign, as older Windows programs write it. */
export const latin1 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(text, (sign) => sign.charCodeAt(0));

type Row = (string | number | boolean | Date | null)[];
/** A workbook with sheets by name. */
export const xlsx = async (sheets: { name: string; rows: Row[]; hidden?: boolean }[]): Promise<Blob> =>
  new Blob([new Uint8Array(await writeXlsx({ sheets }))]);
/** The same as OpenDocument. */
export const ods = async (sheets: { name: string; rows: Row[] }[]): Promise<Blob> =>
  new Blob([new Uint8Array(await writeOds({ sheets }))]);

/** A list with a BSN in a column, one in a remark, and a formula. */
export const plain =
  'Naam;BSN;Geboortedatum;Opmerkingen\r\nJan;123456782;12-03-1990;belde over BSN 111222333\r\nFatima;1234.56.782;1-2-1985;=1+1\r\n';

/** A table with something above its heading. */
export const titled = [
  ['Overzicht 123456782 diabetes', null, null],
  ['Naam', 'Adres', 'Telefoon'],
  ['Jan', 'Weg 1', '06-12345678'],
];

/** A cell of an OpenDocument sheet. */
export const cell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
/** A row of one. */
export const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`;
/** An OpenDocument file with that content. */
export const odsOf = (content: string): Blob =>
  new Blob([
    new Uint8Array(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8(
          `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s">${content}</office:document-content>`,
        ),
      }),
    ),
  ]);
