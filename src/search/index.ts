export * from './dutch.ts';
export * from './engine.ts';
