import { TextRun, type IRunOptions } from 'docx';

/** How a run of text looks. */
export type Look = Omit<IRunOptions, 'text' | 'children' | 'break'>;

/** The library reads `{name-0}` as a place to fill in; a brace apart from its word is only text. */
export const textRun = (text: string, look: Look = {}): TextRun =>
  new TextRun({ ...look, children: text.match(/[^{]*\{|[^{]+/gu) ?? [] });
