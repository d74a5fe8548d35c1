/** Where a number that can be a BSN stands in a text: from `start` up to `end`. */
export type Span = { start: number; end: number };

/** Whether 8 or 9 digits pass the elfproef of the BSN; spreadsheets drop the zero that an 8-digit one began with. */
export function passesElfproef(digits: string): boolean {
  const { length } = digits;
  if (length !== 8 && length !== 9) return false;
  let sum = 0;
  let total = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = digits.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return false;
    // Weights 9, 8, … 2, and -1 for the last digit.
    sum += index === length - 1 ? -digit : digit * (length - index);
    total += digit;
  }
  return total > 0 && sum % 11 === 0;
}

/** Digits in groups, with one separator between two groups: a space, a dot, a dash or a comma. */
const runPattern = /\d+(?:[ .,-]\d+)*/g;
/** What stands between two digits and means the same as a separator that is typed: other spaces, dashes, and signs that do not show. */
const otherSpaces = /[\u00a0\u2007\u2009\u202f]/g;
const otherDashes = /[\u00ad\u00b7\u200b-\u200d\u2010-\u2015\u2019\u2060\u2212_/']/g;
const scientific = /^\d[.,]\d{1,8}E\+?0?[78]$/i;
const iban = /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b/g;

/**
 * All places in a text where 8 or 9 digits stand that pass the elfproef, with or without separators. One random number in
 * eleven passes too, so a single find is a suspicion; the column tells more. Dates, phone numbers and IBANs are left out.
 */
export function findBsns(text: string): Span[] {
  const plain = unify(text);
  const trimmed = plain.trim();
  if (scientific.test(trimmed)) return fromScientific(plain, trimmed);
  const visible = /[A-Z]{2}\d{2}/.test(plain)
    ? plain.replace(iban, (found) => 'x'.repeat(found.length))
    : plain;
  const spans: Span[] = [];
  for (const match of visible.matchAll(runPattern)) spans.push(...spansIn(match[0], match.index));
  return spans;
}

/** Same length, so that places in the result are places in the text. */
function unify(text: string): string {
  return /[^\x20-\x7e]|[_/']/.test(text)
    ? text
        .replace(otherSpaces, ' ')
        .replace(otherDashes, '-')
        .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    : text;
}

/** How spreadsheets print a long number: 1,23456782E+08. Only where no digit was lost. */
function fromScientific(text: string, trimmed: string): Span[] {
  const value = Number(trimmed.replace(',', '.'));
  const start = text.indexOf(trimmed);
  return passesElfproef(String(value)) ? [{ start, end: start + trimmed.length }] : [];
}

type Group = { digits: string; start: number; before: string };

function spansIn(run: string, offset: number): Span[] {
  // Most runs are too short, or one number as it stands.
  if (run.length < 8) return [];
  if (passesElfproef(run)) return [{ start: offset, end: offset + run.length }];
  const groups = groupsOf(run, offset);
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length < 8) return [];
  const whole = { start: offset, end: offset + run.length };
  if (digits.length <= 9) return passesElfproef(digits) && !isCalendar(groups) ? [whole] : [];
  // Nine digits and then ".0" is a number that went through a program, no phone number.
  return isPhone(digits) && groups[0]?.digits.length !== 9 ? [] : windowsIn(groups);
}

function groupsOf(run: string, offset: number): Group[] {
  return [...run.matchAll(/\d+/g)].map((match) => ({
    digits: match[0],
    start: offset + match.index,
    before: run[match.index - 1] ?? '',
  }));
}

/** Looks within a longer run of digits for neighbouring groups that are written as one number. */
function windowsIn(groups: readonly Group[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastOfNumber(groups, first);
    const end = groups[last];
    if (end === undefined) continue;
    spans.push({ start: groups[first]?.start ?? 0, end: end.start + end.digits.length });
    first = last;
  }
  return spans;
}

/** Index of the group that ends a number of 9 digits (or 8 in more than one group) from `first` on; -1 where there is none. */
function lastOfNumber(groups: readonly Group[], first: number): number {
  let digits = '';
  for (let last = first; last < groups.length && digits.length < 9; last += 1) {
    digits += groups[last]?.digits ?? '';
    const window = groups.slice(first, last + 1);
    const isLong =
      digits.length === 9 || (digits.length === 8 && (window.length > 1 || isAlone(groups, first)));
    if (isLong && isOneNumber(groups, first, last) && passesElfproef(digits) && !isCalendar(window))
      return last;
  }
  return -1;
}

/** Eight digits after a short first group and a dash are the rest of a phone number: 06-12345678. */
function isAlone(groups: readonly Group[], index: number): boolean {
  const before = groups[index - 1];
  return before === undefined || !/^(?:0\d{1,2}|31)$/.test(before.digits);
}

/** Within one number the separators are the same. */
function isOneNumber(groups: readonly Group[], first: number, last: number): boolean {
  const inside = groups.slice(first + 1, last + 1).map(({ before }) => before);
  return new Set(inside).size < 2;
}

/** Ten digits from 0, or the same with 31 or 0031 in front. */
const isPhone = (digits: string): boolean => /^(?:0[1-9]\d{8}|31[1-9]\d{8}|0031[1-9]\d{8})$/.test(digits);

const isCalendar = (groups: readonly Group[]): boolean => isDate(groups) || isYears(groups);

/** Two years with something between them, as "2024-2025" for a school year: that one passes the elfproef. */
function isYears(groups: readonly Group[]): boolean {
  const [first, second] = groups.map(({ digits }) => digits);
  if (groups.length !== 2 || first?.length !== 4 || second?.length !== 4) return false;
  const apart = Number(second) - Number(first);
  return /^(?:19|20)/.test(first) && apart >= 0 && apart <= 100;
}

/** Groups that read as a day: 12-03-2024 and 2024-03-12. Without separators the column has to tell. */
function isDate(groups: readonly Group[]): boolean {
  const [one = '', two = '', three = ''] = groups.map(({ digits }) => digits);
  if (groups.length !== 3) return false;
  const [day, month, year] = one.length === 4 ? [three, two, one] : [one, two, three];
  return year.length === 4 && /^(?:19|20)/.test(year) && inRange(day, 31) && inRange(month, 12);
}

const inRange = (text: string, highest: number): boolean =>
  text.length <= 2 && Number(text) >= 1 && Number(text) <= highest;
