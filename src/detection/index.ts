export { findBsns, passesElfproef, type Span } from './bsn.ts';
export { ColumnProfiler, type Bsnoordeel, type Herkend, type Kolomprofiel } from './column.ts';
export { klantnummer, vrijeTekst } from './beside.ts';
export { matchHeader } from './header.ts';
export { isIban, kindOf, type Celsoort } from './kind.ts';
export { maskedBsn, shapeOf } from './mask.ts';
export { specialWordsIn, type Woordsoort } from './words.ts';
