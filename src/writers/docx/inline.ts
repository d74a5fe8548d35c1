import { ExternalHyperlink, FootnoteReferenceRun, TextRun, type ParagraphChild } from 'docx';
import type { Inline, Reference, ReferencePart } from '../../documents/tree/index.ts';
import type { Writing } from './context.ts';
import { field } from './field.ts';
import { textRun, type Look } from './text-run.ts';

/** Running text as runs. */
export const writeInline = (nodes: readonly Inline[], writing: Writing, look: Look = {}): ParagraphChild[] =>
  nodes.flatMap((node) => writeNode(node, writing, look));

function writeNode(node: Inline, writing: Writing, look: Look): ParagraphChild[] {
  switch (node.type) {
    case 'text':
      return [textRun(node.value, look)];
    case 'strong':
      return writeInline(node.children, writing, { ...look, bold: true });
    case 'emphasis':
      return writeInline(node.children, writing, { ...look, italics: true });
    case 'delete':
      return writeInline(node.children, writing, { ...look, strike: true });
    case 'code':
      return [textRun(node.value, { ...look, style: 'Code' })];
    case 'link':
      return [
        new ExternalHyperlink({
          link: node.url,
          children: writeInline(node.children, writing, { ...look, style: 'Hyperlink' }),
        }),
      ];
    case 'break':
      return [new TextRun({ ...look, break: 1 })];
    case 'placeholder':
      return [textRun(node.value, { ...look, style: 'Invulveld' })];
    case 'reference':
      return writeReference(node, writing, look);
    case 'footnoteReference':
      return [new FootnoteReferenceRun(node.number)];
  }
}

const writeReference = ({ parts }: Reference, writing: Writing, look: Look): ParagraphChild[] =>
  parts.flatMap((part) => writePart(part, writing, look));

/** The words as text and the label as a field, so that it stays right when articles are added. */
function writePart(
  { words, label, anchor, of }: ReferencePart,
  writing: Writing,
  look: Look,
): ParagraphChild[] {
  const name = writing.bookmarks.nameOf(anchor);
  const before = words === '' ? [] : [textRun(words, look)];
  return [...before, ...field(`REF ${name} ${of === 'text' ? '\\h' : numberSwitches(label)}`, label, look)];
}

/** \n is the number of the paragraph, "Artikel 4"; in the middle of a sentence that is "artikel 4". */
const numberSwitches = (label: string): string =>
  /^(?:artikel|bijlage) /u.test(label) ? '\\n \\h \\* lower' : '\\n \\h';
