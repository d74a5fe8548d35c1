import { AlignmentType, BorderStyle, TabStopType, type IParagraphStyleOptions } from 'docx';
import { colours } from './colours.ts';
import { indents, textWidth } from './measures.ts';

/** The reference of the numbering of articles and of annexes. */
export const artikelNumbering = 'artikel';
export const bijlageNumbering = 'bijlage';

const body = { basedOn: 'Normal', quickFormat: true };
const keep = { keepNext: true, keepLines: true };

const heading = (id: string, name: string, level: number, size: number, before: number): IParagraphStyleOptions => ({
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
  heading('Heading1', 'heading 1', 0, 28, 420),
  heading('Heading2', 'heading 2', 1, 24, 320),
  heading('Heading3', 'heading 3', 2, 21, 240),
  { ...heading('Heading4', 'heading 4', 3, 21, 200), run: { bold: true, italics: true, size: 21, color: colours.heading } },
  numberedHeading('Artikelkop', artikelNumbering, 24, 400),
  numberedHeading('Bijlagekop', bijlageNumbering, 30, 0),
];

function numberedHeading(id: string, reference: string, size: number, before: number): IParagraphStyleOptions {
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

const titlePage: IParagraphStyleOptions[] = [
  {
    ...body,
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    run: { bold: true, size: 56, color: colours.heading },
    paragraph: { spacing: { before: 2800, after: 120, line: 240 }, keepNext: true },
  },
  {
    ...body,
    id: 'Subtitle',
    name: 'Subtitle',
    run: { size: 30, color: colours.quiet },
    paragraph: { spacing: { after: 480, line: 264 } },
  },
  { ...body, id: 'Titelbladtekst', name: 'Titelbladtekst', run: { size: 24 }, paragraph: { spacing: { after: 160 } } },
  {
    ...body,
    id: 'Titelbladgegeven',
    name: 'Titelbladgegeven',
    paragraph: { spacing: { after: 60 }, indent: { left: 1701, hanging: 1701 }, leftTabStop: 1701 },
  },
];

const contents: IParagraphStyleOptions[] = [
  {
    id: 'TOCHeading',
    name: 'TOC Heading',
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: true, size: 28, color: colours.heading },
    paragraph: { ...keep, spacing: { before: 240, after: 160 } },
  },
  contentsEntry(1, 0, 60),
  contentsEntry(2, indents.heading, 20),
];

function contentsEntry(level: 1 | 2, left: number, after: number): IParagraphStyleOptions {
  const hanging = level === 1 ? indents.heading : 0;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { spacing: { after }, indent: { left: left + hanging, hanging }, rightTabStop: textWidth },
  };
}

const tables: IParagraphStyleOptions[] = [
  {
    ...body,
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    run: { bold: true, size: 19, color: colours.heading },
    paragraph: { ...keep, spacing: { before: 200, after: 80 } },
  },
  { ...body, id: 'Tabeltekst', name: 'Tabeltekst', run: { size: 19 }, paragraph: { spacing: { after: 0, line: 252 } } },
  {
    id: 'Tabelkop',
    name: 'Tabelkop',
    basedOn: 'Tabeltekst',
    quickFormat: true,
    run: { bold: true, color: colours.heading },
    paragraph: { keepNext: true },
  },
  {
    id: 'Tabelafstand',
    name: 'Tabelafstand',
    basedOn: 'Normal',
    run: { size: 8 },
    paragraph: { spacing: { before: 0, after: 0, line: 160, lineRule: 'exact' } },
  },
];

const notes: IParagraphStyleOptions[] = [
  { ...body, id: 'Opmerking', name: 'Opmerking', run: { size: 20 }, paragraph: { spacing: { after: 80 } } },
  {
    id: 'Opmerkingkop',
    name: 'Opmerkingkop',
    basedOn: 'Opmerking',
    run: { bold: true, color: colours.heading },
    paragraph: { keepNext: true, spacing: { after: 40 } },
  },
];

const signatures: IParagraphStyleOptions[] = [
  {
    ...body,
    id: 'Ondertekenaar',
    name: 'Ondertekenaar',
    run: { bold: true, color: colours.heading },
    paragraph: { ...keep, spacing: { before: 240, after: 80 } },
  },
  {
    ...body,
    id: 'Handtekening',
    name: 'Handtekening',
    paragraph: { ...keep, spacing: { after: 0 } },
  },
  {
    id: 'Handtekeningveld',
    name: 'Handtekeningveld',
    basedOn: 'Handtekening',
    run: { size: 17, color: colours.quiet },
    paragraph: { ...keep, spacing: { before: 100, after: 0 } },
  },
];

const furniture: IParagraphStyleOptions[] = [
  {
    id: 'Header',
    name: 'header',
    basedOn: 'Normal',
    run: { size: 17, color: colours.quiet },
    paragraph: {
      spacing: { after: 0 },
      border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: colours.line } },
    },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 17, color: colours.quiet },
    paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 0 } },
  },
  {
    id: 'FootnoteText',
    name: 'footnote text',
    basedOn: 'Normal',
    run: { size: 17 },
    paragraph: { spacing: { after: 40, line: 240 }, indent: { left: 227, hanging: 227 } },
  },
];

/** Every paragraph style but Normal. */
export const paragraphStyles: IParagraphStyleOptions[] = [
  ...headings,
  ...artikelText,
  ...lists,
  ...titlePage,
  ...contents,
  ...tables,
  ...notes,
  ...signatures,
  ...furniture,
];

/** Where the words of an entry of the contents begin, after its number. */
export const contentsTab = { type: TabStopType.LEFT, position: indents.heading };
