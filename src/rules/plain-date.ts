/**
 * Adds whole years to a day written `jjjj-mm-dd`. 29 February becomes 28 February in a year without that day: the
 * earlier, stricter day (choice P-02).
 */
export function addYears(date: string, years: number): string {
  const year = Number(date.slice(0, 4)) + years;
  const monthDay = date.slice(5);
  const day = monthDay === '02-29' && !isLeapYear(year) ? '02-28' : monthDay;
  return `${String(year).padStart(4, '0')}-${day}`;
}

/**
 * The last day from which whole years have passed on a day: `addYears` of it lies on or before `date`, and that of the
 * next day does not.
 */
export function subtractYears(date: string, years: number): string {
  const earlier = addYears(date, -years);
  // 29 February counts as 28 in a year without it, so on 28 February both have passed.
  const leapDay = `${earlier.slice(0, 4)}-02-29`;
  return earlier.endsWith('-02-28') && isPlainDate(leapDay) && addYears(leapDay, years) <= date
    ? leapDay
    : earlier;
}

/**
 * Reads a day as Dutch people write it, day first ("1-2-2024", "1 februari 2024"), or `jjjj-mm-dd`; undefined where it is
 * no existing day. A year has four digits: two could be any century.
 */
export function readDate(text: string): string | undefined {
  const plain = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  const dutch = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(plain);
  const named = /^(\d{1,2}) ([a-z]+)\.? (\d{4})$/.exec(plain);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : dutch
      ? [dutch[3], dutch[2], dutch[1]]
      : [named?.[3], monthOf(named?.[2]), named?.[1]];
  const date = `${year ?? ''}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  return isPlainDate(date) ? date : undefined;
}

/** The number of a month by its name or its first three letters. */
function monthOf(name: string | undefined): string | undefined {
  if (name === undefined || name.length < 3) return undefined;
  const index = name === 'mrt' ? 2 : months.findIndex((month) => month.startsWith(name));
  return index === -1 ? undefined : String(index + 1);
}

/** The earliest of the days that are given; undefined where none is. */
export const earliest = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates.filter((date) => date !== undefined).toSorted()[0];

/** Whether a text is an existing day written `jjjj-mm-dd`. */
export function isPlainDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number);
  return (
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/**
 * Writes a day in words, "2 april 2026", or a month where no day is known, "november 2026". Takes `jjjj-mm-dd`, a moment
 * that starts with it, or `jjjj-mm`; another text comes back as it is, so that nothing is lost.
 */
export function printDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return date;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** Adds days to a day `jjjj-mm-dd`; counts in days of the calendar, so summer time changes nothing. */
export function addDays(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

/** Number of the day in the week: Sunday is 0, Saturday 6. */
export const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();

const dayInNetherlands = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/**
 * The day `jjjj-mm-dd` that it is in the Netherlands at an ISO moment; just after midnight that is another one than in UTC.
 * Empty for text that is no moment.
 */
export function dagVanMoment(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? '' : dayInNetherlands.format(date);
}
