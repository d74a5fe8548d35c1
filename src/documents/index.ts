export type { BuiltDocument, DocumentMeta } from './meta.ts';
