import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach } from 'vitest';

Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
});

/** A part on a page, with ways to look at it as a visitor or a screen reader does. */
export function render(part: ReactElement) {
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const show = (next: ReactElement): void => {
    act(() => {
      root.render(next);
    });
  };
  cleanups.push(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });
  show(part);
  return { place, show, get: (selector: string) => get(place, selector) };
}

/** The one element that fits; throws where there is none or more than one. */
export function get(place: ParentNode, selector: string): HTMLElement {
  const [first, ...others] = place.querySelectorAll<HTMLElement>(selector);
  if (first === undefined || others.length > 0)
    throw new Error(`${others.length + (first ? 1 : 0)} elements fit ${selector}`);
  return first;
}

/** Clicks, and lets React do its work. */
export function click(element: HTMLElement): void {
  act(() => {
    element.click();
  });
}

/** Types a value as a keyboard does: through the setter of the browser, which React listens to. */
export function type(element: HTMLElement, value: string): void {
  act(() => {
    // React overrides the setter of the element itself, and would not notice.
    Reflect.set(Object.getPrototypeOf(element), 'value', value, element);
    element.dispatchEvent(new Event('input', { bubbles: true }));
    element.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** What a screen reader reads as the description of a control. */
export const descriptionOf = (element: HTMLElement): string => textOfIds(element, 'aria-describedby');

/** What a screen reader reads as the name of a group or region. */
export const labelledBy = (element: HTMLElement): string => textOfIds(element, 'aria-labelledby');

function textOfIds(element: HTMLElement, attribute: string): string {
  const ids = element.getAttribute(attribute)?.split(' ') ?? [];
  return ids
    .map((id) => {
      const target = document.getElementById(id);
      if (target === null) throw new Error(`${attribute} names ${id}, which does not exist.`);
      return target.textContent.trim();
    })
    .join(' | ');
}
