// XML 1.0 §2.2 allows tab, newline, return, and everything from U+0020 but surrogates, U+FFFE and U+FFFF.
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Removes what no XML file may hold: control characters and halves of characters. All other text is kept. */
export const sanitise = (text: string): string => text.replace(illegal, '');

/** Whether an address may become a hyperlink: only the web and mail. */
export const isSafeUrl = (url: string): boolean =>
  /^(?:https?:\/\/|mailto:)[^\s]+$/iu.test(url) && URL.canParse(url);
