import { findBsns, specialWordsIn } from '../detection/index.ts';

/** How many texts outside the columns hold a number that can be a BSN, or a word that points to a special category. */
export type Vondst = { bsn: number; gezondheid: number; religie: number };

/** Searches texts that are no cells of a column: what stands above the heading, remarks, names. Nothing of them is kept. */
export function searchTexts(texts: readonly string[]): Vondst {
  const count = (holds: (text: string) => boolean) => texts.filter(holds).length;
  return {
    bsn: count((text) => findBsns(text).length > 0),
    gezondheid: count((text) => specialWordsIn(text).includes('gezondheid')),
    religie: count((text) => specialWordsIn(text).includes('religie')),
  };
}

/** Whether something was found. */
export const isFind = ({ bsn, gezondheid, religie }: Vondst): boolean => bsn + gezondheid + religie > 0;
