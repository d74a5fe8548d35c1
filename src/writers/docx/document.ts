import { Document, Paragraph, type ISectionOptions } from 'docx';
import type { Footnote, ResolvedDocument } from '../../documents/tree/index.ts';
import { writeBlocks } from './block.ts';
import { startWriting, type Place, type Writing } from './context.ts';
import { createFooter, createHeader } from './furniture.ts';
import { writeInline } from './inline.ts';
import { textRun } from './text-run.ts';
import { page, textWidth } from './style/measures.ts';
import { createNumbering } from './style/numbering.ts';
import { createStyles } from './style/styles.ts';

const properties = {
  page: {
    size: { width: page.width, height: page.height },
    margin: {
      top: page.margin,
      right: page.margin,
      bottom: page.margin,
      left: page.margin,
      header: page.header,
      footer: page.footer,
    },
  },
};

/** The document as the library has it; a title page is a section without header and footer. */
export function createDocument(document: ResolvedDocument, title: string): Document {
  const writing = startWriting(document);
  const place: Place = { writing, indent: 0, width: textWidth, paragraph: 'Normal' };
  const [first, ...others] = document.children;
  const hasTitlePage = first?.type === 'titlePage';
  const titleSection: ISectionOptions[] = hasTitlePage
    ? [{ properties, children: writeBlocks([first], place) }]
    : [];
  const body = writeBlocks(hasTitlePage ? others : document.children, place);
  const furniture = { headers: { default: createHeader(title) }, footers: { default: createFooter() } };
  return new Document({
    styles: createStyles(),
    sections: [...titleSection, { properties, ...furniture, children: body }],
    footnotes: createFootnotes(document.footnotes, writing),
    numbering: createNumbering(writing.listStarts),
    compatabilityModeVersion: 15,
  });
}

const createFootnotes = (footnotes: readonly Footnote[], writing: Writing) =>
  Object.fromEntries(
    footnotes.map(({ number, children }) => [
      number,
      {
        children: [
          new Paragraph({
            style: 'FootnoteText',
            children: [textRun(' '), ...writeInline(children, writing)],
          }),
        ],
      },
    ]),
  );
