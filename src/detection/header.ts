import { distance } from 'fastest-levenshtein';
import { gegevens, herkenning } from '../content/index.ts';
import { klantnummer, vrijeTekst } from './beside.ts';

/**
 * What the name of a column points to. `gelijk`: the name is known; `tikfout`: one or two letters differ; `deel`: a known
 * name with other words beside it, which may make it something else ("Naam kind").
 */
export type Kopvondst = { gegeven: string; gelijkenis: 'gelijk' | 'tikfout' | 'deel' };

type Name = { text: string; gegeven: string };

/** Words that a column has in common with others and that say nothing about what is in it. */
const fillers = new Set(
  'van de het der een client klant kandidaat deelnemer inburgeraar persoon cursist kolom veld huidige huidig nieuw oud'.split(
    ' ',
  ),
);

const names: readonly Name[] = [
  ...herkenning.kolomnamen.flatMap(({ gegeven, namen }) =>
    namen.map((naam) => ({ text: foldName(naam), gegeven })),
  ),
  ...gegevens.map(({ id, naam }) => ({ text: foldName(naam), gegeven: id })),
  ...gegevens.map(({ id }) => ({ text: foldName(id), gegeven: id })),
  ...herkenning.klantnummer.map((naam) => ({ text: foldName(naam), gegeven: klantnummer })),
  ...herkenning.vrijeTekst.map((naam) => ({ text: foldName(naam), gegeven: vrijeTekst })),
  ...herkenning.buitenCatalogus.flatMap(({ id, namen }) =>
    namen.map((naam) => ({ text: foldName(naam), gegeven: id })),
  ),
];
const byText = new Map(names.toReversed().map((name) => [name.text, name]));
const byJoined = new Map(names.toReversed().map((name) => [name.text.replaceAll(' ', ''), name]));

/** Lower case, no accents, words parted: "GeboorteDatum", "geboorte_datum" and "geboorte-datum" are one name. */
export function foldName(name: string): string {
  return name
    .slice(0, 200)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** What the name of a column points to, or undefined. */
export function matchHeader(header: string): Kopvondst | undefined {
  const text = foldName(header);
  if (text === '') return undefined;
  const words = text.split(' ').filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  const same = byText.get(text) ?? byJoined.get(text.replaceAll(' ', '')) ?? byText.get(words.join(' '));
  if (same !== undefined) return { gegeven: same.gegeven, gelijkenis: 'gelijk' };
  const part = containedIn(words);
  if (part !== undefined) return { gegeven: part.gegeven, gelijkenis: 'deel' };
  const near = nearest(text);
  return near && { gegeven: near.gegeven, gelijkenis: 'tikfout' };
}

/** The longest known name whose words all stand in the header: "postcode werkgever". The BSN goes before all. */
function containedIn(words: readonly string[]): Name | undefined {
  if (words.some((word) => word.startsWith('bsn') || word.endsWith('bsn'))) return byText.get('bsn');
  const known = new Set(words);
  return names
    .filter(({ text: name }) => name.length > 2 && name.split(' ').every((word) => known.has(word)))
    .toSorted((one, other) => other.text.length - one.text.length)[0];
}

/** The name from which the header differs by a slip: one letter from five on, two where either has nine or more. */
function nearest(text: string): Name | undefined {
  const joined = text.replaceAll(' ', '');
  const near = [...byJoined]
    .filter(([name]) => Math.abs(name.length - joined.length) <= 2)
    .map(([name, value]) => ({ value, slips: slipsBetween(name, joined), allowed: allowedIn(name, joined) }))
    .filter(({ slips, allowed }) => slips <= allowed)
    .toSorted((one, other) => one.slips - other.slips);
  return near[0]?.value;
}

function allowedIn(name: string, joined: string): number {
  if (Math.min(name.length, joined.length) < 5) return 0;
  return Math.max(name.length, joined.length) >= 9 ? 2 : 1;
}

/** Two neighbours that changed places are one slip: "emial". */
function slipsBetween(name: string, joined: string): number {
  const slips = distance(name, joined);
  if (slips !== 2 || name.length !== joined.length) return slips;
  let at = 0;
  while (name[at] === joined[at]) at += 1;
  const swapped = `${joined.slice(0, at)}${joined.charAt(at + 1)}${joined.charAt(at)}${joined.slice(at + 2)}`;
  return swapped === name ? 1 : slips;
}
