import type { Element, ElementContent, Properties } from 'hast';

/** What may stand inside an element; text is escaped when it is written. */
export type Child = ElementContent | string | undefined;

/** Makes an element; `undefined` children are left out. */
export const el = (tagName: string, properties: Properties, children: readonly Child[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap((child): ElementContent[] => {
    if (child === undefined) return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  }),
});

/** The id on the page of an anchor of the document; the prefix keeps it apart from the ids of the page itself. */
export const idOf = (anchor: string): string => `document-${anchor}`;
