export { compileSjabloon } from './compile.ts';
export { printFault, SjabloonError, type SjabloonFault } from './fout.ts';
export { sjabloonPlugin } from './plugin.ts';
