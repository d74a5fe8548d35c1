import { expect, it } from 'vitest';
import { formatPeildatum } from '../../src/layouts/dates.ts';

it.each([
  ['2026-04-02', '2 april 2026'],
  ['2026-11', 'november 2026'],
  ['2021-12-31', '31 december 2021'],
  ['v2.42', 'v2.42'],
  ['2026-13-01', '2026-13-01'],
])('writes %s as %s', (iso, words) => {
  expect(formatPeildatum(iso)).toBe(words);
});
