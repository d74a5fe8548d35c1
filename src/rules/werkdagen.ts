import dateEaster from 'date-easter';
import { feestdagen } from '../content/index.ts';
import { addDays, weekdayOf } from './plain-date.ts';

/** A public holiday on its day `jjjj-mm-dd`. */
export type Feestdag = { id: string; naam: string; datum: string };

/** The public holidays of a year (art. 3 Algemene termijnenwet), in order. */
export function feestdagenIn(year: number): Feestdag[] {
  const pasen = easterOf(year);
  return feestdagen.dagen
    .map(({ id, naam, vast, naPasen, nietOpZondag }) => {
      const day = vast === undefined ? addDays(pasen, naPasen ?? 0) : `${year}-${vast}`;
      return { id, naam, datum: nietOpZondag && weekdayOf(day) === 0 ? addDays(day, -1) : day };
    })
    .toSorted((one, other) => one.datum.localeCompare(other.datum));
}

/** Easter Sunday as `jjjj-mm-dd`. */
const easterOf = (year: number): string => {
  const { month, day } = dateEaster.gregorianEaster(year);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

const holidaysByYear = new Map<number, Map<string, Feestdag>>();

/** The public holiday on a day, or undefined. */
export function feestdagOp(date: string): Feestdag | undefined {
  const year = Number(date.slice(0, 4));
  let found = holidaysByYear.get(year);
  if (found === undefined) {
    found = new Map(feestdagenIn(year).map((feestdag) => [feestdag.datum, feestdag]));
    holidaysByYear.set(year, found);
  }
  return found.get(date);
}

/** Whether people work on a day: not in the weekend and not on a public holiday. */
export const isWerkdag = (date: string): boolean =>
  ![0, 6].includes(weekdayOf(date)) && feestdagOp(date) === undefined;

/**
 * The day that lies this many working days before (`aantal` positive) a day. Zero gives the day itself, or the last
 * working day before it.
 */
export function werkdagenVoor(date: string, aantal: number): string {
  let day = date;
  while (!isWerkdag(day)) day = addDays(day, -1);
  for (let left = aantal; left > 0;) {
    day = addDays(day, -1);
    if (isWerkdag(day)) left -= 1;
  }
  return day;
}

/** How many working days lie after the first day, up to and including the second; zero where that is not later. */
export function werkdagenTussen(from: string, to: string): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWerkdag(day)) count += 1;
  return count;
}
