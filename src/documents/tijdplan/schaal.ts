import { addDays, addYears, daysBetween, weekdayOf } from '../../rules/index.ts';
import { korteMaand } from '../plan/datum.ts';

/** A piece of the axis: its first day, its place and what stands above it. */
export type Vak = { van: string; x: number; breedte: number; label: string };

/** The axis of time: where a day is, its pieces, and the longer pieces that hold those. */
export type Schaal = {
  begin: string;
  einde: string;
  /** The place of a day; a day outside the axis is at its edge. */
  x: (dag: string) => number;
  vakken: readonly Vak[];
  groepen: readonly Vak[];
};

type Eenheid = {
  /** Up to so many days this unit is used. */
  tot: number;
  start: (dag: string) => string;
  volgende: (dag: string) => string;
  label: (dag: string) => string;
  groep: (dag: string) => string;
};

const yearOf = (dag: string): number => Number(dag.slice(0, 4));
const monthOf = (dag: string): number => Number(dag.slice(5, 7));
const monthStart = (year: number, month: number): string =>
  month > 12 ? `${year + 1}-01-01` : `${year}-${String(month).padStart(2, '0')}-01`;
const week: Eenheid = {
  tot: 91,
  start: (dag) => addDays(dag, -((weekdayOf(dag) + 6) % 7)),
  volgende: (dag) => addDays(dag, 7),
  label: (dag) => `${Number(dag.slice(8))} ${korteMaand(dag)}`,
  groep: (dag) => dag.slice(0, 4),
};

const month: Eenheid = {
  tot: 600,
  start: (dag) => monthStart(yearOf(dag), monthOf(dag)),
  volgende: (dag) => monthStart(yearOf(dag), monthOf(dag) + 1),
  label: korteMaand,
  groep: (dag) => dag.slice(0, 4),
};

const quarter: Eenheid = {
  tot: 2200,
  start: (dag) => monthStart(yearOf(dag), monthOf(dag) - ((monthOf(dag) - 1) % 3)),
  volgende: (dag) => monthStart(yearOf(dag), monthOf(dag) + 3),
  label: (dag) => `K${Math.ceil(monthOf(dag) / 3)}`,
  groep: (dag) => dag.slice(0, 4),
};

const year: Eenheid = {
  tot: Infinity,
  start: (dag) => `${dag.slice(0, 4)}-01-01`,
  volgende: (dag) => addYears(dag, 1),
  label: (dag) => dag.slice(0, 4),
  groep: () => '',
};

/** Weeks for a short plan, then months, quarters and years; the axis begins and ends with a whole one. */
export function maakSchaal(van: string, tot: string, links: number, breedte: number): Schaal {
  const length = daysBetween(van, tot);
  const eenheid = [week, month, quarter].find((one) => length <= one.tot) ?? year;
  const begin = eenheid.start(van);
  const starts = startsOf(eenheid, begin, tot);
  const einde = eenheid.volgende(starts.at(-1) ?? begin);
  const days = daysBetween(begin, einde);
  const x = (dag: string): number =>
    links + (Math.min(days, Math.max(0, daysBetween(begin, dag))) / days) * breedte;
  const toVak = (one: string, label: string, end: string): Vak => ({
    van: one,
    x: x(one),
    breedte: x(end) - x(one),
    label,
  });
  const groups = [...Map.groupBy(starts, eenheid.groep)];
  return {
    begin,
    einde,
    x,
    vakken: starts.map((one) => toVak(one, eenheid.label(one), eenheid.volgende(one))),
    groepen: groups.flatMap(([label, [first]], index) =>
      first === undefined || label === '' ? [] : [toVak(first, label, groups[index + 1]?.[1][0] ?? einde)],
    ),
  };
}

function startsOf({ volgende }: Eenheid, begin: string, tot: string): string[] {
  const starts: string[] = [];
  for (let dag = begin; dag <= tot; dag = volgende(dag)) starts.push(dag);
  return starts;
}
