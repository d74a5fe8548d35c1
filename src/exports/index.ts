export { cleanList, type Schoon, type Schoonmaak } from './clean.ts';
export { isFind, type Vondst } from './finds.ts';
export { neutralise, type Blijver } from './row-cleaner.ts';
export { countBsns, nameOfClean, type Profiel } from './profile.ts';
export { scanList, type Leeswijze } from './scan.ts';
export { letterOf, type Blad, type Kolom } from './sheet.ts';
export { Leesfout } from './tables/fault.ts';
export { writeCsv } from './write-csv.ts';
export { writeSheets } from './write-sheets.ts';
