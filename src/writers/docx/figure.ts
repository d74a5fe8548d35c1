import { ImageRun, Paragraph, type FileChild } from 'docx';
import type { Figure } from '../../documents/tree/index.ts';
import type { Place } from './context.ts';
import { writeCaption } from './table.ts';

/** CSS pixels in a twip: 96 to the inch against 1440. */
const twipsPerPixel = 15;

/** A picture that fits the width of the text, as drawing with a bitmap for who cannot show it; throws without bitmap. */
export function writeFigure(
  { svg, png, alt, width, height, caption, anchor, number }: Figure,
  place: Place,
): FileChild[] {
  const { writing } = place;
  if (png === undefined)
    throw new Error('A figure without a bitmap: call addBitmaps before writing to Word.');
  writing.figures += 1;
  const scale = Math.min(1, place.width / (width * twipsPerPixel));
  const picture = new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    fallback: { type: 'png', data: png },
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { id: String(writing.figures), name: `Figuur ${writing.figures}`, description: alt, title: alt },
  });
  const hasCaption = caption !== undefined && anchor !== undefined && number !== undefined;
  return [
    new Paragraph({ style: place.paragraph, ...(hasCaption && { keepNext: true }), children: [picture] }),
    ...(hasCaption ? [writeCaption({ kind: 'Figuur', number, anchor, caption }, writing, 'below')] : []),
  ];
}
