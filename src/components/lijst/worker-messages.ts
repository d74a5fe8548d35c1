import type { Profiel, Schoon, Schoonmaak } from '../../exports/index.ts';

/** What the page asks of the worker. Files go by reference; the worker reads them itself. */
export type Opdracht =
  | { soort: 'lezen'; file: Blob; bestand: string; kop: boolean | undefined }
  | { soort: 'schonen'; file: Blob; profiel: Profiel; schoonmaak: Schoonmaak };

/** A cleaned list that was looked through once more: how many cells with a number that can be a BSN are left. */
export type Nagekeken = Schoon & { resterend: number };

/** What the worker says. `deel`: how much of the file was read, from 0 to 1. */
export type Antwoord =
  /** The worker is there and takes its task. */
  | { soort: 'begin' }
  | { soort: 'voortgang'; deel: number }
  | { soort: 'gelezen'; profiel: Profiel }
  | { soort: 'geschoond'; schoon: Nagekeken }
  | { soort: 'fout'; zin: string };
