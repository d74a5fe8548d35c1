import type { ResolvedDocument } from '../../documents/tree/index.ts';
import { writeBlocks } from './block.ts';
import { writeInline } from './inline.ts';

/**
 * Writes a document as Markdown: all numbers as text, one paragraph a line, so that a lawyer can read a change as a
 * difference between lines.
 */
export function writeMarkdown({ children, footnotes }: ResolvedDocument): string {
  const notes = footnotes.map((note) => `[^${note.number}]: ${writeInline(note.children)}`);
  return `${[writeBlocks(children), ...(notes.length > 0 ? [notes.join('\n')] : [])].join('\n\n')}\n`;
}
