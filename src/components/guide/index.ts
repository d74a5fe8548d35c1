export { chapterComponents } from './chapter-components.ts';
export * from './onderbouwing.ts';
