import { describe, expect, it } from 'vitest';
import { currentMark } from '../../src/layouts/navigation.ts';

describe('the mark of the current page in a menu', () => {
  it.each([
    ['/', '/', 'page'],
    ['/over/', '/over/', 'page'],
    ['/verwerkersovereenkomst/', '/verwerkersovereenkomst/rol/', 'true'],
    ['/', '/over/', undefined],
    ['/over/', '/privacy/', undefined],
  ])('for %s on %s is %s', (href, path, mark) => {
    expect(currentMark(href, path)).toBe(mark);
  });
});
