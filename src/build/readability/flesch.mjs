/** Groups of vowels that sound as one in Dutch, the longest first. */
const vowelGroup = /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|[aeiouyáéíóúàèâêîôûäëïöü]/gi;

/** How many syllables a Dutch word has, by its vowels; an abbreviation in capitals counts as one, and so does a number. */
export function countSyllables(word) {
  if (/^[A-Z0-9][A-Z0-9.-]*$/.test(word)) return 1;
  return Math.max(1, word.match(vowelGroup)?.length ?? 0);
}

/**
 * Flesch-Douma of some pieces of text, each a paragraph or an item of a list: 206.84 − 0.93 × words per sentence − 77 ×
 * syllables per word. Higher is easier; undefined where there are no words.
 */
export function fleschDouma(pieces) {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  for (const sentence of pieces.flatMap((piece) => piece.split(/(?<=[.!?:;])\s+/))) {
    const found = sentence.match(/[\p{L}\d][\p{L}\d’'-]*/gu) ?? [];
    if (found.length === 0) continue;
    sentences += 1;
    words += found.length;
    syllables += found.reduce((sum, word) => sum + countSyllables(word), 0);
  }
  if (words === 0) return undefined;
  return { score: 206.84 - 0.93 * (words / sentences) - 77 * (syllables / words), words, sentences };
}
