export * from './bereken.ts';
export * from './words.ts';
