import { Paragraph, type FileChild } from 'docx';
import type { Artikel, Bijlage, Block, Lid, Onderdeel } from '../../documents/tree/index.ts';
import { writeBlocks } from './block.ts';
import type { Place } from './context.ts';
import { writeInline } from './inline.ts';
import { indents, textWidth } from './style/measures.ts';

/** An article: the style of its heading carries the number. */
export const writeArtikel = ({ anchor, title, children }: Artikel, place: Place): FileChild[] => [
  new Paragraph({
    style: 'Artikelkop',
    children: place.writing.bookmarks.around(anchor, writeInline(title, place.writing)),
  }),
  ...writeBlocks(children, place),
];

/** An annex, on a new page. */
export const writeBijlage = ({ anchor, title, children }: Bijlage, place: Place): FileChild[] => [
  new Paragraph({
    style: 'Bijlagekop',
    pageBreakBefore: true,
    children: place.writing.bookmarks.around(anchor, writeInline(title, place.writing)),
  }),
  ...writeBlocks(children, place),
];

/** A member of an article. */
export const writeLid = ({ anchor, children }: Lid, place: Place): FileChild[] =>
  numbered('Lid', anchor, children, { ...place, ...at(indents.lid), paragraph: 'Lidvervolg' });

/** A lettered part, or a part of that. */
export const writeOnderdeel = ({ anchor, depth, children }: Onderdeel, place: Place): FileChild[] =>
  depth === 0
    ? numbered('Onderdeel', anchor, children, {
        ...place,
        ...at(indents.onderdeel),
        paragraph: 'Onderdeelvervolg',
      })
    : numbered('Subonderdeel', anchor, children, {
        ...place,
        ...at(indents.subonderdeel),
        paragraph: 'Subonderdeelvervolg',
      });

const at = (indent: number) => ({ indent, width: textWidth - indent });

/** The first paragraph bears the number, the rest stands under its text. */
function numbered(
  style: string,
  anchor: string,
  [first, ...others]: readonly Block[],
  place: Place,
): FileChild[] {
  const { writing } = place;
  const text = first?.type === 'paragraph' ? first.children : [];
  const children = writing.bookmarks.around(anchor, writeInline(text, writing));
  const isIntroduction = others[0] !== undefined && others[0].type !== 'paragraph';
  return [
    new Paragraph({ style, ...(isIntroduction && { keepNext: true }), children }),
    ...writeBlocks(others, place),
  ];
}
