/**
 * Writes a date of the content in words: "2 april 2026", or "november 2026" where only the month is known.
 * The date is ISO 8601, `YYYY-MM-DD` or `YYYY-MM`; anything else comes back as it is.
 */
export function formatPeildatum(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(iso) ?? [];
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined) return iso;
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
] as const;
