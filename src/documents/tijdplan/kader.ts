import { printDate } from '../../rules/index.ts';
import { ink, line, shape, textWidth, words, type Attributes } from '../tekening/index.ts';
import { vulBalk, achterstand, balkHoogte } from './balk.ts';
import type { Mijlpaal } from './rijen.ts';
import type { Schaal } from './schaal.ts';

/** Words on a ground of paper, so that a line behind them does not run through them. */
export function onPaper(
  x: number,
  y: number,
  text: string,
  size: number,
  attributes: Attributes = {},
): string {
  const width = textWidth(text, size) + 6;
  const left = attributes['text-anchor'] === 'middle' ? x - width / 2 : x - 3;
  return (
    shape('rect', { x: left, y: y - size, width, height: size + 5, fill: ink.paper }) +
    words(x, y, text, { 'font-size': size, ...attributes })
  );
}

/** The thin lines down from each piece of the axis. */
export const tekenRaster = ({ vakken, groepen }: Schaal, boven: number, onder: number): string =>
  [
    ...vakken.map(({ x }) => line([x, boven + 24], [x, onder], { stroke: ink.grid, 'stroke-width': 1 })),
    ...groepen.map(({ x }) => line([x, boven], [x, onder], { stroke: ink.quiet, 'stroke-width': 1 })),
  ].join('');

/** The names on the axis: years above, their months (or weeks, quarters) below. */
export function tekenAs({ vakken, groepen }: Schaal, boven: number): string {
  const room = Math.max(...vakken.map(({ label }) => textWidth(label, 14))) + 10;
  const smallest = Math.min(...vakken.map(({ breedte }) => breedte));
  const every = Math.max(1, Math.ceil(room / Math.max(1, smallest)));
  const labels = vakken
    .filter((_, index) => index % every === 0)
    .map(({ x, breedte, label }) =>
      onPaper(every === 1 ? x + breedte / 2 : x + 4, boven + 41, label, 14, {
        'text-anchor': every === 1 ? 'middle' : 'start',
        fill: ink.quiet,
      }),
    );
  const groups = groepen
    .filter(({ breedte, label }) => breedte > textWidth(label, 15) + 8)
    .map(({ x, label }) => onPaper(x + 6, boven + 16, label, 15, { 'font-weight': 700, fill: ink.strong }));
  return [...groups, ...labels].join('');
}

/** How each line of a day looks: whole, dotted, double thick. */
const lijnen: Record<Mijlpaal['soort'], Attributes> = {
  vandaag: { stroke: ink.late, 'stroke-width': 2 },
  overleg: { stroke: ink.strong, 'stroke-width': 2.5, 'stroke-dasharray': '2 4' },
  streefdatum: { stroke: ink.strong, 'stroke-width': 4 },
};

/** Height of one line of names of days. */
export const baanHoogte = 22;

/** A day with the place of its name. */
export type Vlag = Mijlpaal & { x: number; tekst: string; links: number; baan: number };

/** Puts the names of the days above the axis, in as many lines as keep them apart. */
export function plaatsVlaggen(mijlpalen: readonly Mijlpaal[], schaal: Schaal, rechts: number): Vlag[] {
  const ends: number[] = [];
  return mijlpalen
    .filter(({ dag }) => dag >= schaal.begin && dag <= schaal.einde)
    .map((mijlpaal) => {
      const x = schaal.x(mijlpaal.dag);
      const tekst = `${mijlpaal.soort} ${printDate(mijlpaal.dag)}`;
      const width = textWidth(tekst, 14) + 10;
      const links = Math.min(x - 4, rechts - width);
      const free = ends.findIndex((end) => end < links);
      const baan = free === -1 ? ends.length : free;
      ends[baan] = links + width;
      return { ...mijlpaal, x, tekst, links, baan };
    });
}

/** The lines of the days, from their names down. */
export const tekenVlaggen = (vlaggen: readonly Vlag[], boven: number, onder: number): string =>
  vlaggen
    .map(({ soort, x, tekst, links, baan }) => {
      const y = boven + baan * baanHoogte;
      return (
        line([x, y + 20], [x, onder], lijnen[soort]) +
        words(links, y + 14, tekst, {
          'font-weight': 700,
          fill: soort === 'vandaag' ? ink.late : ink.strong,
        })
      );
    })
    .join('');

const bars = [
  { status: 'klaar', klaar: 1, totaal: 1, tekst: 'klaar' },
  { status: 'bezig', klaar: 1, totaal: 3, tekst: 'bezig, met wat klaar is' },
  { status: 'niet-begonnen', klaar: 0, totaal: 1, tekst: 'nog niet begonnen' },
  { status: 'overgeslagen', klaar: 0, totaal: 1, tekst: 'overgeslagen' },
] as const;

/** What the bars mean. */
export function tekenLegenda(links: number, y: number): string {
  let x = links;
  const parts = bars.map(({ tekst, ...stand }) => {
    const part =
      vulBalk({ x, y: y - balkHoogte / 2, breedte: 34 }, stand) +
      words(x + 42, y + 5, tekst, { fill: ink.quiet });
    x += 42 + textWidth(tekst, 14) + 18;
    return part;
  });
  const late = achterstand(x, x + 36, y) + words(x + 52, y + 5, 'te laat', { fill: ink.quiet });
  return [...parts, late].join('');
}

/** A thin line under a row. */
export const scheiding = (from: number, to: number, y: number): string =>
  shape('line', { x1: from, y1: y, x2: to, y2: y, stroke: ink.grid, 'stroke-width': 1 });
