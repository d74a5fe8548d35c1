export * from './antwoord.ts';
export * from './bereken.ts';
export * from './dagen.ts';
export * from './invoer.ts';
export * from './meenemen.ts';
export * from './terugrekenen.ts';
export * from './words.ts';
