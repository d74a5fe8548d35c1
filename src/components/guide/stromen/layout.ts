/** Whether the BSN may travel along a flow; `toetsen` where a person must look first. */
export type BsnOpStroom = 'mag' | 'mag-niet' | 'toetsen';

/** One flow between the municipality and a party. */
export type Stroom = { richting: 'naar' | 'van'; aantal: number; bsn: BsnOpStroom };

/** A party in the drawing, with one or two flows. */
export type Stroompartij = { id: string; naam: string; stromen: readonly Stroom[] };

/** A rectangle, in pixels from the top left. */
export type Vlak = { x: number; y: number; breedte: number; hoogte: number };

/** A flow as a horizontal arrow from `x1` to `x2`. */
export type Pijl = Stroom & { x1: number; x2: number; y: number };

/** A party with its place, its name in lines, and its arrows. */
export type Geplaatst = { id: string; regels: readonly string[]; vlak: Vlak; pijlen: readonly Pijl[] };

/** The whole drawing. */
export type Tekening = { breedte: number; hoogte: number; gemeente: Vlak; partijen: readonly Geplaatst[] };

const size = { box: { breedte: 236, hoogte: 84 }, gap: 20, middle: 116, margin: 12 };

/** Length of the arrows: room for the words above them. */
const reach = { 1: 128, 2: 168 } as const;

/** Letters on a line of a box, at the size of the drawing. */
const lineLength = 27;

/**
 * Places the municipality as a bar with the parties beside it, in one column (narrow) or in two (the first half left).
 * Rows have equal height, so nothing overlaps whatever the names are.
 */
export function layoutStromen(partijen: readonly Stroompartij[], kolommen: 1 | 2): Tekening {
  const perColumn = Math.ceil(partijen.length / kolommen);
  const hoogte = 2 * size.margin + perColumn * size.box.hoogte + Math.max(0, perColumn - 1) * size.gap;
  const side = size.box.breedte + reach[kolommen];
  const barX = kolommen === 2 ? size.margin + side : size.margin;
  const gemeente = {
    x: barX,
    y: size.margin,
    breedte: kolommen === 2 ? size.middle : 34,
    hoogte: hoogte - 2 * size.margin,
  };
  const breedte = barX + gemeente.breedte + side + size.margin;
  const placed = partijen.map((partij, index) => {
    const isLeft = kolommen === 2 && index < perColumn;
    const row = kolommen === 2 ? index % perColumn : index;
    return place(partij, row, isLeft, gemeente, reach[kolommen]);
  });
  return { breedte, hoogte, gemeente, partijen: placed };
}

function place(partij: Stroompartij, row: number, isLeft: boolean, bar: Vlak, length: number): Geplaatst {
  const y = size.margin + row * (size.box.hoogte + size.gap);
  const x = isLeft ? size.margin : bar.x + bar.breedte + length;
  const vlak = { x, y, ...size.box };
  const nearBar = isLeft ? bar.x : bar.x + bar.breedte;
  const nearBox = isLeft ? x + size.box.breedte : x;
  const step = size.box.hoogte / (partij.stromen.length + 1);
  const pijlen = partij.stromen.map((stroom, index) => ({
    ...stroom,
    y: y + step * (index + 1) + 4,
    x1: stroom.richting === 'naar' ? nearBar : nearBox,
    x2: stroom.richting === 'naar' ? nearBox : nearBar,
  }));
  return { id: partij.id, regels: wrap(partij.naam, lineLength), vlak, pijlen };
}

/** Breaks a name into lines of at most `length` letters; a longer word keeps a line of its own. */
export function wrap(naam: string, length: number): string[] {
  return naam.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= length)
      return [...lines.slice(0, -1), `${last} ${word}`];
    return [...lines, word];
  }, []);
}
