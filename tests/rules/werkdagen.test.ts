import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dagVanMoment,
  daysBetween,
  feestdagenIn,
  feestdagOp,
  isWerkdag,
  weekdayOf,
  werkdagenTussen,
  werkdagenVoor,
} from '../../src/rules/index.ts';

/** Public holidays 2026–2030 on their days, as published calendars give them. */
const gepubliceerd: Record<number, readonly string[]> = {
  2026: ['01-01', '04-03', '04-06', '04-27', '05-05', '05-14', '05-25', '12-25', '12-26'],
  2027: ['01-01', '03-26', '03-29', '04-27', '05-05', '05-06', '05-17', '12-25', '12-26'],
  2028: ['01-01', '04-14', '04-17', '04-27', '05-05', '05-25', '06-05', '12-25', '12-26'],
  2029: ['01-01', '03-30', '04-02', '04-27', '05-05', '05-10', '05-21', '12-25', '12-26'],
  2030: ['01-01', '04-19', '04-22', '04-27', '05-05', '05-30', '06-10', '12-25', '12-26'],
};

describe('de dag van een moment', () => {
  it.each([
    ['2026-11-27T22:59:59.000Z', '2026-11-27'],
    ['2026-11-27T23:00:00.000Z', '2026-11-28'],
    ['2026-06-30T21:59:59.000Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['ooit', ''],
    ['', ''],
  ])('%s is in Nederland “%s”', (moment, day) => {
    expect(dagVanMoment(moment)).toBe(day);
  });
});

describe('feestdagen (art. 3 Algemene termijnenwet)', () => {
  it.each(Object.entries(gepubliceerd))('%s: de gepubliceerde dagen en geen andere', (year, days) => {
    expect(feestdagenIn(Number(year)).map(({ datum }) => datum)).toEqual(days.map((day) => `${year}-${day}`));
  });

  it('komt tot 2060 overeen met een onafhankelijke bibliotheek', () => {
    const names = ['Nieuwjaar', 'Goede Vrijdag', 'Tweede Paasdag', 'Koningsdag', 'Bevrijdingsdag']
      .concat(['Hemelvaartsdag', 'Tweede pinksterdag', 'Kerstmis', 'Tweede kerstdag'])
      .map((name) => name.toLowerCase());
    const library = new Holidays('NL', { languages: ['nl'] });
    for (let year = 2022; year <= 2060; year += 1) {
      const expected = library
        .getHolidays(year)
        .filter(({ name }) => names.includes(name.toLowerCase()))
        .map(({ date }) => date.slice(0, 10))
        .toSorted();
      expect(feestdagenIn(year).map(({ datum }) => datum)).toEqual(expected);
    }
  });

  it('viert Koningsdag een dag eerder als 27 april een zondag is', () => {
    expect(feestdagOp('2031-04-26')?.id).toBe('koningsdag');
    expect(feestdagOp('2031-04-27')).toBeUndefined();
  });
});

describe('werkdagen', () => {
  it.each([
    ['2026-11-27', true, 'vrijdag'],
    ['2026-11-28', false, 'zaterdag'],
    ['2026-11-29', false, 'zondag'],
    ['2026-12-25', false, 'Eerste Kerstdag'],
    ['2026-04-03', false, 'Goede Vrijdag'],
    ['2026-05-05', false, 'Bevrijdingsdag, elk jaar'],
  ])('%s is een werkdag: %s (%s)', (day, expected) => {
    expect(isWerkdag(day)).toBe(expected);
  });

  it.each([
    ['2027-01-04', 0, '2027-01-04'],
    ['2027-01-04', 1, '2026-12-31'],
    ['2027-01-04', 2, '2026-12-30'],
    // Christmas 2026: Friday and Saturday.
    ['2026-12-28', 1, '2026-12-24'],
    // A target date in the weekend counts from the last working day before it.
    ['2027-01-03', 0, '2026-12-31'],
    ['2027-01-03', 1, '2026-12-30'],
  ])('%s min %i werkdagen is %s', (day, count, expected) => {
    expect(werkdagenVoor(day, count)).toBe(expected);
  });

  it('telt over de zomer- en wintertijd heen: elke dag telt één keer (28 maart en 25 oktober 2027)', () => {
    expect(addDays('2027-03-27', 2)).toBe('2027-03-29');
    expect(addDays('2027-10-30', 2)).toBe('2027-11-01');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(weekdayOf('2027-03-28')).toBe(0);
    expect(werkdagenVoor('2027-03-31', 2)).toBe('2027-03-25');
    expect(werkdagenVoor('2027-11-02', 2)).toBe('2027-10-29');
  });

  it('is de omkering van zichzelf, op elke werkdag van 2026 tot 2028', () => {
    for (let day = '2026-01-02'; day < '2028-12-31'; day = addDays(day, 3)) {
      if (!isWerkdag(day)) continue;
      expect(werkdagenTussen(werkdagenVoor(day, 17), day)).toBe(17);
      expect(werkdagenTussen(werkdagenVoor(day, 130), day)).toBe(130);
    }
  });

  it('kent een schrikkeldag', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(werkdagenVoor('2028-03-01', 1)).toBe('2028-02-29');
  });
});
