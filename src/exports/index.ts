export { cleanList, neutralise, type Blijver, type Schoon, type Schoonmaak } from './clean.ts';
export { letterOf, scanList, type Blad, type Kolom, type Leeswijze, type Profiel } from './scan.ts';
export { readCsv, detectCsv } from './tables/csv.ts';
export { Leesfout } from './tables/fault.ts';
export { writeCsv } from './write-csv.ts';
