import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx';

/** Word takes names of at most 40 word characters. */
const longest = 40;

/** A bookmark with a number of our own: the library counts on from the document before. */
class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}

/** The bookmarks of one document: a name for each anchor, always the same for the same document. */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  #count = 0;

  /** The name of the bookmark of an anchor. */
  nameOf(anchor: string): string {
    const known = this.#names.get(anchor);
    if (known !== undefined) return known;
    const base = `_${anchor.replace(/\W/gu, '_')}`;
    let name = base.slice(0, longest);
    for (let copy = 2; this.#taken.has(name.toLowerCase()); copy += 1) {
      name = `${base.slice(0, longest - String(copy).length - 1)}_${copy}`;
    }
    this.#names.set(anchor, name);
    this.#taken.add(name.toLowerCase());
    return name;
  }

  /** Puts the bookmark of an anchor round a stretch of text. */
  around(anchor: string, children: readonly ParagraphChild[]): ParagraphChild[] {
    this.#count += 1;
    return [new NumberedBookmark(this.nameOf(anchor), this.#count, children)];
  }
}
