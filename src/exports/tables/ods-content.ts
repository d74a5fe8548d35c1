/** What the content of an OpenDocument sheet tells beside the values of its cells. */
export type OdsInhoud = {
  bladen: { naam: string; verborgen: boolean; verborgenRijen: number; verborgenKolommen: number[] }[];
  /** The text of remarks at cells. */
  opmerkingen: string[];
  formules: number;
  /** Cells that come from rows and cells that say that they are repeated: what a small file can grow to. */
  herhaaldeCellen: number;
  /** Empty cells that stand for a hundred or more: some programs fill each row to the edge of the sheet with them. */
  legeCellen: number;
};

const rowEnd = '</table:table-row>';

/** Parts a text that comes in slices into pieces that end with a row. */
export class RowPieces {
  #waiting: string[] = [];

  /** Takes the next slice; gives what is complete, if anything is. */
  add(text: string): string | undefined {
    const end = text.lastIndexOf(rowEnd);
    if (end === -1) {
      this.#waiting.push(text);
      return undefined;
    }
    const piece = [...this.#waiting, text.slice(0, end + rowEnd.length)].join('');
    this.#waiting = [text.slice(end + rowEnd.length)];
    return piece;
  }

  /** What is left after the last slice. */
  rest(): string {
    const rest = this.#waiting.join('');
    this.#waiting = [];
    return rest;
  }
}

const tableStyle = /<style:style ([^>]*style:family="table"[^>]*)>\s*<style:table-properties([^>]*)>/g;
/** A sheet, columns, or a row that is hidden or stands for more rows, with what is in it. */
const parts =
  /<table:table ([^>]*)>|<table:table-column([^>]*)>|<table:table-row([^>]*(?:table:visibility="(?:collapse|filter)"|table:number-rows-repeated=")[^>]*)>([\s\S]*?)<\/table:table-row>/g;
const anyCell = /<table:table-cell\b([^>]*)>/g;
const wideCell = /<table:table-cell ([^>]*table:number-columns-repeated="\d{3}[^>]*)>/g;
const annotation = /<office:annotation\b[\s\S]*?<\/office:annotation>/g;

/** Reads the content of an OpenDocument sheet piece by piece, so that it never stands in memory as a whole. */
export class OdsContent {
  readonly #found: OdsInhoud = {
    bladen: [],
    opmerkingen: [],
    formules: 0,
    herhaaldeCellen: 0,
    legeCellen: 0,
  };
  readonly #pieces = new RowPieces();
  readonly #hiddenStyles = new Set<string>();
  #column = 0;

  /** Takes the next slice of text. */
  add(text: string): void {
    const piece = this.#pieces.add(text);
    if (piece !== undefined) this.#search(piece);
  }

  /** What was found, after the last slice. */
  finish(): OdsInhoud {
    this.#search(this.#pieces.rest());
    return this.#found;
  }

  #search(text: string): void {
    const found = this.#found;
    for (const [, style = '', properties = ''] of text.matchAll(tableStyle))
      if (properties.includes('table:display="false"'))
        this.#hiddenStyles.add(valueOf(style, 'style:name') ?? '');
    for (const [, sheet, columns, row, cells = ''] of text.matchAll(parts)) {
      if (sheet !== undefined) this.#openSheet(sheet);
      else if (columns !== undefined) this.#addColumns(columns);
      else if (row !== undefined) this.#addRow(row, cells);
    }
    for (const [remark] of text.matchAll(annotation)) found.opmerkingen.push(withoutTags(remark));
    for (const [, cell = ''] of text.matchAll(wideCell)) {
      found.herhaaldeCellen += filledBy(cell);
      if (filledBy(cell) === 0) found.legeCellen += repeatOf(cell, 'table:number-columns-repeated');
    }
    found.formules += text.split('table:formula=').length - 1;
  }

  #openSheet(attributes: string): void {
    this.#column = 0;
    this.#found.bladen.push({
      naam: unescape(valueOf(attributes, 'table:name') ?? ''),
      verborgen: this.#hiddenStyles.has(valueOf(attributes, 'table:style-name') ?? ''),
      verborgenRijen: 0,
      verborgenKolommen: [],
    });
  }

  #addColumns(attributes: string): void {
    const from = this.#column;
    this.#column += repeatOf(attributes, 'table:number-columns-repeated');
    if (!attributes.includes('table:visibility="')) return;
    for (let column = from; column < Math.min(this.#column, widest); column += 1)
      this.#found.bladen.at(-1)?.verborgenKolommen.push(column);
  }

  #addRow(attributes: string, cells: string): void {
    const filled = [...cells.matchAll(anyCell)].reduce((sum, [, cell = '']) => sum + filledBy(cell), 0);
    const times = repeatOf(attributes, 'table:number-rows-repeated');
    if (times > 1) this.#found.herhaaldeCellen += times * filled;
    const sheet = this.#found.bladen.at(-1);
    if (filled > 0 && sheet !== undefined && attributes.includes('table:visibility="'))
      sheet.verborgenRijen += times;
  }
}

/** How many cells with something in them a cell stands for. */
const filledBy = (attributes: string): number =>
  attributes.endsWith('/') && !attributes.includes('office:')
    ? 0
    : repeatOf(attributes, 'table:number-columns-repeated');

/** Empty cells at the end of a row: they say nothing. */
const emptyEnd =
  /(?:<table:(?:covered-)?table-cell(?:\s(?!office:|calcext:)[\w:-]+="[^"]*")*\s*\/>\s*)+(?=<\/table:table-row>)/g;

/** A piece without the empty cells at the end of its rows, and how many others there are that stand for a hundred or more. */
export function withoutEmptyEnds(piece: string): { text: string; left: number } {
  const text = piece.replace(emptyEnd, '');
  const left = [...text.matchAll(wideCell)].reduce(
    (sum, [, cell = '']) => sum + repeatOf(cell, 'table:number-columns-repeated'),
    0,
  );
  return { text, left };
}

/** Further to the right no column is looked at. */
const widest = 1000;

const valueOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];

const repeatOf = (attributes: string, name: string): number =>
  Math.max(1, Number(valueOf(attributes, name) ?? 1) || 1);

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescape = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos);/g, (whole, name: string) => signs[name] ?? whole);

/** The text of a piece of XML, with a space where a tag was. */
export const withoutTags = (xml: string): string =>
  unescape(xml.replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
