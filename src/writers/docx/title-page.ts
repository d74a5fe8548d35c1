import { Paragraph, Tab, TextRun, type FileChild } from 'docx';
import type { TitlePage } from '../../documents/tree/index.ts';
import { writeBlocks } from './block.ts';
import type { Place } from './context.ts';
import { writeInline } from './inline.ts';
import { textRun } from './text-run.ts';

/** The title page; it has a section of its own. */
export function writeTitlePage({ title, subtitle, details, children }: TitlePage, place: Place): FileChild[] {
  const { writing } = place;
  const detail = ({ label, value }: TitlePage['details'][number]) =>
    new Paragraph({
      style: 'Titelbladgegeven',
      children: [
        textRun(label, { style: 'Gegevenslabel' }),
        new TextRun({ children: [new Tab()] }),
        ...writeInline(value, writing),
      ],
    });
  return [
    new Paragraph({ style: 'Title', children: writeInline(title, writing) }),
    ...(subtitle ? [new Paragraph({ style: 'Subtitle', children: writeInline(subtitle, writing) })] : []),
    ...writeBlocks(children, { ...place, paragraph: 'Titelbladtekst' }),
    ...details.map((one, index) => (index === 0 ? spaced(detail(one)) : [detail(one)])).flat(),
  ];
}

/** The details stand apart from the parties. */
const spaced = (first: Paragraph): Paragraph[] => [
  new Paragraph({ spacing: { before: 480, after: 0 } }),
  first,
];
