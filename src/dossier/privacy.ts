/** Something in a free field that documents must not hold. */
export type PrivacyWarning = 'bsn' | 'gezondheid';

/** Eight or nine digits that stand alone, with single dots, spaces or hyphens between them at most. */
const digitRun = /(?<![\d.,-])\d(?:[ .-]?\d){7,8}(?![\d-]|[.,]\d)/g;

/** Words that point to health; a hint for the writer, not proof. */
const healthWords =
  /\b(diagnose|ziekte|ziek|medicatie|medicijnen|depressie|ptss|trauma|psychisch\w*|psychiater|psycholoog|kanker|diabetes|zwanger\w*|verslav\w*|beperking|handicap|hiv|epilepsie|autisme|adhd)\b/i;

/** Weights of the elfproef for a BSN; eight digits get a zero in front. */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits pass the elfproef. About one in eleven random numbers does, so it is a warning, not proof. */
export function passesElfproef(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const sum = weights.reduce((total, weight, index) => total + weight * Number(padded[index]), 0);
  return sum % 11 === 0 && padded !== '000000000';
}

/** What a free text seems to hold that it should not: a BSN, or something about health. */
export function scanFreeText(text: string): PrivacyWarning[] {
  const hasBsn = (text.match(digitRun) ?? []).some((run) => passesElfproef(run.replace(/\D/g, '')));
  return [
    ...(hasBsn ? (['bsn'] as const) : []),
    ...(healthWords.test(text) ? (['gezondheid'] as const) : []),
  ];
}
