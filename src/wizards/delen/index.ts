export * from './address.ts';
export * from './answer.ts';
export * from './keuzes.ts';
export * from './words.ts';
