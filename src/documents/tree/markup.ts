import type { Element } from 'hast';

/**
 * A picture: vector for screen and print, bitmap for readers that cannot draw SVG. Sizes in CSS pixels. A picture that is
 * drawn from the dossier has no bitmap until `addBitmaps` makes it; Word needs one.
 */
export type FigureData = { svg: string; png?: Uint8Array; width: number; height: number };

declare module 'hast' {
  interface ElementData {
    /** Only on `figuur`: bytes do not fit in the properties of an element. */
    figure?: FigureData;
  }
}

/**
 * The elements that a template yields, before numbering: hast with the names of HTML for what Markdown writes and
 * Dutch names for what only a legal document has. `resolve` refuses every other element.
 *
 * Parts (`titel`, `partij`, `li`, `tr` …) stand only inside the element that owns them.
 */
export const inlineTags = [
  'strong',
  'em',
  'del',
  'code',
  'a',
  'br',
  'invulveld',
  'verwijs',
  'bron',
  'noot',
] as const;
/** The elements that stand on their own; see `inlineTags`. */
export const blockTags = [
  ...(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table'] as const),
  ...(['titelblad', 'inhoudsopgave', 'artikel', 'lid', 'onderdeel', 'bijlage'] as const),
  ...(['figuur', 'ondertekening', 'opmerking', 'nieuwepagina'] as const),
] as const;

const inlineNames: readonly string[] = inlineTags;
const blockNames: readonly string[] = blockTags;

/** Whether an element belongs in running text. */
export const isInline = (node: Element): boolean => inlineNames.includes(node.tagName);
/** Whether an element stands on its own line. */
export const isBlock = (node: Element): boolean => blockNames.includes(node.tagName);
