export * from './bewaartermijn.ts';
export * from './bsn.ts';
export { containsBsn, findMatches, partsOf } from './coverage.ts';
export * from './explain.ts';
export * from './levering.ts';
export * from './outcome.ts';
export {
  addDays,
  addYears,
  dagVanMoment,
  daysBetween,
  isPlainDate,
  printDate,
  readDate,
  subtractYears,
  weekdayOf,
} from './plain-date.ts';
export * from './rol.ts';
export * from './delen.ts';
export * from './kolom.ts';
export * from './taakverdeling.ts';
export * from './toegang.ts';
export * from './voorwaarden.ts';
export * from './werkdagen.ts';
export * from './zinnen.ts';
export * from './dpia.ts';
export * from './dpia-nodig.ts';
export * from './niveaus.ts';
