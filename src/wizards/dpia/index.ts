export * from './nodig.ts';
export * from './paginas.ts';
export * from './woorden.ts';
