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
