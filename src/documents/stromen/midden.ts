import type { Dossier } from '../../dossier/index.ts';
import { boldRatio, ink, shape, words, wrapText } from '../tekening/index.ts';
import { tekenPijl } from './pijl.ts';
import { maat, middenBreedte, type Vlak } from './plaats.ts';
import { bsnOpBrieven, bsnWoorden, inburgeraar, naamInMidden } from './stroom.ts';

/** The middle of the drawing: who is responsible, with the systems, and the room that they need. */
export type Midden = { titel: readonly string[]; systemen: readonly Systeemblok[]; hoogte: number };

type Systeemblok = { regels: readonly string[]; noot: readonly string[]; hoogte: number };

const x = maat.breedte / 2 - middenBreedte / 2;
const as = maat.breedte / 2;
const titelSize = 16;
const wit = 8;

/** Height of the box of the inburgeraar, and of the arrows between him and the municipality. */
const persoon = { breedte: 222, hoogte: 44, pijl: 74 } as const;

/** Where the columns and the municipality begin. */
export const bovenkant = maat.rand + persoon.hoogte + persoon.pijl;

/** Measures the middle, before it is known how high the columns are. */
export function meetMidden(dossier: Dossier): Midden {
  const room = middenBreedte - 2 * wit;
  const titel = wrapText(naamInMidden(dossier), titelSize * boldRatio, room, 4);
  const systemen = dossier.systemen.map(({ naam, overgetypt }): Systeemblok => {
    const regels = wrapText(naam.trim() || 'Systeem zonder naam', 14, room - 2 * wit, 3);
    const noot = overgetypt === 'ja' ? wrapText('overgetypt uit TVS', 14, room - 2 * wit, 2) : [];
    return { regels, noot, hoogte: (regels.length + noot.length) * maat.regel + 14 };
  });
  const boxes = systemen.reduce((sum, { hoogte }) => sum + hoogte + wit, 0);
  return { titel, systemen, hoogte: titel.length * 20 + 48 + (systemen.length === 0 ? 54 : boxes) + wit };
}

/** Draws the municipality with its systems, in the middle of the height of the columns. */
export function tekenMidden({ titel, systemen, hoogte }: Midden, vlakHoogte: number): string {
  const vlak: Vlak = { x, y: bovenkant, breedte: middenBreedte, hoogte: vlakHoogte };
  const top = bovenkant + (vlakHoogte - hoogte) / 2;
  const titelY = top + 28;
  const label = titelY + titel.length * 20 + 8;
  let y = label + wit;
  const boxes = systemen.map((systeem) => {
    const drawn = tekenSysteem(systeem, y);
    y += systeem.hoogte + wit;
    return drawn;
  });
  const centred = { 'text-anchor': 'middle' } as const;
  return [
    shape('rect', {
      x,
      y: vlak.y,
      width: vlak.breedte,
      height: vlak.hoogte,
      rx: 8,
      fill: ink.ground,
      stroke: ink.strong,
      'stroke-width': 2,
    }),
    ...titel.map((regel, index) =>
      words(as, titelY + index * 20, regel, {
        'font-size': titelSize,
        'font-weight': 700,
        fill: ink.strong,
        ...centred,
      }),
    ),
    words(as, label, systemen.length === 1 ? 'Systeem' : 'Systemen', { fill: ink.quiet, ...centred }),
    ...(systemen.length === 0
      ? [words(as, label + 26, 'nog in te vullen', { fill: ink.late, ...centred })]
      : boxes),
  ].join('');
}

function tekenSysteem({ regels, noot, hoogte }: Systeemblok, y: number): string {
  const lines = [...regels, ...noot].map((regel, index) =>
    words(as, y + 20 + index * maat.regel, regel, {
      'text-anchor': 'middle',
      ...(index >= regels.length && { fill: ink.quiet }),
    }),
  );
  const box = shape('rect', {
    x: x + wit,
    y,
    width: middenBreedte - 2 * wit,
    height: hoogte,
    rx: 4,
    fill: ink.paper,
    stroke: ink.quiet,
    'stroke-width': 1,
  });
  return box + lines.join('');
}

/** Draws the inburgeraar above the municipality: he gives data, and he is told what happens with them. */
export function tekenInburgeraar(dossier: Dossier): string {
  const box = { x: as - persoon.breedte / 2, y: maat.rand };
  const [down, up] = [as - 34, as + 34];
  const [from, to] = [maat.rand + persoon.hoogte, bovenkant];
  const brieven = bsnOpBrieven(dossier);
  return [
    shape('rect', {
      ...box,
      width: persoon.breedte,
      height: persoon.hoogte,
      rx: 22,
      fill: ink.paper,
      stroke: ink.strong,
      'stroke-width': 1.5,
    }),
    words(as, maat.rand + 27, inburgeraar.naam, {
      'font-size': 15,
      'font-weight': 700,
      'text-anchor': 'middle',
      fill: ink.strong,
    }),
    tekenPijl({ van: [down, from], naar: [down, to], heen: 'gegevens', terug: 'niets', bsn: 'met' }),
    tekenPijl({ van: [up, to], naar: [up, from], heen: 'gegevens', terug: 'niets', bsn: brieven.bsn }),
    bijschrift(down - 14, 'end', inburgeraar.van, bsnWoorden.met),
    bijschrift(up + 14, 'start', inburgeraar.naar, brieven.woorden),
  ].join('');
}

/** What goes along an upright arrow, beside it. */
function bijschrift(at: number, anchor: 'start' | 'end', tekst: string, bsn: string): string {
  const lines = wrapText(tekst, 14, 190, 2);
  const first = maat.rand + persoon.hoogte + 24;
  return [
    words(at, first, bsn, { 'text-anchor': anchor }),
    ...lines.map((regel, index) =>
      words(at, first + (index + 1) * maat.regel, regel, { 'text-anchor': anchor, fill: ink.quiet }),
    ),
  ].join('');
}
