export { findBsns, passesElfproef, type Span } from './bsn.ts';
export { ColumnProfiler, type Bsnoordeel, type Kolomprofiel } from './column.ts';
export { klantnummer, vrijeTekst } from './beside.ts';
export { matchHeader, type Kopvondst } from './header.ts';
export { isIban, kindOf, type Celsoort } from './kind.ts';
export { maskBsns, shapeOf } from './mask.ts';
export { type Herkend } from './recognise.ts';
export { specialWordsIn, type Woordsoort } from './words.ts';
