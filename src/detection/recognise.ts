import type { Kopvondst } from './header.ts';
import type { Celsoort } from './kind.ts';
import type { Woordsoort } from './words.ts';

/** What a column was taken for, and why. `gegeven` undefined: not recognised. */
export type Herkend = {
  gegeven: string | undefined;
  grond: 'kolomnaam' | 'inhoud' | 'geen';
  /** Only then a person need not confirm it first. */
  isZeker: boolean;
};

/** What the cells of a column tell. */
export type Inhoud = {
  /** The numbers in it are BSNs. */
  isBsn: boolean;
  nummers: number;
  gevuld: number;
  vormen: ReadonlyMap<Celsoort, number>;
  /** Years of the days in it. */
  jaren: readonly number[];
  woorden: Readonly<Record<Woordsoort, number>>;
};

/** That many numbers that all pass are BSNs for sure. */
const enoughNumbers = 5;

/**
 * What a column holds, by its name and by what is in it. What the numbers are goes before the name: a column with BSNs is
 * one, whatever it is called. A name with a slip is sure when the cells say the same.
 */
export function recognise(name: Kopvondst | undefined, inhoud: Inhoud): Herkend {
  if (inhoud.isBsn && name?.gegeven !== 'bsn')
    return { gegeven: 'bsn', grond: 'inhoud', isZeker: inhoud.nummers >= enoughNumbers };
  if (name?.gelijkenis === 'gelijk') return { gegeven: name.gegeven, grond: 'kolomnaam', isZeker: true };
  const content = recogniseByContent(inhoud);
  if (name !== undefined) {
    const isZeker = name.gelijkenis === 'tikfout' && content === name.gegeven;
    return { gegeven: name.gegeven, grond: 'kolomnaam', isZeker };
  }
  return content === undefined
    ? { gegeven: undefined, grond: 'geen', isZeker: false }
    : { gegeven: content, grond: 'inhoud', isZeker: false };
}

function recogniseByContent({ vormen, woorden, gevuld, jaren }: Inhoud): string | undefined {
  const seen = [...vormen.values()].reduce((sum, count) => sum + count, 0);
  const most = [...vormen].find(([, count]) => count >= seen * 0.6)?.[0];
  if (woorden.gezondheid > gevuld / 4) return 'gezondheidsgegevens';
  if (woorden.religie > gevuld / 4) return 'religie';
  if (most === 'datum') return isBirthdays(jaren) ? 'geboortedatum' : undefined;
  return most === undefined ? undefined : fieldOfKind[most];
}

/** Birthdays lie years apart and most lie more than fifteen years back. */
function isBirthdays(jaren: readonly number[]): boolean {
  const sorted = jaren.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (
    middle > 1920 && middle < 2012 && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) >= Math.min(10, sorted.length)
  );
}

const fieldOfKind: Partial<Record<Celsoort, string>> = {
  postcode: 'adres',
  'e-mail': 'e-mailadres',
  iban: 'rekeningnummer',
  telefoon: 'telefoonnummer',
};
