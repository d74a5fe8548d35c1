export * from './create.ts';
export * from './derived.ts';
export * from './file.ts';
export * from './privacy.ts';
export * from './schema.ts';
export * from './slice.ts';
export * from './uitwisseling.ts';
export * from './verantwoordelijke.ts';
