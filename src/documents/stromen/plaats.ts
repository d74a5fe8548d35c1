import type { RolUitkomst } from '../../content/index.ts';
import { soortBijNaam } from '../../dossier/verwerkingen/index.ts';
import { atStart } from '../../rules/index.ts';
import { boldRatio, wrapText } from '../tekening/index.ts';
import { open } from './rijen.ts';
import { isOpen, partijVan, type Stroom } from './stroom.ts';

/** A rectangle, from its top left. */
export type Vlak = { x: number; y: number; breedte: number; hoogte: number };

/** Words of one size in a box, one under the other. */
export type Regel = { tekst: string; size: number; isBold: boolean };

/** The box of a party, with its words and those at its arrow. */
export type Blok = {
  stroom: Stroom;
  kant: 'links' | 'rechts';
  vlak: Vlak;
  regels: readonly Regel[];
  /** Words below the arrow. */
  onder: readonly string[];
};

/** Sizes of the drawing: the margin, the boxes, and the room for an arrow with its words. */
export const maat = { breedte: 960, rand: 4, blok: 222, pijl: 168, regel: 18, wit: 12 } as const;

/** The width of the box in the middle: what the two columns leave. */
export const middenBreedte = maat.breedte - 2 * (maat.rand + maat.blok + maat.pijl);
const rechts = maat.breedte - maat.rand - maat.blok;
/** A box is at least so high that the words at its arrow stay clear of those of the next. */
const laagste = 74;
const tussen = 12;
/** So far boxes may be moved apart to fill the height of the longer column. */
const meesteTussen = 40;

const rolWoorden: Record<RolUitkomst, string> = {
  verwerker: 'verwerker',
  verwerkingsverantwoordelijke: 'verantwoordelijke',
  gezamenlijk: 'samen verantwoordelijk',
  'eigen-organisatie': 'eigen organisatie',
};

/** Places the boxes in two columns below `boven`: left whoever gives more kinds of data than it gets, right all others. */
export function plaatsBlokken(
  stromen: readonly Stroom[],
  boven: number,
  laagsteHoogte: number,
): { blokken: Blok[]; hoogte: number } {
  const left = sourcesOf(stromen);
  const isLaw = ({ partij }: Stroom) => partij.eigen === undefined;
  const ordered = [...stromen.filter(isLaw), ...stromen.filter((stroom) => !isLaw(stroom))];
  const columns = [
    ordered.filter((stroom) => left.has(partijVan(stroom))).map((stroom) => vulBlok(stroom, 'links')),
    ordered.filter((stroom) => !left.has(partijVan(stroom))).map((stroom) => vulBlok(stroom, 'rechts')),
  ];
  const hoogte = Math.max(laagsteHoogte, ...columns.map(heightOf));
  return { blokken: columns.flatMap((column) => verdeel(column, boven, hoogte)), hoogte };
}

/** Who gives more kinds of data than it gets; a party with several services stands on one side with all of them. */
function sourcesOf(stromen: readonly Stroom[]): Set<string> {
  const surplus = new Map<string, number>();
  for (const stroom of stromen) {
    const key = partijVan(stroom);
    surplus.set(key, (surplus.get(key) ?? 0) + stroom.van.length - stroom.naar.length);
  }
  return new Set([...surplus].flatMap(([key, more]) => (more > 0 ? [key] : [])));
}

function vulBlok(stroom: Stroom, kant: Blok['kant']): Blok {
  const { naam, rol, kanalen } = stroom.partij;
  const kind = atStart(soortBijNaam(stroom.partij) ?? '');
  const regels = [
    ...regelsVan(naam, 15, kind === '' ? 3 : 2, true),
    ...regelsVan(kind, 14, 3, false),
    ...regelsVan(`Rol: ${rol === undefined ? open : rolWoorden[rol]}`, 14, 1, false),
  ];
  const channel = kanalen.length === 0 ? `kanaal ${open}` : kanalen.join(', ');
  const below = isOpen(stroom) ? `gegevens ${open}` : channel;
  return {
    stroom,
    kant,
    vlak: {
      x: kant === 'links' ? maat.rand : rechts,
      y: 0,
      breedte: maat.blok,
      hoogte: Math.max(laagste, regels.length * maat.regel + 14),
    },
    regels,
    onder: wrapText(below, 14, maat.pijl - 12, 2),
  };
}

const regelsVan = (tekst: string, size: number, most: number, isBold: boolean): Regel[] =>
  wrapText(tekst, isBold ? size * boldRatio : size, maat.blok - 2 * maat.wit, most).map((regel) => ({
    tekst: regel,
    size,
    isBold,
  }));

const heightOf = (column: readonly Blok[]): number =>
  column.reduce((sum, { vlak }) => sum + vlak.hoogte, 0) + Math.max(0, column.length - 1) * tussen;

/** Puts boxes under each other, spread over the height as far as that does not set them too far apart. */
function verdeel(column: readonly Blok[], boven: number, hoogte: number): Blok[] {
  const spare = hoogte - heightOf(column);
  const gaps = Math.max(1, column.length - 1);
  const extra = Math.min(meesteTussen, spare / gaps);
  let y = boven;
  return column.map((blok) => {
    const vlak = { ...blok.vlak, y };
    y += vlak.hoogte + tussen + extra;
    return { ...blok, vlak };
  });
}
