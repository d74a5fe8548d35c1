import type { Page } from '@playwright/test';

/** Milliseconds from a click to the next picture on screen; the median of a few, since a garbage collection is no slow page. */
export async function answerTime(page: Page, selector: string): Promise<number> {
  const times: number[] = [];
  for (let attempt = 0; attempt < 5; attempt += 1) {
    times.push(
      await page.evaluate(
        (query) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const target = document.querySelector<HTMLElement>(query);
            if (target === null) throw new Error(`Nothing matches ${query}.`);
            target.click();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          }),
        selector,
      ),
    );
    await page.waitForTimeout(150);
  }
  return times.toSorted((one, other) => one - other)[2] ?? Infinity;
}
