import { describe, expect, it } from 'vitest';
import { scanFreeText } from '../../src/dossier/index.ts';

describe('vrije tekst', () => {
  it.each([
    ['Klant 123456782 komt dinsdag', ['bsn']],
    ['BSN: 123.456.782', ['bsn']],
    ['bsn 249 566 758.', ['bsn']],
    ['Bel 06-12345678 of 0612345678', []],
    ['Zaak 123456789', []],
    ['Heeft een diagnose en medicatie', ['gezondheid']],
    ['Geeft trainingen aan groepen van twaalf', []],
  ])('%s', (text, expected) => {
    expect(scanFreeText(text)).toEqual(expected);
  });
});
