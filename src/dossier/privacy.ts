import { findBsns } from '../detection/index.ts';

/** Something in a free field that documents must not hold. */
export type PrivacyWarning = 'bsn' | 'gezondheid';

/** Words that point to health; a hint for the writer, not proof. Short, because every page with a free field carries it. */
const healthWords =
  /\b(diagnose|ziekte|ziek|medicatie|medicijnen|depressie|ptss|trauma|psychisch\w*|psychiater|psycholoog|kanker|diabetes|zwanger\w*|verslav\w*|beperking|handicap|hiv|epilepsie|autisme|adhd)\b/i;

/** What a free text seems to hold that it should not: a BSN, or something about health. */
export function scanFreeText(text: string): PrivacyWarning[] {
  return [
    ...(findBsns(text).length > 0 ? (['bsn'] as const) : []),
    ...(healthWords.test(text) ? (['gezondheid'] as const) : []),
  ];
}
