import { distance } from 'fastest-levenshtein';
import { gegevens, herkenning } from '../content/index.ts';
import { klantnummer, vrijeTekst } from './beside.ts';

/** What the name of a column points to; `zeker` when the name is known, else one or two letters differ or words were added. */
export type Kopvondst = { gegeven: string; isZeker: boolean };

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
  const exact = byText.get(text) ?? byJoined.get(text.replaceAll(' ', ''));
  if (exact !== undefined) return { gegeven: exact.gegeven, isZeker: true };
  const found = containedIn(text) ?? nearest(text);
  return found && { gegeven: found.gegeven, isZeker: false };
}

/** The longest known name whose words all stand in the header: "postcode woonadres client". The BSN goes before all. */
function containedIn(text: string): Name | undefined {
  const words = text.split(' ').filter((word) => !fillers.has(word) && !/^\d+$/.test(word));
  const bare = byText.get(words.join(' '));
  if (bare !== undefined) return bare;
  if (words.some((word) => word.startsWith('bsn') || word.endsWith('bsn'))) return byText.get('bsn');
  const known = new Set(words);
  return names
    .filter(({ text: name }) => name.length > 2 && name.split(' ').every((word) => known.has(word)))
    .toSorted((one, other) => other.text.length - one.text.length)[0];
}

/** The name from which the header differs by a slip: one letter from five on, two from nine on. */
function nearest(text: string): Name | undefined {
  const joined = text.replaceAll(' ', '');
  const allowed = joined.length >= 9 ? 2 : joined.length >= 5 ? 1 : 0;
  if (allowed === 0) return undefined;
  const near = [...byJoined]
    .filter(([name]) => name.length >= 5 && Math.abs(name.length - joined.length) <= allowed)
    .map(([name, value]) => ({ value, distance: distance(name, joined) }))
    .filter((one) => one.distance <= allowed)
    .toSorted((one, other) => one.distance - other.distance);
  return near[0]?.value;
}
