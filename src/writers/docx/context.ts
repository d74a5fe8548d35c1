import type { Footnote, ResolvedDocument } from '../../documents/tree/index.ts';
import { Bookmarks } from './bookmark.ts';

/** What the writer knows of the whole document. */
export type Writing = {
  bookmarks: Bookmarks;
  footnotes: readonly Footnote[];
  /** First numbers of the numbered lists that were met; each needs its own definition. */
  listStarts: Set<number>;
  /** How many numbered lists were met; each is an instance of its own. */
  lists: number;
  figures: number;
};

/** Where a block stands. */
export type Place = {
  writing: Writing;
  /** The left edge of the text, in twips. */
  indent: number;
  /** The width from that edge to the right, in twips. */
  width: number;
  /** The style of an ordinary paragraph here. */
  paragraph: string;
};

/** The start of writing one document. */
export const startWriting = (document: ResolvedDocument): Writing => ({
  bookmarks: new Bookmarks(),
  footnotes: document.footnotes,
  listStarts: new Set(),
  lists: 0,
  figures: 0,
});
