export { cleanAndCheck, cleanList, nameOfClean } from './clean.ts';
export type { Nagekeken, Schoon, Schoonmaak } from './clean.ts';
export { isFind, type Vondst } from './finds.ts';
export { neutralise, type Blijver } from './row-cleaner.ts';
export { countBsns, scanList, type Leeswijze, type Profiel } from './scan.ts';
export { letterOf, type Blad, type Kolom } from './sheet.ts';
export { Leesfout } from './tables/fault.ts';
export { writeCsv } from './write-csv.ts';
export { writeSheets } from './write-sheets.ts';
