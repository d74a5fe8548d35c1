export * from './actielijst.ts';
export * from './agenda.ts';
export * from './paginas.ts';
export * from './raster.ts';
export * from './records.ts';
export * from './woorden.ts';
