type Segment = { at: number; source: number; length: number };

/** Text under construction that remembers which place in the source each stretch comes from. */
export class MappedText {
  #text = '';
  readonly #segments: Segment[] = [];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  /** Adds text of our own; a fault in it points at the last marked place. */
  add(text: string): this {
    this.#text += text;
    return this;
  }

  /** Says that what follows comes from this offset in the source. */
  mark(offset: number): this {
    this.#segments.push({ at: this.#text.length, source: offset, length: 0 });
    return this;
  }

  /** Copies a stretch of the source; a fault in it points at its exact place. */
  copy(start: number, end: number): this {
    this.#segments.push({ at: this.#text.length, source: start, length: end - start });
    return this.add(this.#source.slice(start, end));
  }

  /** Adds another text with its places. */
  append(other: MappedText): this {
    for (const segment of other.#segments)
      this.#segments.push({ ...segment, at: segment.at + this.#text.length });
    return this.add(other.#text);
  }

  /** The offset in the source of an offset in this text. */
  sourceOffset(offset: number): number {
    const segment = this.#segments.findLast(({ at }) => at <= offset);
    if (segment === undefined) return 0;
    return segment.source + Math.min(offset - segment.at, segment.length);
  }

  toString(): string {
    return this.#text;
  }
}
