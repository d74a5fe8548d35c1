export { addBitmaps, type Rasterise } from './bitmaps.ts';
export { DocumentError, type Bronvermelding, type FindBron } from './context.ts';
export type { FigureData } from './markup.ts';
export { resolve } from './resolve.ts';
export { sanitise } from './sanitise.ts';
export * from './tree.ts';
export * from './values.ts';
