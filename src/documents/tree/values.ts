/** A value that is not known yet; it prints as `[nog in te vullen: <ontbreekt>]`. */
export type Missing = { readonly ontbreekt: string };

/** Plain text as a view hands it to a template; a newline becomes a line break. */
export type Tekst = string | number | Missing;

/** A reference to a legal source by id; it prints as a footnote. */
export type BronValue = { readonly bron: string };
/** A cross-reference to an anchor of the same document. */
export type VerwijsValue = { readonly verwijs: string };
/** Words in bold. */
export type VetValue = { readonly vet: Tekst };
/** A hyperlink; an address that is not http(s) or mailto prints as text alone. */
export type LinkValue = { readonly tekst: string; readonly url: string };

/** One piece of running text that a view can build: words, something missing, a source note, a link. */
export type InlineValue = Tekst | BronValue | VerwijsValue | VetValue | LinkValue;

/** Everything that `{veld}` can print in a template; an array prints its parts after each other. */
export type Printable = InlineValue | readonly InlineValue[];

/** The content of one cell of a `<Tabel>`. */
export type Cell = Printable;

/** What is printed where a value is missing, in every writer. */
export const missingText = (label: string): string => `[nog in te vullen: ${label}]`;
