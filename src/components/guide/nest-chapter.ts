import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';

/** Attributes that point at an id of the same page. */
const pointers = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'htmlFor', 'headers'];

/**
 * Makes the HTML of a chapter fit under a heading of a longer page: each heading goes one level down, and each id gets a
 * prefix, so that two chapters may use the same one.
 */
export function nestChapter(html: string, prefix: string): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (element) => {
    lowerHeading(element);
    prefixIds(element, prefix);
  });
  return toHtml(tree);
}

function lowerHeading(element: Element): void {
  const level = /^h([1-5])$/.exec(element.tagName)?.[1];
  if (level !== undefined) element.tagName = `h${Number(level) + 1}`;
}

function prefixIds({ properties }: Element, prefix: string): void {
  if (typeof properties.id === 'string') properties.id = `${prefix}-${properties.id}`;
  for (const name of pointers) {
    const value = properties[name];
    if (Array.isArray(value)) properties[name] = value.map((id) => `${prefix}-${id}`);
    else if (typeof value === 'string') properties[name] = `${prefix}-${value}`;
  }
  const { href } = properties;
  if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${prefix}-${href.slice(1)}`;
}
