export { fileNamePart, type BuiltDocument, type DocumentMeta } from './meta.ts';
