import { describe, expect, it } from 'vitest';
import { stem, termsFor } from '../../src/search/index.ts';

describe('the stem of a Dutch word', () => {
  it.each([
    ['taak', 'taken'],
    ['boete', 'boetes'],
    ['termijn', 'termijnen'],
    ['lek', 'lekken'],
    ['brief', 'brieven'],
    ['aanbieder', 'aanbieders'],
    ['gemeente', 'Gemeentes'],
    ['BSN', 'BSN’s'],
    ['financiële', 'financiele'],
  ])('%s and %s are found as one', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('keeps words apart that mean something else', () => {
    expect(stem('plan')).not.toBe(stem('plicht'));
    expect(stem('toets')).not.toBe(stem('toestemming'));
  });
});

describe('the terms of a word', () => {
  it('are also the known words that a compound ends in', () => {
    expect(termsFor('bewaartermijnen')).toEqual([stem('bewaartermijn'), stem('termijn')]);
    expect(termsFor('verwerkersovereenkomst')).toContain(stem('overeenkomst'));
  });

  it('are none for a word that stands everywhere', () => {
    expect(termsFor('de')).toEqual([]);
  });
});
