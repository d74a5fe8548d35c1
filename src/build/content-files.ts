import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { contentSchemas, type ContentFile } from '../content/schema/index.ts';

const root = fileURLToPath(new URL('../../content/', import.meta.url));

/** One fault in a content file: which row, which field, what to do. */
export type ContentFault = { file: ContentFile; path: string; message: string };

/** The names of all content files, without extension. */
export const contentFiles = Object.keys(contentSchemas).filter(
  (name): name is ContentFile => name in contentSchemas,
);

/** Absolute path of a content file. */
export const contentPath = (file: ContentFile): string => `${root}${file}.yaml`;

/** The content file that an absolute path names, or undefined where it is none. */
export const contentFileAt = (path: string): ContentFile | undefined =>
  contentFiles.find((file) => contentPath(file) === path);

const rowName = (raw: unknown, path: readonly PropertyKey[]): string => {
  const row: unknown = Array.isArray(raw) && typeof path[0] === 'number' ? raw[path[0]] : undefined;
  const id = row !== null && typeof row === 'object' && 'id' in row ? String(row.id) : undefined;
  return [id, ...(id === undefined ? path : path.slice(1)).map(String)].filter(Boolean).join('.');
};

/** Reads one content file and checks it; `data` carries the schema's defaults. */
export function readContent(file: ContentFile): { data: unknown; faults: ContentFault[] } {
  const path = contentPath(file);
  if (!existsSync(path))
    return { data: undefined, faults: [{ file, path: '', message: 'Dit bestand ontbreekt.' }] };
  const raw: unknown = parse(readFileSync(path, 'utf8'));
  const result = contentSchemas[file].safeParse(raw);
  if (result.success) return { data: result.data, faults: [] };
  const faults = result.error.issues.map((issue) => ({
    file,
    path: rowName(raw, issue.path),
    message: issue.message,
  }));
  return { data: undefined, faults };
}

/** A fault as one line for a terminal. */
export const printFault = (fault: ContentFault): string =>
  `content/${fault.file}.yaml ${fault.path}: ${fault.message}`;
