import { flushSync } from 'react-dom';

/**
 * Makes a change that may take away the button that was pressed, and moves the focus to what stays: the first of these
 * selectors that the page then has. Without it the keyboard would start at the top again.
 */
export function focusAfter(change: () => void, ...selectors: readonly string[]): void {
  flushSync(change);
  for (const selector of selectors) {
    const target = document.querySelector<HTMLElement>(selector);
    if (target !== null) {
      target.focus();
      return;
    }
  }
}
