import { describe, expect, it } from 'vitest';
import { passesElfproef, scanFreeText } from '../../src/dossier/index.ts';

describe('elfproef', () => {
  it.each([
    ['123456782', true],
    ['249566758', true],
    ['111222333', true],
    ['123456789', false],
    ['000000000', false],
    ['12345', false],
  ])('%s: %s', (digits, expected) => {
    expect(passesElfproef(digits)).toBe(expected);
  });
});

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
