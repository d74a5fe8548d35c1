import { findBsns } from './bsn.ts';
import { matchHeader } from './header.ts';
import { kindOf, yearOf, type Celsoort } from './kind.ts';
import { shapeOf } from './mask.ts';
import { recognise, type Herkend } from './recognise.ts';
import { cellBits, searchCell } from './search-cell.ts';
import { specialWordsIn, type Woordsoort } from './words.ts';

/**
 * What the numbers of a column say about the BSN. `bsn`: they are BSNs; `gemengd`: too many pass the elfproef for chance;
 * `toeval`: as many pass as chance gives, one in eleven; `tekst`: here and there, or inside text; `geen`: none.
 */
export type Bsnoordeel = 'bsn' | 'gemengd' | 'toeval' | 'tekst' | 'geen';

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
  /** Cells with a word that points to a special category. */
  woorden: Record<Woordsoort, number>;
  /** The same without words that are likely a name or a street: what counts in a column with names or addresses. */
  woordenInNamen: Record<Woordsoort, number>;
  /** What stands in the name of the column; the words only where the name is not one that is known as it is. */
  inKop: { bsn: boolean; woorden: readonly Woordsoort[] };
  /** A cell is the same as the name of the column: then that name may be a value. */
  herhaaltKop: boolean;
  /** How often each form occurs among the cells that were looked at closely. */
  vormen: Partial<Record<Celsoort, number>>;
  /** Shapes of the first values, without the values. */
  voorbeelden: readonly string[];
  herkend: Herkend;
};

/** The form of all cells up to here, and of one in `step` after that, is looked at closely. */
const closeUp = 1000;
const step = 256;
/** Shapes are shown of the first cells only. */
const shapesAmong = 50;

/** Gathers what a column holds, cell by cell. Every cell is searched for BSNs and words; nothing of it is kept. */
export class ColumnProfiler {
  readonly #kop: string;
  #gevuld = 0;
  #nummers = 0;
  #geslaagd = 0;
  #inTekst = 0;
  #herhaaltKop = false;
  readonly #woorden: Record<Woordsoort, number> = { gezondheid: 0, religie: 0 };
  readonly #woordenInNamen: Record<Woordsoort, number> = { gezondheid: 0, religie: 0 };
  readonly #vormen = new Map<Celsoort, number>();
  readonly #jaren: number[] = [];
  readonly #voorbeelden = new Set<string>();

  /** `kop`: the name of the column as it stands in the file; empty where there is none. */
  constructor(kop: string) {
    this.#kop = kop.trim();
  }

  /** Looks at one cell. */
  add(cell: string): void {
    const found = searchCell(cell);
    if (found === 0) return;
    this.#gevuld += 1;
    if (found > cellBits.gevuld) this.#count(found);
    if (this.#gevuld <= closeUp || this.#gevuld % step === 0) this.#lookCloser(cell.trim());
  }

  #count(found: number): void {
    const add = (bit: number) => ((found & bit) === 0 ? 0 : 1);
    this.#nummers += add(cellBits.nummer);
    this.#geslaagd += add(cellBits.geslaagd);
    this.#inTekst += add(cellBits.inTekst);
    this.#woorden.gezondheid += add(cellBits.gezondheid);
    this.#woorden.religie += add(cellBits.religie);
    this.#woordenInNamen.gezondheid += add(cellBits.gezondheidInNamen);
    this.#woordenInNamen.religie += add(cellBits.religieInNamen);
  }

  #lookCloser(text: string): void {
    this.#herhaaltKop ||= text === this.#kop;
    const kind = kindOf(text);
    this.#vormen.set(kind, (this.#vormen.get(kind) ?? 0) + 1);
    const year = kind === 'datum' ? yearOf(text) : undefined;
    if (year !== undefined) this.#jaren.push(year);
    if (this.#gevuld <= shapesAmong && this.#voorbeelden.size < 3) this.#voorbeelden.add(shapeOf(text));
  }

  /** What was found. */
  finish(): Kolomprofiel {
    const oordeel = this.#judgeBsn();
    const name = matchHeader(this.#kop);
    const isKnown = name?.gelijkenis === 'gelijk';
    return {
      gevuld: this.#gevuld,
      bsn: { oordeel, nummers: this.#nummers, geslaagd: this.#geslaagd, inTekst: this.#inTekst },
      woorden: { ...this.#woorden },
      woordenInNamen: { ...this.#woordenInNamen },
      inKop: {
        bsn: findBsns(this.#kop).length > 0,
        woorden: isKnown ? [] : specialWordsIn(this.#kop),
      },
      herhaaltKop: this.#herhaaltKop,
      vormen: Object.fromEntries(this.#vormen),
      voorbeelden: [...this.#voorbeelden],
      herkend: recognise(name, {
        isBsn: oordeel === 'bsn',
        nummers: this.#nummers,
        gevuld: this.#gevuld,
        vormen: this.#vormen,
        jaren: this.#jaren,
        woorden: this.#woorden,
      }),
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
}
