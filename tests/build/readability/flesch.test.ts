import { describe, expect, it } from 'vitest';
import { countSyllables, fleschDouma } from '../../../src/build/readability/flesch.mjs';

describe('syllables', () => {
  it.each([
    ['brief', 1],
    ['gemeente', 3],
    ['inburgering', 4],
    ['gegevens', 3],
    ['beïnvloeden', 4],
    ['BSN', 1],
    ['2021', 1],
    ['nieuw', 1],
  ])('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('Flesch-Douma', () => {
  it('follows the formula: one sentence of four words with one syllable each', () => {
    expect(fleschDouma(['Dit is een brief.'])?.score).toBeCloseTo(206.84 - 0.93 * 4 - 77, 5);
  });

  it('counts an item of a list as a sentence', () => {
    expect(fleschDouma(['de brief', 'de naam'])?.sentences).toBe(2);
  });

  it('has nothing to say about nothing', () => {
    expect(fleschDouma(['', '…'])).toBeUndefined();
  });
});
