/** Adds years by the calendar of JavaScript, apart from the code under test; 29 February becomes 28. */
export function addYearsForTest(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const sum = new Date(Date.UTC(year + years, month - 1, day));
  if (sum.getUTCMonth() !== month - 1) sum.setUTCDate(0);
  return sum.toISOString().slice(0, 10);
}
