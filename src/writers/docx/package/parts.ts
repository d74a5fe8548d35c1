import { strFromU8, strToU8 } from 'fflate';
import { declaration } from './escape.ts';

/** The parts of a package by their path. */
export type Parts = Map<string, Uint8Array>;

/** How a part is referred to: by which part, under which id, as what. */
export type Relation = { from: string; id: string; type: string; contentType?: string };

const contentTypes = '[Content_Types].xml';
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const noRelations = `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** The path of the relationships of a part. */
export const relationsPath = (path: string): string => path.replace(/([^/]*)$/u, '_rels/$1.rels');

/** The text of a part; empty where there is none. */
export function readPart(parts: Parts, path: string): string {
  const bytes = parts.get(path);
  return bytes === undefined ? '' : strFromU8(bytes);
}

/** Sets the text of a part. */
export const writePart = (parts: Parts, path: string, text: string): unknown =>
  parts.set(path, strToU8(text));

/** Adds a part that another refers to; without a content type of its own it has that of its extension. */
export function addPart(
  parts: Parts,
  path: string,
  text: string,
  { from, id, type, contentType }: Relation,
): void {
  writePart(parts, path, text);
  if (contentType !== undefined) {
    const override = `<Override PartName="/${path}" ContentType="${contentType}"/>`;
    writePart(parts, contentTypes, readPart(parts, contentTypes).replace('</Types>', `${override}</Types>`));
  }
  const relation = `<Relationship Id="${id}" Type="${relationTypes}/${type}" Target="/${path}"/>`;
  const relations = readPart(parts, relationsPath(from)) || noRelations;
  writePart(parts, relationsPath(from), relations.replace('</Relationships>', `${relation}</Relationships>`));
}

/** Takes a part out that `from` refers to, with the mentions of it. */
export function removePart(parts: Parts, path: string, from: string): void {
  const name = path.slice(path.lastIndexOf('/') + 1).replace('.', '\\.');
  const drop = (place: string, element: RegExp) =>
    writePart(parts, place, readPart(parts, place).replace(element, ''));
  parts.delete(path);
  parts.delete(relationsPath(path));
  drop(contentTypes, new RegExp(`<Override [^>]*PartName="/[^"]*${name}"[^>]*/>`, 'u'));
  drop(relationsPath(from), new RegExp(`<Relationship [^>]*Target="[^"]*${name}"[^>]*/>`, 'u'));
}
