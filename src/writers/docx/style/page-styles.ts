import { AlignmentType, BorderStyle, type IParagraphStyleOptions, type ISpacingProperties } from 'docx';
import { colours } from './colours.ts';
import { indents, textWidth } from './measures.ts';
import { body, keep } from './text-styles.ts';

const titlePage: IParagraphStyleOptions[] = [
  {
    ...body,
    id: 'Title',
    name: 'Title',
    next: 'Subtitle',
    run: { bold: true, size: 56, color: colours.heading },
    paragraph: {
      spacing: { before: 2600, after: 160, line: 252 },
      border: { top: { style: BorderStyle.SINGLE, size: 36, space: 24, color: colours.heading } },
      keepNext: true,
    },
  },
  {
    ...body,
    id: 'Subtitle',
    name: 'Subtitle',
    run: { size: 30, color: colours.quiet },
    paragraph: { spacing: { after: 600, line: 264 } },
  },
  {
    ...body,
    id: 'Titelbladtekst',
    name: 'Titelbladtekst',
    run: { size: 24 },
    paragraph: { spacing: { after: 160 } },
  },
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
  contentsEntry(1, { before: 40, after: 40, line: 252 }),
  { ...contentsEntry(2, { after: 0, line: 252 }), run: { size: 19, color: colours.quiet } },
];

function contentsEntry(level: 1 | 2, spacing: ISpacingProperties): IParagraphStyleOptions {
  const hanging = level === 1 ? indents.heading : 0;
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    basedOn: 'Normal',
    next: 'Normal',
    paragraph: { spacing, indent: { left: indents.heading, hanging }, rightTabStop: textWidth },
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
  {
    ...body,
    id: 'Tabeltekst',
    name: 'Tabeltekst',
    run: { size: 19 },
    paragraph: { spacing: { after: 0, line: 252 } },
  },
  {
    id: 'Tabeltekstdicht',
    name: 'Tabeltekst dicht',
    basedOn: 'Tabeltekst',
    quickFormat: true,
    run: { size: 18 },
    paragraph: { spacing: { after: 0, line: 245 } },
  },
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
  {
    ...body,
    id: 'Overgenomen',
    name: 'Overgenomen',
    run: { size: 19 },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: 60, after: 160 },
      indent: { left: 160 },
      border: { left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: colours.overgenomen.line } },
    },
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

/** The styles of what is not running text: title page, contents, tables, notes, signatures, header and footer. */
export const pageStyles: IParagraphStyleOptions[] = [
  ...titlePage,
  ...contents,
  ...tables,
  ...notes,
  ...signatures,
  ...furniture,
];
