import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Inline, Reference, ReferencePart } from '../../documents/tree/index.ts';
import type { Writing } from './context.ts';
import { field } from './field.ts';

type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

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

/** The library reads `{name-0}` as a place to fill in; a brace apart from its word is only text. */
export const textRun = (text: string, look: Look = {}): TextRun =>
  new TextRun({ ...look, children: text.split(/(?<=\{)/u) });

const writeReference = ({ parts }: Reference, writing: Writing, look: Look): ParagraphChild[] =>
  parts.flatMap((part) => writePart(part, writing, look));

/**
 * The words as text and the number as a field, so that a number stays right when articles are added. A heading without
 * a number is quoted by its words.
 */
function writePart({ words, number, anchor }: ReferencePart, writing: Writing, look: Look): ParagraphChild[] {
  const name = writing.bookmarks.nameOf(anchor);
  if (number === '') return field(`REF ${name} \\h`, words, look);
  return [textRun(words, look), ...field(`REF ${name} ${switchesOf(words)}`, number, look)];
}

/** \n gives the number of the paragraph; \t leaves out the word in "Artikel 4". Tables number their own text. */
function switchesOf(words: string): string {
  if (/tabel|figuur/iu.test(words)) return '\\h';
  return /artikel|bijlage/iu.test(words) ? '\\n \\t \\h' : '\\n \\h';
}

