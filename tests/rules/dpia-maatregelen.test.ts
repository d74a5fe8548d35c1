import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naMaatregelen, risiconiveau } from '../../src/rules/index.ts';

const niveaus = ['laag', 'midden', 'hoog'] as const;
const niveau = fc.constantFrom(...niveaus);
const verlagingen = fc.array(fc.constantFrom('kans', 'impact', 'beide' as const), { maxLength: 8 });
const rang = (one: (typeof niveaus)[number]): number => niveaus.indexOf(one);

describe('wat er na maatregelen overblijft (P-22)', () => {
  it.each([
    [[], 'hoog', 'hoog'],
    [['kans'], 'midden', 'hoog'],
    [['kans', 'kans', 'kans'], 'midden', 'hoog'],
    [['kans', 'kans', 'kans', 'kans'], 'laag', 'hoog'],
    [['beide'], 'midden', 'midden'],
    [['beide', 'beide', 'kans', 'kans'], 'laag', 'midden'],
    [['impact', 'impact', 'beide', 'beide', 'impact'], 'midden', 'laag'],
  ] as const)('%j brengt hoog en hoog naar %s en %s', (list, kans, impact) => {
    expect(naMaatregelen({ kans: 'hoog', impact: 'hoog' }, list)).toEqual({ kans, impact });
  });

  it('is nooit meer dan ervoor, en meer maatregelen geven nooit meer', () => {
    fc.assert(
      fc.property(niveau, niveau, verlagingen, verlagingen, (kans, impact, first, more) => {
        const before = { kans, impact };
        const after = naMaatregelen(before, first);
        const later = naMaatregelen(before, [...first, ...more]);
        for (const wat of ['kans', 'impact'] as const) {
          expect(rang(after[wat])).toBeLessThanOrEqual(rang(before[wat]));
          expect(rang(later[wat])).toBeLessThanOrEqual(rang(after[wat]));
        }
        expect(rang(risiconiveau(later.kans, later.impact))).toBeLessThanOrEqual(
          rang(risiconiveau(after.kans, after.impact)),
        );
      }),
    );
  });

  it('hangt niet af van de volgorde, en een maatregel tegen de kans laat de impact staan', () => {
    fc.assert(
      fc.property(niveau, niveau, verlagingen, (kans, impact, list) => {
        expect(naMaatregelen({ kans, impact }, list.toReversed())).toEqual(
          naMaatregelen({ kans, impact }, list),
        );
        const only = list.filter((one) => one === 'kans');
        expect(naMaatregelen({ kans, impact }, only).impact).toBe(impact);
      }),
    );
  });
});
