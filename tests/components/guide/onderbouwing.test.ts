import { describe, expect, it } from 'vitest';
import { gatherGrond } from '../../../src/components/guide/onderbouwing.ts';

describe('what a claim rests on', () => {
  it('brings the articles of the claim itself: the municipality may use the BSN (tekst/bsn/1/2, art. 36 Wet)', () => {
    const { bronnen, keuzes, feiten } = gatherGrond({ feiten: 'u-bsn-1-2' });
    expect(bronnen.map(({ id }) => id)).toContain('wi-36');
    expect(keuzes.map(({ id }) => id)).toContain('H-11');
    expect(feiten).toEqual(['uitspraken/u-bsn-1-2']);
  });

  it('names each source once, with the added ones first', () => {
    const { bronnen } = gatherGrond({ feiten: 'u-bsn-1-2', bronnen: 'wabb-10 wi-36' });
    const ids = bronnen.map(({ id }) => id);
    expect(ids.slice(0, 2)).toEqual(['wabb-10', 'wi-36']);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names the handreiking where a claim has no article', () => {
    const { bronnen } = gatherGrond({ feiten: 'u-inhoud-1' });
    expect(bronnen.map(({ id }) => id)).toEqual(['handreiking-2021']);
  });

  it('leaves a misprint to the accounting page (H-55), unless it is asked for', () => {
    expect(gatherGrond({ feiten: 'u-bsn-1-1' }).keuzes.map(({ id }) => id)).not.toContain('H-55');
    expect(gatherGrond({ keuzes: 'H-55' }).keuzes.map(({ id }) => id)).toEqual(['H-55']);
  });

  it.each([
    [{ feiten: 'u-bestaat-niet' }, 'Onbekende uitspraak: uitspraken/u-bestaat-niet'],
    [{ bronnen: 'wi-999' }, 'Onbekende bron in: wi-999'],
    [{ keuzes: 'H-99' }, 'Onbekende verantwoording: H-99'],
  ])('stops the build at an unknown id: %o', (steun, message) => {
    expect(() => gatherGrond(steun)).toThrow(message);
  });
});
