import { printDate } from '../../rules/index.ts';

/** The short name of the month of a day, "mrt", as calendars have it. */
export function korteMaand(dag: string): string {
  const [, name = ''] = printDate(dag).split(' ');
  return name === 'maart' ? 'mrt' : name.slice(0, 3);
}

/** A day for a narrow column, "21 mrt 2027"; another text stays as it is. */
export const korteDatum = (dag: string): string => {
  const [day = '', , year] = printDate(dag).split(' ');
  return /^\d{4}-\d{2}-\d{2}/u.test(dag) && year !== undefined
    ? `${day} ${korteMaand(dag)} ${year}`
    : printDate(dag);
};
