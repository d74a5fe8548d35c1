import { ink, line, shape, textWidth, words, type Attributes } from '../tekening/index.ts';
import { bsnWoorden, type Inhoud, type Stroombsn } from './stroom.ts';

/** How an arrow looks: whole, in dashes, in dots. */
const lijnen: Record<Stroombsn, Attributes> = {
  met: { stroke: ink.strong, 'stroke-width': 3 },
  zonder: { stroke: ink.strong, 'stroke-width': 2, 'stroke-dasharray': '9 6' },
  toets: { stroke: ink.late, 'stroke-width': 3, 'stroke-dasharray': '3 5' },
};

type Punt = readonly [number, number];

/** An arrow from `van` to `naar`, upright or level; what goes each way decides on the point at that end. */
export type Pijl = { van: Punt; naar: Punt; heen: Inhoud; terug: Inhoud; bsn: Stroombsn };

const length = 12;

/** Draws an arrow: a filled point for data, an open one where only the BSN goes that way, none for nothing. */
export function tekenPijl({ van, naar, heen, terug, bsn }: Pijl): string {
  const way: Punt = [Math.sign(naar[0] - van[0]), Math.sign(naar[1] - van[1])];
  const back: Punt = [-way[0], -way[1]];
  const inside = ([x, y]: Punt, [dx, dy]: Punt, inhoud: Inhoud): Punt =>
    inhoud === 'niets' ? [x, y] : [x - dx * length, y - dy * length];
  return (
    line(inside(van, back, terug), inside(naar, way, heen), lijnen[bsn]) +
    tekenPunt(naar, way, heen, bsn) +
    tekenPunt(van, back, terug, bsn)
  );
}

function tekenPunt([x, y]: Punt, [dx, dy]: Punt, inhoud: Inhoud, bsn: Stroombsn): string {
  if (inhoud === 'niets') return '';
  const inset = 1;
  const [tipX, tipY] = [x - dx * inset, y - dy * inset];
  const [baseX, baseY] = [x - dx * length, y - dy * length];
  const half = 6;
  const stroke = lijnen[bsn].stroke ?? ink.strong;
  return shape('path', {
    d: `M${tipX} ${tipY}L${baseX + dy * half} ${baseY + dx * half}L${baseX - dy * half} ${baseY - dx * half}z`,
    fill: inhoud === 'gegevens' ? stroke : ink.paper,
    stroke,
    'stroke-width': 1.5,
    'stroke-linejoin': 'round',
  });
}

const uitleg: readonly { bsn: Stroombsn; heen: Inhoud; tekst: string }[] = [
  { bsn: 'met', heen: 'niets', tekst: bsnWoorden.met },
  { bsn: 'zonder', heen: 'niets', tekst: bsnWoorden.zonder },
  { bsn: 'toets', heen: 'niets', tekst: bsnWoorden.toets },
  { bsn: 'met', heen: 'gegevens', tekst: 'gegevens' },
  { bsn: 'met', heen: 'alleen-bsn', tekst: 'alleen het BSN' },
];

/** What lines and points mean. */
export function tekenLegenda(links: number, y: number): string {
  let x = links;
  return uitleg
    .map(({ bsn, heen, tekst }) => {
      const sample = heen === 'niets' ? 44 : 28;
      const part =
        tekenPijl({ van: [x, y], naar: [x + sample, y], heen, terug: 'niets', bsn }) +
        words(x + sample + 8, y + 5, tekst, { fill: ink.quiet });
      x += sample + 8 + textWidth(tekst, 14) + 26;
      return part;
    })
    .join('');
}
