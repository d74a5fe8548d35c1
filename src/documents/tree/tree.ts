import type { FigureData } from './markup.ts';

/*
 * The resolved document: a closed set of node types in which every number, label and footnote is already known.
 * A writer switches over `type` and needs no other knowledge of documents. Text is safe for XML.
 */

/** A node of running text. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis' | 'delete'; children: Inline[] }
  | { type: 'code'; value: string }
  | { type: 'link'; url: string; children: Inline[] }
  | { type: 'break' }
  /** A value that is missing; `value` is the full text with its brackets. */
  | { type: 'placeholder'; value: string }
  | Reference
  | { type: 'footnoteReference'; number: number };

/** A cross-reference; its parts read after each other: "artikel " "4.2" + ", onderdeel " "a". */
export type Reference = { type: 'reference'; anchor: string; parts: ReferencePart[] };
/**
 * One label of a reference, with the fixed words before it. A label is the `number` of the paragraph at the anchor
 * (with its word, in small letters: "artikel 4"), or the `text` that stands there ("3" of table 3, a heading).
 */
export type ReferencePart = { words: string; label: string; anchor: string; of: 'number' | 'text' };

/** A node that stands on its own. */
export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Figure
  | Note
  | TitlePage
  | Contents
  | Artikel
  | Lid
  | Onderdeel
  | Bijlage
  | Signatures
  | { type: 'pageBreak' };

/** A paragraph. */
export type Paragraph = { type: 'paragraph'; children: Inline[] };
/** An unnumbered heading; level 1 is as high as an artikel or a bijlage. */
export type Heading = { type: 'heading'; level: 1 | 2 | 3 | 4; anchor: string; children: Inline[] };
/** A list with bullets or numbers; an item holds blocks. */
export type List = { type: 'list'; ordered: boolean; start: number; items: Block[][] };
/** A table. `widths` are percentages that add up to 100, one a column; `number` is present with a caption. */
export type Table = {
  type: 'table';
  anchor?: string;
  number?: number;
  caption?: Inline[];
  head: Inline[][];
  rows: Inline[][][];
  widths: number[];
  align: ('left' | 'center' | 'right')[];
  /** A long list: smaller and closer on paper. */
  dense?: boolean;
};
/** A picture; `number` is present with a caption. */
export type Figure = {
  type: 'figure';
  anchor?: string;
  number?: number;
  caption?: Inline[];
  alt: string;
} & FigureData;
/** A remark to whoever works on the document; not part of the agreement itself. */
export type Note = { type: 'note'; kind: NoteKind; children: Block[] };
/** What a note asks of its reader. */
export type NoteKind = 'toelichting' | 'laat-toetsen' | 'let-op' | 'overgenomen';
/** The title page. */
export type TitlePage = {
  type: 'titlePage';
  title: Inline[];
  subtitle?: Inline[];
  /** Label and value, in order of printing: status, date, reference. */
  details: { label: string; value: Inline[] }[];
  children: Block[];
};
/** The table of contents; `entries` holds all levels, `depth` says how many to print. */
export type Contents = { type: 'contents'; depth: 1 | 2; entries: ContentsEntry[] };
/** A line of the contents. `number` is what stands before the title: "3", "Bijlage 1", or empty. */
export type ContentsEntry = { level: 1 | 2; anchor: string; number: string; title: Inline[] };
/** A numbered article. */
export type Artikel = { type: 'artikel'; anchor: string; number: number; title: Inline[]; children: Block[] };
/** A member of an article. `number` is the full number, "4.2". The first child is always a paragraph. */
export type Lid = { type: 'lid'; anchor: string; number: string; children: Block[] };
/** A lettered part. `depth` 0 is labelled a, b, c; depth 1 i, ii, iii. The first child is always a paragraph. */
export type Onderdeel = {
  type: 'onderdeel';
  anchor: string;
  depth: 0 | 1;
  label: string;
  children: Block[];
};
/** A numbered annex, on a new page. */
export type Bijlage = { type: 'bijlage'; anchor: string; number: number; title: Inline[]; children: Block[] };
/** The signature block. */
export type Signatures = { type: 'signatures'; parties: SignatureParty[] };
/** One party that signs. A field without a value is a line to fill in by hand. */
export type SignatureParty = { name: Inline[]; fields: { label: string; value?: Inline[] }[] };

/** A footnote, in order of its reference. */
export type Footnote = { number: number; children: Inline[] };

/** A document ready for any writer. */
export type ResolvedDocument = { type: 'document'; children: Block[]; footnotes: Footnote[] };

/** The words that name each kind of note. */
export const noteLabels: Record<NoteKind, string> = {
  toelichting: 'Toelichting',
  'laat-toetsen': 'Laat toetsen',
  'let-op': 'Let op',
  overgenomen: 'Overgenomen, nog niet bevestigd',
};

/** The words of a cross-reference: "artikel 4.2, onderdeel a". */
export const referenceText = ({ parts }: Reference): string =>
  parts.map(({ words, label }) => words + label).join('');

/** The plain text of running text; footnote references print nothing. */
export function plainText(nodes: readonly Inline[]): string {
  return nodes.map(plainNode).join('');
}

function plainNode(node: Inline): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'placeholder':
      return node.value;
    case 'break':
      return ' ';
    case 'reference':
      return referenceText(node);
    case 'footnoteReference':
      return '';
    default:
      return plainText(node.children);
  }
}
