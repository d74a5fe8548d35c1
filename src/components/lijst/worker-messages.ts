import type { Profiel, Schoon, Schoonmaak } from '../../exports/index.ts';

/** What the page asks of the worker. Files go by reference; the worker reads them itself. */
export type Opdracht =
  | { soort: 'lezen'; file: Blob; bestand: string; kop: boolean | undefined }
  | { soort: 'schonen'; file: Blob; profiel: Profiel; schoonmaak: Schoonmaak };

/** What the worker says. `deel`: how much of the work was done, from 0 to 1. */
export type Antwoord =
  /** The worker is there and takes its task. */
  | { soort: 'begin' }
  | { soort: 'voortgang'; deel: number }
  | { soort: 'gelezen'; profiel: Profiel }
  | { soort: 'geschoond'; schoon: Schoon }
  | { soort: 'fout'; zin: string };
