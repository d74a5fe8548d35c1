import { findBsns, specialWordsIn } from '../detection/index.ts';

/** Something in a free field that documents must not hold. */
export type PrivacyWarning = 'bsn' | 'gezondheid';

/** What a free text seems to hold that it should not: a BSN, or something about health. */
export function scanFreeText(text: string): PrivacyWarning[] {
  return [
    ...(findBsns(text).length > 0 ? (['bsn'] as const) : []),
    ...(specialWordsIn(text).includes('gezondheid') ? (['gezondheid'] as const) : []),
  ];
}
