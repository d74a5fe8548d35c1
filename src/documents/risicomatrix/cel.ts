import type { Niveau } from '../../content/index.ts';
import { ink, shape, textWidth, words } from '../tekening/index.ts';

/** A cell: its place, its level, and the numbers in it. */
export type Cel = {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
  niveau: Niveau;
  nummers: readonly number[];
};

/** Ground and words of each level: light, darker, dark, so that they differ in grey as well. */
export const kleuren: Record<Niveau, { grond: string; tekst: string }> = {
  laag: { grond: '#E3F1E6', tekst: ink.text },
  midden: { grond: '#F3CC70', tekst: ink.text },
  hoog: { grond: '#A03424', tekst: ink.paper },
};

const size = 14;
const wit = 10;
/** Height of the level word, of a number, and the room between numbers. */
const kop = 30;
const merk = { hoogte: 22, tussen: 4 } as const;

const breedteVan = (nummer: number): number => Math.max(24, textWidth(String(nummer), size) + 8);

/** A number with its place in the cell. */
type Merk = { nummer: number; x: number; y: number };

/** Places numbers from left to right, on a new line where one does not fit any more. */
function plaatsNummers(nummers: readonly number[], breedte: number): Merk[] {
  let [x, y] = [0, 0];
  return nummers.map((nummer) => {
    const width = breedteVan(nummer);
    if (x > 0 && x + width > breedte - 2 * wit) [x, y] = [0, y + merk.hoogte + merk.tussen];
    const placed = { nummer, x, y };
    x += width + merk.tussen;
    return placed;
  });
}

/** The height that a cell of this width needs for so many numbers. */
export function hoogteVoor(nummers: readonly number[], breedte: number): number {
  const last = plaatsNummers(nummers, breedte).at(-1);
  return last === undefined ? kop : kop + last.y + merk.hoogte + wit;
}

/** Draws a cell: its level in a word and a colour, and the numbers on paper below it. */
export function tekenCel({ x, y, breedte, hoogte, niveau, nummers }: Cel): string {
  const { grond, tekst } = kleuren[niveau];
  return [
    shape('rect', {
      x,
      y,
      width: breedte,
      height: hoogte,
      rx: 4,
      fill: grond,
      stroke: ink.quiet,
      'stroke-width': 1,
    }),
    words(x + wit, y + 20, niveau, { 'font-weight': 700, fill: tekst }),
    ...plaatsNummers(nummers, breedte).map((one) =>
      tekenNummer(x + wit + one.x, y + kop + one.y, one.nummer),
    ),
  ].join('');
}

const tekenNummer = (x: number, y: number, nummer: number): string =>
  shape('rect', {
    x,
    y,
    width: breedteVan(nummer),
    height: merk.hoogte,
    rx: 11,
    fill: ink.paper,
    stroke: ink.strong,
    'stroke-width': 1,
  }) + words(x + breedteVan(nummer) / 2, y + 16, String(nummer), { 'text-anchor': 'middle' });
