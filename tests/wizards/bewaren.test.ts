import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gegevens } from '../../src/content/index.ts';
import { addYearsForTest } from './add-years.ts';
import { readDate, subtractYears } from '../../src/rules/index.ts';
import {
  bewaarKop,
  berekenBewaren,
  herinneringen,
  kwartalenNa,
  vernietigingsRijen,
  vervallenOp,
} from '../../src/wizards/bewaren/index.ts';

const today = '2026-11-24';
const find = (gegeven: string, einde?: string, overlijden?: string) =>
  berekenBewaren({ gegevens: [gegeven], einde, overlijden }, today)[0];

describe('wat wanneer weg moet (art. 9.9 Besluit)', () => {
  it.each([
    ['trajectgegevens', '2021-11-24', undefined, 'nu', '2026-11-24', '2026-11-24'],
    ['trajectgegevens', '2021-11-25', undefined, 'later', '2026-11-25', '2026-11-25'],
    ['bsn', '2024-02-29', undefined, 'later', '2029-02-28', '2074-02-28'],
    ['bsn', '2027-06-01', undefined, 'later', '2032-06-01', '2077-06-01'],
    ['bsn', '2024-02-29', '2025-01-01', 'nu', '2025-01-01', '2025-01-01'],
    ['bsn', undefined, '2026-11-01', 'nu', '2026-11-01', '2026-11-01'],
  ])('%s, einde %s, overlijden %s: %s', (gegeven, einde, overlijden, stand, advies, uiterlijk) => {
    expect(find(gegeven, einde, overlijden)).toMatchObject({ stand, termijn: { advies, uiterlijk } });
  });

  it('zegt van de Participatiewet dat die haar eigen termijn heeft, en van een lopende plicht dat er nog geen dag is', () => {
    expect(find('gegevens-uitkering-participatiewet', '2024-01-01')?.stand).toBe('eigen-termijn');
    expect(find('bsn')?.stand).toBe('geen-einde');
  });

  it('vraagt de archivaris bij een einde van vóór 2022 (P-17)', () => {
    expect(find('trajectgegevens', '2021-12-31')?.beslist?.verantwoording?.id).toBe('P-17');
    expect(find('trajectgegevens', '2022-01-01')?.beslist).toBeUndefined();
  });

  it('geeft voor het hele dossier elk gegeven precies één keer', () => {
    const groups = berekenBewaren({ gegevens: [], einde: '2024-02-29' }, today);
    const ids = groups.flatMap((group) => group.gegevens.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(gegevens.map(({ id }) => id).toSorted());
    expect(vernietigingsRijen(groups)).toHaveLength(gegevens.length + 1);
    expect(bewaarKop(groups, { gegevens: [], einde: '2024-02-29' })).toBe(
      'Bewaar de gegevens tot uiterlijk 28 februari 2029, en korter als het kan.',
    );
  });
});

describe('andersom: welke dossiers aan de beurt zijn', () => {
  it.each([
    ['2026-11-24', '2021-11-24'],
    ['2025-02-28', '2020-02-29'],
    ['2028-02-29', '2023-02-28'],
    ['2028-02-28', '2023-02-28'],
  ])('op %s: einde op %s of eerder (P-02)', (day, expected) => {
    expect(vervallenOp(day).vijfJaar).toBe(expected);
  });

  it('past bij de termijn vooruit: de laatste dag die voorbij is, en de dag erna niet', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, years) => {
        const last = subtractYears(date, years);
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(addYearsForTest(last, years) <= date).toBe(true);
        expect(addYearsForTest(next, years) > date).toBe(true);
      }),
    );
  });

  it('noemt de komende kwartalen, ook op de laatste dag van een kwartaal', () => {
    expect(kwartalenNa('2026-12-31')).toEqual(['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
    expect(kwartalenNa('2026-11-24')[0]).toBe('2026-12-31');
  });
});

describe('een dag lezen zoals mensen hem schrijven', () => {
  it.each([
    ['29-2-2024', '2024-02-29'],
    ['1/3/2024', '2024-03-01'],
    ['1 maart 2024', '2024-03-01'],
    ['1 mrt 2024', '2024-03-01'],
    ['2024-02-29', '2024-02-29'],
    [' 01.12.2026 ', '2026-12-01'],
    ['29-2-2023', undefined],
    ['31-4-2024', undefined],
    ['1-1-24', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});

it('een herinnering houdt haar uid als het einde verandert', () => {
  const uid = (einde: string) =>
    herinneringen(berekenBewaren({ gegevens: [], einde }, today), 'Z-12').map((one) => one.uid);
  expect(uid('2024-02-29')).toEqual(uid('2025-03-01'));
  expect(uid('2024-02-29')).toEqual(['bewaartermijn-z-12@privacywijzer']);
});
