import { Run, TextRun, type IRunOptions } from 'docx';
import { TextElement, xml } from './xml.ts';

const mark = (type: 'begin' | 'separate' | 'end'): Run =>
  new Run({ children: [xml('w:fldChar', { 'w:fldCharType': type })] });

const instruction = (code: string): Run =>
  new Run({ children: [new TextElement('w:instrText', { 'xml:space': 'preserve' }, ` ${code} `)] });

/** A field that opens here; what follows is its last known result, up to `endField`. */
export const beginField = (code: string): Run[] => [mark('begin'), instruction(code), mark('separate')];
/** The end of the field that was opened last. */
export const endField = (): Run => mark('end');

/** A field with its result, which a reader sees until Word works the field out again. */
export const field = (code: string, result: string, options: Omit<IRunOptions, 'text' | 'children'> = {}): Run[] => [
  ...beginField(code),
  new TextRun({ ...options, text: result }),
  endField(),
];
