import { between, digits, pick, seeded, type Random } from './random.ts';

/** A made-up cell: its text, of what kind it is, and whether a BSN stands in it. */
export type CorpusCell = { text: string; kind: string; hasBsn: boolean };

/** The last digit that makes eight digits a BSN; undefined where none does. Written apart from the code under test. */
function checkDigit(eight: string): number | undefined {
  let sum = 0;
  for (let index = 0; index < 8; index += 1) sum += (9 - index) * Number(eight[index]);
  return sum % 11 === 10 ? undefined : sum % 11;
}

/** A number of nine digits that is a BSN by its form; it belongs to nobody in particular. */
export function makeBsn(random: Random): string {
  const eight = `${between(random, 0, 3)}${digits(random, 7)}`;
  const last = checkDigit(eight);
  return last === undefined || /^00/.test(eight) ? makeBsn(random) : `${eight}${last}`;
}

/** Nine digits that are no BSN. */
export function makeNonBsn(random: Random): string {
  const nine = digits(random, 9);
  return checkDigit(nine.slice(0, 8)) === Number(nine[8]) ? makeNonBsn(random) : nine;
}

const split = (number: string, lengths: readonly number[], separator: string): string => {
  let from = 0;
  return lengths.map((length) => number.slice(from, (from += length))).join(separator);
};

/** The ways in which a BSN is written in lists: bare, without its zero, with separators. */
const writings: readonly [(bsn: string) => string, ...((bsn: string) => string)[]] = [
  (bsn) => bsn,
  (bsn) => bsn,
  (bsn) => bsn.replace(/^0/, ''),
  (bsn) => split(bsn, [4, 2, 3], '.'),
  (bsn) => split(bsn, [3, 3, 3], ' '),
  (bsn) => split(bsn, [3, 3, 3], '.'),
  (bsn) => split(bsn, [4, 5], ' '),
  (bsn) => split(bsn, [4, 2, 3], '-'),
  (bsn) => ` ${bsn} `,
  (bsn) => `${bsn}.0`,
  (bsn) => split(bsn, [3, 3, 3], '\u00a0'),
];

const sentences: readonly [(bsn: string) => string, ...((bsn: string) => string)[]] = [
  (bsn) => `Mevrouw belde op 12-03-2024 over haar afspraak, BSN ${bsn}.`,
  (bsn) => `BSN: ${bsn} / tel. 06-12345678`,
  (bsn) => `zie dossier van partner (${bsn}), komt dinsdag om 10.30 uur`,
  (bsn) => `bsn${bsn} bekend bij DUO`,
  (bsn) => `Heeft op 2024-05-01 een brief gehad. ${bsn}`,
];

const phrases: readonly [string, ...string[]] = [
  'Komt dinsdag om 10.30 uur voor een gesprek op het gemeentehuis.',
  'Start op 01-09-2025 met de B1-route, 12 uur per week.',
  'Heeft 3 kinderen en wil graag in de zorg werken.',
  'Belde op 14 maart; nieuwe afspraak gemaakt voor 2 april 2026.',
  'Zit in groep 4 van de taalschool, lokaal 2.13.',
  'Factuur 2024-0012 van EUR 1.250,00 is betaald.',
];

function makePhone(random: Random): string {
  const number = `06${between(random, 1, 9)}${digits(random, 7)}`;
  const area = `0${between(random, 10, 79)}${between(random, 1, 9)}${digits(random, 6)}`;
  return pick(random, [
    number,
    `${number.slice(0, 2)}-${number.slice(2)}`,
    `${number.slice(0, 2)} ${number.slice(2)}`,
    `+31 6 ${number.slice(2)}`,
    `${area.slice(0, 3)}-${area.slice(3)}`,
  ]);
}

/** ISO 13616: the two check digits make the rest 1 modulo 97. */
function makeIban(random: Random): string {
  const account = digits(random, 10);
  const bank = pick(random, ['ABNA', 'INGB', 'RABO', 'TRIO']);
  const numeric = Array.from(`${bank}${account}NL00`, (sign) =>
    /\d/.test(sign) ? sign : String(sign.charCodeAt(0) - 55),
  ).join('');
  const check = String(98n - (BigInt(numeric) % 97n)).padStart(2, '0');
  const iban = `NL${check}${bank}${account}`;
  return random() < 0.5 ? iban : (iban.match(/.{1,4}/g) ?? []).join(' ');
}

function makeDate(random: Random): string {
  const [year, month, day] = [between(random, 1945, 2027), between(random, 1, 12), between(random, 1, 28)];
  const [mm, dd] = [String(month).padStart(2, '0'), String(day).padStart(2, '0')];
  return pick(random, [
    `${dd}-${mm}-${year}`,
    `${year}-${mm}-${dd}`,
    `${day}-${month}-${year}`,
    `${dd}/${mm}/${year}`,
    `${year}${mm}${dd}`,
  ]);
}

const makers: Record<string, (random: Random) => CorpusCell> = {
  'BSN alleen': (random) => ({
    text: pick(random, writings)(makeBsn(random)),
    kind: 'BSN alleen',
    hasBsn: true,
  }),
  'BSN in tekst': (random) => ({
    text: pick(random, sentences)(pick(random, writings)(makeBsn(random)).trim()),
    kind: 'BSN in tekst',
    hasBsn: true,
  }),
  'negen cijfers, geen BSN': (random) => ({
    text: makeNonBsn(random),
    kind: 'negen cijfers, geen BSN',
    hasBsn: false,
  }),
  klantnummer: (random) => ({
    text: digits(random, between(random, 5, 9)),
    kind: 'klantnummer',
    hasBsn: false,
  }),
  telefoon: (random) => ({ text: makePhone(random), kind: 'telefoon', hasBsn: false }),
  iban: (random) => ({ text: makeIban(random), kind: 'iban', hasBsn: false }),
  postcode: (random) => ({
    text: `${between(random, 1000, 9999)}${pick(random, ['', ' '])}${pick(random, ['AB', 'XZ', 'GH'])}`,
    kind: 'postcode',
    hasBsn: false,
  }),
  datum: (random) => ({ text: makeDate(random), kind: 'datum', hasBsn: false }),
  tekst: (random) => ({ text: pick(random, phrases), kind: 'tekst', hasBsn: false }),
};

/** How many cells of each kind in a hundred. */
const shares: readonly (readonly [string, number])[] = [
  ['BSN alleen', 20],
  ['BSN in tekst', 10],
  ['negen cijfers, geen BSN', 10],
  ['klantnummer', 10],
  ['telefoon', 10],
  ['iban', 8],
  ['postcode', 8],
  ['datum', 12],
  ['tekst', 12],
];

/** `count` cells, the same for the same seed. */
export function makeCorpus(count: number, seed = 2021): CorpusCell[] {
  const random = seeded(seed);
  const kinds = shares.flatMap(([kind, share]) => Array.from({ length: share }, () => kind));
  return Array.from({ length: count }, (_, index) => {
    const make = makers[kinds[index % kinds.length] ?? 'tekst'];
    if (make === undefined) throw new Error('A share names a kind that is not made.');
    return make(random);
  });
}
