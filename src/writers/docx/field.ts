import { TextRun } from 'docx';
import { textRun, type Look } from './text-run.ts';
import { TextElement, xml } from './xml.ts';

const mark = (type: 'begin' | 'separate' | 'end'): TextRun =>
  new TextRun({ children: [xml('w:fldChar', { 'w:fldCharType': type })] });

const instruction = (code: string): TextRun =>
  new TextRun({ children: [new TextElement('w:instrText', { 'xml:space': 'preserve' }, ` ${code} `)] });

/** A field that opens here; what follows is its last known result, up to `endField`. */
export const beginField = (code: string): TextRun[] => [mark('begin'), instruction(code), mark('separate')];
/** The end of the field that was opened last. */
export const endField = (): TextRun => mark('end');

/** A field with its result, which a reader sees until Word works the field out again. */
export const field = (code: string, result: string, look: Look = {}): TextRun[] => [
  ...beginField(code),
  textRun(result, look),
  endField(),
];
