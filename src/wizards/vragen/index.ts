export * from './answers.ts';
export * from './check.ts';
