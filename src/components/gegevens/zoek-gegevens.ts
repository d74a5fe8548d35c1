import { gegevens, herkenning, type Gegeven } from '../../content/index.ts';
import { toWords, zoekRijen } from './zoek-woorden.ts';

/** Other words for a kind of data: the names by which the check of a list knows a column. */
const synonyms = new Map(herkenning.kolomnamen.map(({ gegeven, namen }) => [gegeven, namen]));

/**
 * The kinds of data that a person may mean: first those whose name or another word for it fits, then those whose
 * explanation does. None for fewer than two letters.
 */
export function zoekGegevens(query: string): readonly Gegeven[] {
  if (toWords(query).join('').length < 2) return [];
  const named = zoekRijen(gegevens, query, ({ id, naam }) => [naam, ...(synonyms.get(id) ?? [])]);
  const explained = explainedBy(query).filter((gegeven) => !named.includes(gegeven));
  return [...named, ...explained];
}

/** Explanations are looked through as they were typed: a slip in a whole sentence says nothing. */
function explainedBy(query: string): Gegeven[] {
  const wanted = toWords(query).join(' ');
  return wanted.length < 4 ? [] : gegevens.filter(({ uitleg }) => toWords(uitleg).join(' ').includes(wanted));
}

/** Whether what was typed names a number without a meaning, which stands for a person in place of the BSN. */
export const isKlantnummer = (query: string): boolean =>
  toWords(query).join('').length > 3 &&
  herkenning.klantnummer.some((naam) => toWords(naam).join('').startsWith(toWords(query).join('')));
