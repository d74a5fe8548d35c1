export { drawing, ink, line, shape, words, type Attributes, type Beeld } from './svg.ts';
export { boldRatio, cutText, textWidth, wrapText } from './tekstbreedte.ts';
