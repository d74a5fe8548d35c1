// XML 1.0 §2.2 allows tab, newline, return, and everything from U+0020 but surrogates, U+FFFE and U+FFFF.
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Removes what no XML file may hold: control characters and halves of characters. All other text is kept. */
export const sanitise = (text: string): string => text.replace(illegal, '');

/**
 * The address as a hyperlink may hold it, or undefined where it is none: only the web and mail. Characters that no
 * address may hold are written as codes, because Word refuses a file with such an address.
 */
export function safeUrl(url: string): string | undefined {
  const isLink = /^(?:https?:\/\/|mailto:)\S+$/iu.test(url) && URL.canParse(url);
  return isLink ? url.replace(/[^\x21-\x7E]|["<>\\^`{|}]/gu, encodeURIComponent) : undefined;
}
