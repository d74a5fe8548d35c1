import { findBsns, passesElfproef } from './bsn.ts';
import { matchHeader } from './header.ts';
import { kindOf, yearOf, type Celsoort } from './kind.ts';
import { shapeOf } from './mask.ts';
import { lookAt, mayHoldBsn, mayHoldWord } from './glance.ts';
import { specialWordsIn, type Woordsoort } from './words.ts';

/**
 * What the numbers of a column say about the BSN. `bsn`: they are BSNs; `gemengd`: too many pass the elfproef for chance;
 * `toeval`: as many pass as chance gives, one in eleven; `tekst`: here and there, or inside text; `geen`: none.
 */
export type Bsnoordeel = 'bsn' | 'gemengd' | 'toeval' | 'tekst' | 'geen';

/** What a column was taken for, and why. `gegeven` undefined: not recognised. */
export type Herkend = {
  gegeven: string | undefined;
  grond: 'kolomnaam' | 'inhoud' | 'geen';
  isZeker: boolean;
};

/** What was found in one column; no values, only counts and shapes. */
export type Kolomprofiel = {
  /** Cells that are not empty. */
  gevuld: number;
  bsn: {
    oordeel: Bsnoordeel;
    /** Cells that are nothing but a number of 8 or 9 digits, and how many of those pass the elfproef. */
    nummers: number;
    geslaagd: number;
    /** Cells with other text in which a BSN stands. */
    inTekst: number;
  };
  woorden: Record<Woordsoort, number>;
  /** How often each form occurs among the cells that were looked at closely. */
  vormen: Partial<Record<Celsoort, number>>;
  /** Shapes of the first values, without the values. */
  voorbeelden: readonly string[];
  herkend: Herkend;
};

/** The form of all cells up to here, and of one in `step` after that, is looked at closely. */
const closeUp = 1000;
const step = 64;

const bareNumber = /^\d{8,9}$/;
/** With separators, white space, the apostrophe of a spreadsheet, or the ".0" of a program. */
const spacedNumber = /^\s*'?\d(?:[ .\u00a0-]?\d){7,8}(?:[.,]0)?\s*$/;

/** Gathers what a column holds, cell by cell. Every cell is searched for BSNs and words; nothing of it is kept. */
export class ColumnProfiler {
  readonly #kop: string;
  #gevuld = 0;
  #nummers = 0;
  #geslaagd = 0;
  #inTekst = 0;
  readonly #woorden: Record<Woordsoort, number> = { gezondheid: 0, religie: 0 };
  readonly #vormen = new Map<Celsoort, number>();
  readonly #jaren: number[] = [];
  readonly #voorbeelden = new Set<string>();

  /** `kop`: the name of the column as it stands in the file; empty where there is none. */
  constructor(kop: string) {
    this.#kop = kop;
  }

  /** Looks at one cell. */
  add(cell: string): void {
    const seen = lookAt(cell);
    if (seen === 0) return;
    this.#gevuld += 1;
    if ((seen & mayHoldBsn) !== 0) this.#searchBsn(cell);
    if ((seen & mayHoldWord) !== 0) {
      for (const soort of specialWordsIn(cell)) this.#woorden[soort] += 1;
    }
    if (this.#gevuld <= closeUp || this.#gevuld % step === 0) this.#lookCloser(cell.trim());
  }

  #searchBsn(cell: string): void {
    // A column of bare numbers is the usual case and needs no search.
    if (bareNumber.test(cell)) {
      this.#nummers += 1;
      if (passesElfproef(cell)) this.#geslaagd += 1;
      return;
    }
    const isNumber = spacedNumber.test(cell);
    if (isNumber) this.#nummers += 1;
    if (findBsns(cell).length === 0) return;
    if (isNumber) this.#geslaagd += 1;
    else this.#inTekst += 1;
  }

  #lookCloser(text: string): void {
    const kind = kindOf(text);
    this.#vormen.set(kind, (this.#vormen.get(kind) ?? 0) + 1);
    const year = kind === 'datum' ? yearOf(text) : undefined;
    if (year !== undefined) this.#jaren.push(year);
    if (this.#voorbeelden.size < 3) this.#voorbeelden.add(shapeOf(text));
  }

  /** What was found. */
  finish(): Kolomprofiel {
    const oordeel = this.#judgeBsn();
    return {
      gevuld: this.#gevuld,
      bsn: { oordeel, nummers: this.#nummers, geslaagd: this.#geslaagd, inTekst: this.#inTekst },
      woorden: { ...this.#woorden },
      vormen: Object.fromEntries(this.#vormen),
      voorbeelden: [...this.#voorbeelden],
      herkend: this.#recognise(oordeel),
    };
  }

  /** By chance one number in eleven passes; three standard deviations above that is no chance any more. */
  #judgeBsn(): Bsnoordeel {
    const [numbers, passed] = [this.#nummers, this.#geslaagd];
    const isNumeric = numbers > 0 && numbers >= this.#gevuld / 5;
    if (!isNumeric) return passed + this.#inTekst > 0 ? 'tekst' : 'geen';
    if (passed >= numbers / 2) return 'bsn';
    const chance = numbers / 11;
    if (passed > chance + 3 * Math.sqrt((chance * 10) / 11) + 1) return 'gemengd';
    if (this.#inTekst > 0) return 'tekst';
    return passed > 0 ? 'toeval' : 'geen';
  }

  /** What the numbers are goes before the name: a column with BSNs is one, whatever it is called. */
  #recognise(oordeel: Bsnoordeel): Herkend {
    const byName = matchHeader(this.#kop);
    if (oordeel === 'bsn' && byName?.gegeven !== 'bsn')
      return { gegeven: 'bsn', grond: 'inhoud', isZeker: this.#nummers >= 5 };
    if (byName?.isZeker === true) return { ...byName, grond: 'kolomnaam' };
    const byContent = this.#recogniseByContent();
    if (byName !== undefined) return { ...byName, grond: 'kolomnaam' };
    return byContent === undefined
      ? { gegeven: undefined, grond: 'geen', isZeker: false }
      : { gegeven: byContent, grond: 'inhoud', isZeker: false };
  }

  #recogniseByContent(): string | undefined {
    const seen = [...this.#vormen.values()].reduce((sum, count) => sum + count, 0);
    const most = [...this.#vormen].find(([, count]) => count >= seen * 0.6)?.[0];
    if (this.#woorden.gezondheid > this.#gevuld / 4) return 'gezondheidsgegevens';
    if (this.#woorden.religie > this.#gevuld / 4) return 'religie';
    if (most === 'datum') return this.#isBirthdays() ? 'geboortedatum' : undefined;
    return most === undefined ? undefined : fieldOfKind[most];
  }

  /** Birthdays lie years apart and most lie more than fifteen years back. */
  #isBirthdays(): boolean {
    const sorted = this.#jaren.toSorted((one, other) => one - other);
    const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
    return (
      middle > 1920 && middle < 2012 && (sorted.at(-1) ?? 0) - (sorted[0] ?? 0) >= Math.min(10, sorted.length)
    );
  }
}

const fieldOfKind: Partial<Record<Celsoort, string>> = {
  postcode: 'adres',
  'e-mail': 'e-mailadres',
  telefoon: 'telefoonnummer',
};
