import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gegevens } from '../../src/content/index.ts';
import { assessBewaarduur, assessBewaartermijn, isPlainDate, printDate } from '../../src/rules/index.ts';

const terms = (gegeven: string, einde?: string, overlijden?: string) => {
  const outcome = assessBewaartermijn({ gegeven, einde, overlijden });
  return outcome.status === 'bepaald' ? outcome.value : outcome.status;
};

describe('bewaartermijn (art. 9.9 Besluit)', () => {
  it.each([
    ['bsn', '2024-03-01', { uiterlijk: '2074-03-01', advies: '2029-03-01' }, 'lid 2 a'],
    ['trajectgegevens', '2024-03-01', { uiterlijk: '2029-03-01', advies: '2029-03-01' }, 'lid 1 a'],
    ['trajectgegevens', '2024-02-29', { uiterlijk: '2029-02-28', advies: '2029-02-28' }, 'P-02'],
    ['bsn', '2024-02-29', { uiterlijk: '2074-02-28', advies: '2029-02-28' }, 'P-02'],
    ['naw-gegevens', '2026-12-31', { uiterlijk: '2076-12-31', advies: '2031-12-31' }, 'lid 2 b, c, d'],
    ['contactgegevens', '2026-12-31', { uiterlijk: '2031-12-31', advies: '2031-12-31' }, 'P-03'],
  ])('%s, einde %s (%s)', (gegeven, einde, expected) => {
    expect(terms(gegeven, einde)).toEqual(expected);
  });

  it('bij overlijden meteen, ook voor de lijst van vijftig jaar (H-15)', () => {
    expect(terms('bsn', undefined, '2025-06-01')).toEqual({ uiterlijk: '2025-06-01', advies: '2025-06-01' });
    expect(terms('trajectgegevens', '2019-01-01', '2025-06-01')).toEqual({
      uiterlijk: '2024-01-01',
      advies: '2024-01-01',
    });
  });

  it('gegevens van de Participatiewet volgen hun eigen termijn', () => {
    expect(
      assessBewaartermijn({ gegeven: 'gegevens-uitkering-participatiewet', einde: '2024-01-01' }),
    ).toMatchObject({
      status: 'beoordeling-nodig',
      decidedBy: 'archivaris',
    });
  });

  it.each([
    ['2021-12-31', undefined, 'P-17'],
    [undefined, '2021-12-31', 'P-17'],
    ['2021-12-31', '2023-01-01', 'P-17'],
    ['2022-01-01', undefined, undefined],
    [undefined, '2022-01-01', undefined],
  ])('einde %s, overlijden %s: vóór deze wet kijkt de archivaris (%s)', (einde, overlijden, expected) => {
    const outcome = assessBewaartermijn({ gegeven: 'trajectgegevens', einde, overlijden });
    expect(outcome.status === 'bepaald' && outcome.review?.verantwoording).toBe(expected);
  });

  it('vraagt het einde als er nog geen is', () => {
    expect(assessBewaartermijn({ gegeven: 'bsn' })).toEqual({ status: 'onvolledig', missing: ['einde'] });
  });

  it('geeft bestaande dagen, en nooit een advies na de uiterste dag', () => {
    const day = fc
      .date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(
        fc.constantFrom(...gegevens.map(({ id }) => id)),
        day,
        fc.option(day, { nil: undefined }),
        (gegeven, einde, overlijden) => {
          const outcome = assessBewaartermijn({ gegeven, einde, overlijden });
          if (outcome.status !== 'bepaald') return;
          expect(isPlainDate(outcome.value.uiterlijk)).toBe(true);
          expect(isPlainDate(outcome.value.advies)).toBe(true);
          expect(outcome.value.advies <= outcome.value.uiterlijk).toBe(true);
          if (overlijden !== undefined)
            expect(outcome.value.uiterlijk <= overlijden || outcome.value.uiterlijk > einde).toBe(true);
        },
      ),
    );
  });
});

describe('bewaarduur, los van een dag (art. 9.9 Besluit)', () => {
  it.each([
    ['bsn', { uiterlijk: 50, advies: 5 }, 'lid 2 a'],
    ['trajectgegevens', { uiterlijk: 5, advies: 5 }, 'lid 1 a'],
    ['contactgegevens', { uiterlijk: 5, advies: 5 }, 'P-03'],
  ])('%s: %o (%s)', (gegeven, value) => {
    expect(assessBewaarduur(gegeven)).toMatchObject({ status: 'bepaald', value });
  });

  it('laat de Participatiewet aan de archivaris, ook na overlijden (H-34)', () => {
    expect(assessBewaarduur('gegevens-uitkering-participatiewet')).toMatchObject({ decidedBy: 'archivaris' });
  });
});

it.each([
  ['2026-04-02', '2 april 2026'],
  ['2026-04-02T12:00:00.000Z', '2 april 2026'],
  ['2026-11', 'november 2026'],
  ['v2.42', 'v2.42'],
  ['2026-13-01', '2026-13-01'],
])('schrijft %s als %s', (date, words) => {
  expect(printDate(date)).toBe(words);
});

describe('isPlainDate', () => {
  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['2024-04-31', false],
    ['1-3-2024', false],
    ['2024-00-10', false],
  ])('%s: %s', (text, expected) => {
    expect(isPlainDate(text)).toBe(expected);
  });
});
