import MiniSearch, { type Options } from 'minisearch';
import { termsFor } from './dutch.ts';

/** What kind of page a result is, in the order in which results are shown. */
export const groepen = {
  handreiking: 'Handreiking',
  taak: 'Taken',
  partij: 'Partijen',
  gegeven: 'Gegevens',
  begrip: 'Begrippen',
  hulpmiddel: 'Hulpmiddelen',
  verantwoording: 'Bronnen en verantwoording',
  site: 'Over de site',
} as const;

/** Name of a group of results. */
export type Groep = keyof typeof groepen;

/** Something that can be found: a page, a part of a page or a term. */
export type Zoekstuk = {
  /** The address, with its anchor. */
  id: string;
  titel: string;
  groep: Groep;
  /** One or two sentences to show. */
  uittreksel: string;
  tekst: string;
  /** Other words for it. */
  trefwoorden: string;
};

/** A result, best first within its group. */
export type Zoekresultaat = Pick<Zoekstuk, 'id' | 'titel' | 'groep' | 'uittreksel'>;

const options: Options<Zoekstuk> = {
  fields: ['titel', 'trefwoorden', 'uittreksel', 'tekst'],
  storeFields: ['titel', 'groep', 'uittreksel'],
  processTerm: (term) => {
    const terms = termsFor(term);
    return terms.length === 0 ? null : terms;
  },
  searchOptions: {
    boost: { titel: 6, trefwoorden: 4, uittreksel: 2 },
    prefix: (term) => term.length > 2,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    combineWith: 'AND',
  },
};

/** Makes the index that is written beside the pages. */
export function makeIndex(stukken: readonly Zoekstuk[]): string {
  const index = new MiniSearch<Zoekstuk>(options);
  index.addAll(stukken);
  return JSON.stringify(index);
}

/** Finds in an index; words that are not found together are looked for one by one. */
export class Zoekmachine {
  readonly #index: MiniSearch<Zoekstuk>;

  constructor(json: string) {
    this.#index = MiniSearch.loadJSON(json, options);
  }

  /** The results, best first. */
  zoek(vraag: string): Zoekresultaat[] {
    const strict = this.#index.search(vraag);
    const found = strict.length > 0 ? strict : this.#index.search(vraag, { combineWith: 'OR' });
    return found.map(toResult);
  }
}

const isGroep = (value: unknown): value is Groep => typeof value === 'string' && value in groepen;

function toResult(found: Record<string, unknown>): Zoekresultaat {
  const { id, titel, groep, uittreksel } = found;
  return {
    id: String(id),
    titel: String(titel),
    groep: isGroep(groep) ? groep : 'site',
    uittreksel: String(uittreksel),
  };
}
