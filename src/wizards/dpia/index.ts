export * from './nodig.ts';
export * from './paginas.ts';
export * from './vrije-tekst.ts';
export * from './woorden.ts';
