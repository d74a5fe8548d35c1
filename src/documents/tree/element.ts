import type { Element, ElementContent } from 'hast';
import { DocumentError } from './context.ts';
import { sanitise } from './sanitise.ts';

const isElement = (node: ElementContent): node is Element => node.type === 'element';

/** The child elements of an element; white space between them is dropped, other text is a fault. */
export function childElements(element: Element): Element[] {
  for (const child of element.children) {
    if (child.type === 'text' && child.value.trim() !== '') {
      throw new DocumentError(
        `In <${element.tagName}> staat losse tekst: "${child.value.trim().slice(0, 40)}".`,
      );
    }
  }
  return element.children.filter(isElement);
}

/** The first child element with this name. */
export const findPart = (element: Element, tagName: string): Element | undefined =>
  element.children.filter(isElement).find((child) => child.tagName === tagName);

/** The children that are not one of the parts that an element keeps for itself. */
export const withoutParts = (element: Element, tagNames: readonly string[]): ElementContent[] =>
  element.children.filter((child) => !isElement(child) || !tagNames.includes(child.tagName));

/** A text property, or undefined where it is absent. */
export function textProperty({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? sanitise(value) : undefined;
}

/** The numbers in a list property, such as the widths of columns. */
export function numbersProperty({ properties }: Element, name: string): number[] {
  const value = properties[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'number') : [];
}

const atoms = ['invulveld', 'verwijs', 'bron', 'figuur', 'inhoudsopgave', 'ondertekening'];

/** Whether nothing in these nodes would print; a condition that holds for nobody leaves such content behind. */
export const isEmpty = (nodes: readonly ElementContent[]): boolean =>
  nodes.every((node) => {
    if (node.type === 'text') return sanitise(node.value).trim() === '';
    if (node.type !== 'element') return true;
    return !atoms.includes(node.tagName) && isEmpty(node.children);
  });
