/** What a cell holds, by its form alone. `nummer`: only digits; `tekst`: anything else. */
export const celsoorten = [
  'bsn-vorm',
  'datum',
  'postcode',
  'e-mail',
  'iban',
  'telefoon',
  'nummer',
  'tekst',
] as const;
/** One of the forms of a cell. */
export type Celsoort = (typeof celsoorten)[number];

const mail = /^[^\s@,;<>]+@[^\s@,;<>]+\.[a-z]{2,}$/i;
const postcode = /^[1-9]\d{3} ?[A-Z]{2}$/i;
const isoDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/;
const dutchDay = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;
const namedDay =
  /^\d{1,2}[ -](?:jan|feb|m(?:aa)?rt|mrt|apr|mei|ju[nl]|aug|sep|okt|nov|dec)[a-z]*\.?[ -]\d{2,4}$/i;
const phone = /^(?:\+|00)?\d(?:[ ()-]?\d){8,13}$/;
const ibanForm = /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]){10,30}$/i;
const bsnForm = /^\d(?:[ .-]?\d){7,8}$/;

/** The form of a cell that is not empty; `text` is trimmed. */
export function kindOf(text: string): Celsoort {
  if (text.length > 40) return 'tekst';
  if (text.includes('@')) return mail.test(text) ? 'e-mail' : 'tekst';
  if (isDay(text)) return 'datum';
  if (postcode.test(text)) return 'postcode';
  if (ibanForm.test(text) && isIban(text)) return 'iban';
  if (isPhone(text)) return 'telefoon';
  if (bsnForm.test(text)) return 'bsn-vorm';
  return /^\d+$/.test(text) ? 'nummer' : 'tekst';
}

/** Ten digits from 0, or with +31 or 0031 in front; without those a number could be anything. */
function isPhone(text: string): boolean {
  if (!phone.test(text)) return false;
  const digits = text.replace(/\D/g, '');
  return (
    /^0[1-9]\d{8}$/.test(digits) ||
    (/^(?:00)?[1-9]\d{9,12}$/.test(digits.replace(/^0031/, '31')) && /^(?:\+|00)/.test(text))
  );
}

function isDay(text: string): boolean {
  const iso = isoDay.exec(text);
  if (iso !== null) return isMonthDay(iso[2], iso[3]);
  const dutch = dutchDay.exec(text);
  return dutch !== null ? isMonthDay(dutch[2], dutch[1]) : namedDay.test(text);
}

const isMonthDay = (month = '', day = ''): boolean =>
  Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** The check of ISO 13616: the rearranged number leaves 1 after division by 97. */
export function isIban(text: string): boolean {
  const plain = text.replace(/\s/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{10,30}$/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = /\d/.test(sign) ? Number(sign) : sign.charCodeAt(0) - 55;
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The year of a day as it is written, with two-digit years from 30 on in the last century; undefined where it is no day. */
export function yearOf(text: string): number | undefined {
  const year = isoDay.exec(text)?.[1] ?? dutchDay.exec(text)?.[3];
  if (year === undefined) return undefined;
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) >= 30 ? 1900 : 2000);
}
