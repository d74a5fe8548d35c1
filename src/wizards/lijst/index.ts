export * from './keuzes.ts';
export * from './kop.ts';
export * from './plan.ts';
export * from './samenvatting.ts';
export * from './words.ts';
export * from './verslag.ts';
