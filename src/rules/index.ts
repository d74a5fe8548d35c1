export * from './bewaartermijn.ts';
export * from './bsn.ts';
export { containsBsn, partsOf } from './coverage.ts';
export * from './explain.ts';
export * from './levering.ts';
export * from './outcome.ts';
export { isPlainDate, printDate } from './plain-date.ts';
export * from './rol.ts';
export * from './delen.ts';
