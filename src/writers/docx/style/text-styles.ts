import type { IParagraphStyleOptions } from 'docx';
import { colours } from './colours.ts';
import { indents } from './measures.ts';

/** The reference of the numbering of articles. */
export const artikelNumbering = 'artikel';
/** The reference of the numbering of annexes. */
export const bijlageNumbering = 'bijlage';

/** What every style of running text starts from. */
export const body = { basedOn: 'Normal', quickFormat: true };
/** Stays on one page, with what follows. */
export const keep = { keepNext: true, keepLines: true };

const heading = (
  id: string,
  name: string,
  level: number,
  size: number,
  before: number,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { bold: true, size, color: colours.heading },
  paragraph: { ...keep, outlineLevel: level, spacing: { before, after: 120, line: 264 } },
});

/** Built-in names stay English: Word shows them in its own language and knows them for contents and navigation. */
const headings: IParagraphStyleOptions[] = [
  heading('Heading1', 'heading 1', 0, 26, 400),
  heading('Heading2', 'heading 2', 1, 24, 320),
  heading('Heading3', 'heading 3', 2, 21, 240),
  {
    ...heading('Heading4', 'heading 4', 3, 21, 200),
    run: { bold: true, italics: true, size: 21, color: colours.heading },
  },
  numberedHeading('Artikelkop', artikelNumbering, 26, 400),
  numberedHeading('Bijlagekop', bijlageNumbering, 30, 0),
];

function numberedHeading(
  id: string,
  reference: string,
  size: number,
  before: number,
): IParagraphStyleOptions {
  return {
    id,
    name: id,
    basedOn: 'Heading1',
    next: 'Normal',
    quickFormat: true,
    run: { size },
    paragraph: {
      ...keep,
      outlineLevel: 0,
      numbering: { reference, level: 0 },
      indent: { left: indents.heading, hanging: indents.heading },
      spacing: { before, after: id === 'Bijlagekop' ? 240 : 120 },
    },
  };
}

const numbered = (id: string, level: number, left: number, hanging: number): IParagraphStyleOptions => ({
  ...body,
  id,
  name: id,
  paragraph: {
    numbering: { reference: artikelNumbering, level },
    indent: { left, hanging },
    spacing: { after: level === 1 ? 120 : 80 },
  },
});

const indented = (id: string, name: string, left: number): IParagraphStyleOptions => ({
  ...body,
  id,
  name,
  paragraph: { indent: { left } },
});

const artikelText: IParagraphStyleOptions[] = [
  numbered('Lid', 1, indents.lid, indents.lid),
  numbered('Onderdeel', 2, indents.onderdeel, indents.step),
  numbered('Subonderdeel', 3, indents.subonderdeel, indents.step),
  indented('Lidvervolg', 'Lid vervolg', indents.lid),
  indented('Onderdeelvervolg', 'Onderdeel vervolg', indents.onderdeel),
  indented('Subonderdeelvervolg', 'Subonderdeel vervolg', indents.subonderdeel),
];

const lists: IParagraphStyleOptions[] = [
  { ...body, id: 'ListBullet', name: 'List Bullet', paragraph: { spacing: { after: 60 } } },
  { ...body, id: 'ListNumber', name: 'List Number', paragraph: { spacing: { after: 60 } } },
  { ...body, id: 'ListContinue', name: 'List Continue', paragraph: { spacing: { after: 60 } } },
];

/** The styles of headings, articles and lists. */
export const textStyles: IParagraphStyleOptions[] = [...headings, ...artikelText, ...lists];
