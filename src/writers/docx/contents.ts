import { InternalHyperlink, Paragraph, Tab, TextRun, type FileChild, type ParagraphChild } from 'docx';
import type { Contents, ContentsEntry } from '../../documents/tree/index.ts';
import type { Place, Writing } from './context.ts';
import { beginField, endField } from './field.ts';
import { writeInline } from './inline.ts';
import { textRun } from './text-run.ts';
import { BodyElement, xml } from './xml.ts';

/** Articles are numbered "Artikel 3" in their heading, and so in the contents that Word would make itself. */
const numberOf = ({ number }: ContentsEntry): string => (/^\d/u.test(number) ? `Artikel ${number}` : number);

const entryLink = (entry: ContentsEntry, writing: Writing): ParagraphChild => {
  const number = numberOf(entry);
  const label = number === '' ? [] : [textRun(number), new TextRun({ children: [new Tab()] })];
  return new InternalHyperlink({
    anchor: writing.bookmarks.nameOf(entry.anchor),
    children: [...label, ...writeInline(entry.title, writing)],
  });
};

/**
 * The contents as a real field whose entries stand ready and can be clicked. Page numbers appear when someone updates
 * the field: only Word knows them, and a field that asks for it makes Word put a question at opening.
 */
export function writeContents({ depth, entries }: Contents, { writing }: Place): FileChild[] {
  const shown = entries.filter(({ level }) => level <= depth);
  if (shown.length === 0) return [];
  const paragraphs = shown.map((entry, index) => {
    const before = index === 0 ? beginField(`TOC \\o "1-${depth}" \\h \\z \\u`) : [];
    const after = index === shown.length - 1 ? [endField()] : [];
    return new Paragraph({
      style: `TOC${entry.level}`,
      children: [...before, entryLink(entry, writing), ...after],
    });
  });
  const properties = xml('w:sdtPr', {}, [
    xml('w:docPartObj', {}, [
      xml('w:docPartGallery', { 'w:val': 'Table of Contents' }),
      xml('w:docPartUnique'),
    ]),
  ]);
  const heading = new Paragraph({ style: 'TOCHeading', children: [textRun('Inhoud')] });
  return [new BodyElement('w:sdt', [properties, xml('w:sdtContent', {}, [heading, ...paragraphs])])];
}
