import type { ContentsEntry, Footnote, Reference, ReferencePart } from './tree.ts';

/** How a legal source is cited, and where it stands. */
export type Bronvermelding = { citeer: string; url: string };

/** Gives the citation of a source id; undefined where there is no such source. */
export type FindBron = (id: string) => Bronvermelding | undefined;

/** A place that can be referred to: its name in words, for the middle of a sentence. */
export type Anchor = { parts: ReferencePart[] };

/** Where in the document a node stands, for the numbering of leden and onderdelen. */
export type Place = {
  artikel?: { number: number; parts: ReferencePart[]; leden: number; onderdelen: number };
  lid?: { parts: ReferencePart[]; onderdelen: number };
  onderdeel?: { depth: 0 | 1; parts: ReferencePart[]; onderdelen: number };
};

/** What one pass over a document gathers. */
export type State = {
  bron: FindBron;
  anchors: Map<string, Anchor>;
  references: { node: Reference; capital: boolean }[];
  entries: ContentsEntry[];
  footnotes: Footnote[];
  counts: { artikel: number; bijlage: number; heading: number; table: number; figure: number };
};

/** A fault in the make-up of a document, such as a reference to an article that is not there. */
export class DocumentError extends Error {
  override name = 'DocumentError';
}

/** Registers an anchor; throws where the name is taken or cannot be an id on a page. */
export function addAnchor(state: State, id: string, parts: ReferencePart[]): void {
  if (!/^[\w.-]+$/u.test(id))
    throw new DocumentError(`Het anker "${id}" mag alleen letters, cijfers en streepjes bevatten.`);
  if (state.anchors.has(id)) throw new DocumentError(`Het anker "${id}" komt twee keer voor.`);
  state.anchors.set(id, { parts });
}
