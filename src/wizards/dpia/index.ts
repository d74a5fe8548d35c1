export * from './nodig.ts';
