import { maskBsns } from '../detection/index.ts';
import type { Cel } from './tables/workbook.ts';

/** A column that stays; `maskeer`: numbers that can be a BSN are taken out of its cells. */
export type Blijver = { index: number; maskeer: boolean };

/** What was done to rows. */
export type Telling = {
  rijen: number;
  /** Cells from which a BSN was taken. */
  gemaskeerd: number;
  /** Cells that a spreadsheet could have run as a formula, and that now start with an apostrophe. */
  onschadelijk: number;
};

/** Takes from each row what may not stay, and counts what it did. */
export class RowCleaner {
  readonly #kolommen: readonly Blijver[];
  #rows = 0;
  #masked = 0;
  #neutral = 0;

  /** `kolommen`: what stays, in the order in which it is written. */
  constructor(kolommen: readonly Blijver[]) {
    this.#kolommen = kolommen;
  }

  /** Cleans a row of a text file. From the names of columns a BSN always goes. */
  cleanText(row: readonly string[], isHeader: boolean): string[] {
    this.#rows += 1;
    return this.#kolommen.map(({ index, maskeer }) =>
      this.#neutralise(this.#text(row[index] ?? '', maskeer || isHeader)),
    );
  }

  /** Cleans a row of a workbook. */
  clean(row: readonly Cel[], isHeader: boolean): Cel[] {
    this.#rows += 1;
    return this.#kolommen.map(({ index, maskeer }) => {
      const cel = row[index] ?? null;
      const masks = maskeer || isHeader;
      if (typeof cel === 'string') return this.#neutralise(this.#text(cel, masks));
      return typeof cel === 'number' ? this.#number(cel, masks) : cel;
    });
  }

  /** What was done, of rows of which `headers` hold names. */
  counts(headers: number): Telling {
    return {
      rijen: Math.max(0, this.#rows - headers),
      gemaskeerd: this.#masked,
      onschadelijk: this.#neutral,
    };
  }

  #number(value: number, maskeer: boolean): Cel {
    const text = this.#text(String(value), maskeer);
    return text === String(value) ? value : text;
  }

  #text(text: string, maskeer: boolean): string {
    const masked = maskeer ? maskBsns(text) : text;
    if (masked !== text) this.#masked += 1;
    return masked;
  }

  #neutralise(text: string): string {
    const safe = neutralise(text);
    if (safe !== text) this.#neutral += 1;
    return safe;
  }
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe; a number or phone number with a sign does not, and
 * neither do dashes that say that nothing was filled in.
 */
export const neutralise = (text: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^[+-]?[\d][\d .,()-]*$/.test(text) && !/^[-+\s]*$/.test(text)
    ? `'${text}`
    : text;
