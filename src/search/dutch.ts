/** Words that stand everywhere and find nothing. */
const stopWords = new Set(
  'de het een en of van voor op in met aan is zijn dat die dit wat wie waar mag je er te bij naar uit om als ook niet dan door ik we wij deze onze hoe kan moet'.split(
    ' ',
  ),
);

/** Lower case and without accents, so that texts compare as a reader reads them. */
export const foldText = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** A word without what stands around it. */
const plain = (word: string): string => foldText(word).replace(/^['’]+|['’]s?$/gu, '');

/**
 * The stem by which a Dutch word is found, light and the same for index and query: plural endings go, and doubled letters
 * become one, so that "taak" meets "taken" and "lek" meets "lekken".
 */
export function stem(word: string): string {
  const text = plain(word);
  const base = text.length > 6 && text.endsWith('eren') ? text.slice(0, -4) : withoutPlural(text);
  const single = base.replace(/([a-z])\1/g, '$1');
  // A word that ends in v or z in its plural ends in f or s alone: "brieven", "brief".
  return single.replace(/v$/, 'f').replace(/z$/, 's');
}

function withoutPlural(text: string): string {
  if (text.length > 4 && text.endsWith('en')) return text.slice(0, -2);
  return text.length > 4 && text.endsWith('s') && !text.endsWith('ss') ? text.slice(0, -1) : text;
}

/** Words that often end a compound; a reader may type only this part. */
const heads = new Set(
  'termijn termijnen overeenkomst overeenkomsten gegeven gegevens toets toetsen route lek lekken register lijst nummer plicht examen diploma begeleiding aanbieder school intake boete boetes systeem leverancier gemeente wet maatregel maatregelen verklaring traject oordeel informatie'
    .split(' ')
    .map(stem),
);

/** The stems under which a word is found: its own, and the known words that it ends in. */
export function termsFor(word: string): string[] {
  const own = stem(word);
  if (own.length < 2 || stopWords.has(plain(word))) return [];
  const tails =
    own.length < 9 ? [] : [...heads].filter((head) => head.length > 3 && own !== head && own.endsWith(head));
  return [own, ...tails];
}
