export * from './plan.ts';
export * from './words.ts';
export * from './verslag.ts';
