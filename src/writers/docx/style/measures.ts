/*
 * Sizes in twips (1/20 point), the unit of Word. One centimetre is 567.
 */

/** A4 with margins of 2.5 cm. */
export const page = { width: 11906, height: 16838, margin: 1418, header: 709, footer: 709 };
/** The width of the text. */
export const textWidth = page.width - 2 * page.margin;

/** Where the text of each numbered level begins; the number hangs to the left of it. */
export const indents = {
  /** After "Artikel 12" or "Bijlage 3". */
  heading: 1418,
  lid: 737,
  onderdeel: 1191,
  subonderdeel: 1645,
  /** One step of a list, and the room of a letter or bullet. */
  step: 454,
};
