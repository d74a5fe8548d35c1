import { ink, line, shape, words } from '../tekening/index.ts';
import type { Schaal } from './schaal.ts';
import type { Tijdplanrij } from './rijen.ts';

/** Height of a bar. */
export const balkHoogte = 18;
/** A bar of one day is still to be seen. */
const smallest = 8;

type Vorm = { x: number; y: number; breedte: number };

/**
 * The bar of a step, round the height `midden`. What is done is filled, what is under way is hatched, what has not begun is
 * open, what is skipped is dashed: none of it needs colour.
 */
export function tekenBalk(rij: Tijdplanrij, schaal: Schaal, midden: number): string {
  const plaats = plaatsVan(rij, schaal);
  if (plaats === undefined) return '';
  const { x, einde } = plaats;
  return rij.begin === undefined
    ? ruit((x + einde) / 2, midden, rij.status === 'klaar')
    : vulBalk({ x, y: midden - balkHoogte / 2, breedte: einde - x }, rij);
}

/** A bar of some width; the legend draws its own with it. */
export function vulBalk(
  vorm: Vorm,
  { status, klaar, totaal }: Pick<Tijdplanrij, 'status' | 'klaar' | 'totaal'>,
): string {
  const { x, y, breedte } = vorm;
  const frame = (attributes: Record<string, string | number>): string =>
    shape('rect', {
      x,
      y,
      width: breedte,
      height: balkHoogte,
      rx: 3,
      stroke: ink.strong,
      'stroke-width': 1.5,
      ...attributes,
    });
  if (status === 'klaar') return frame({ fill: ink.strong }) + (breedte >= 22 ? vinkje(vorm) : '');
  if (status === 'overgeslagen')
    return frame({ fill: ink.paper, 'stroke-dasharray': '4 3', stroke: ink.quiet });
  const done = gevuld({ status, klaar, totaal }, breedte);
  const isBusy = status === 'bezig';
  return (
    frame({ fill: isBusy ? ink.ground : ink.paper }) +
    (isBusy ? arcering({ ...vorm, x: x + done, breedte: breedte - done }) : '') +
    (done >= 2 ? shape('rect', { x, y, width: done, height: balkHoogte, rx: 3, fill: ink.strong }) : '')
  );
}

/** How much of the width of a bar is filled, because so much is done. A filled bar keeps room at its start for its mark. */
export function gevuld(
  { status, klaar, totaal }: Pick<Tijdplanrij, 'status' | 'klaar' | 'totaal'>,
  breedte: number,
): number {
  if (status === 'klaar') return 24;
  return totaal === 0 || status === 'overgeslagen' ? 0 : Math.min(breedte - 1, (breedte * klaar) / totaal);
}

/** Slanting lines drawn one by one: patterns are not shown alike by every reader. */
function arcering({ x, y, breedte }: Vorm): string {
  const step = 7;
  const strokes: string[] = [];
  for (let start = x - balkHoogte; start < x + breedte; start += step) {
    const from = Math.max(x, start);
    const to = Math.min(x + breedte, start + balkHoogte);
    if (to - from < 1) continue;
    const round = (value: number) => Math.round(value * 10) / 10;
    strokes.push(
      `M${round(from)} ${round(y + balkHoogte - (from - start))}L${round(to)} ${round(y + balkHoogte - (to - start))}`,
    );
  }
  return shape('path', { d: strokes.join(''), stroke: ink.strong, 'stroke-width': 1.2, fill: 'none' });
}

const vinkje = ({ x, y, breedte }: Vorm): string =>
  shape('path', {
    d: `M${Math.round(breedte > 60 ? x + 8 : x + breedte / 2 - 6)} ${y + 9}l4 4l7 -8`,
    stroke: ink.paper,
    'stroke-width': 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    fill: 'none',
  });

const ruit = (x: number, y: number, isDone: boolean): string =>
  shape('path', {
    d: `M${Math.round(x)} ${y - 9}l9 9l-9 9l-9 -9z`,
    fill: isDone ? ink.strong : ink.paper,
    stroke: ink.strong,
    'stroke-width': 1.5,
  });

/** Where a bar stands; undefined where there is no day to begin on, so that a single mark stands at its end. */
export function plaatsVan(
  { begin, gereedOp }: Tijdplanrij,
  schaal: Schaal,
): { x: number; einde: number } | undefined {
  if (gereedOp === undefined) return undefined;
  const einde = schaal.x(gereedOp);
  if (begin === undefined) return { x: einde - 9, einde: einde + 9 };
  const x = schaal.x(begin);
  return { x, einde: Math.max(einde, x + smallest) };
}

/** From the day on which a step had to be ready to today: so long it is late. */
export function tekenAchterstand(
  { gereedOp, isTeLaat }: Tijdplanrij,
  schaal: Schaal,
  vandaag: string,
  midden: number,
): string {
  if (!isTeLaat || gereedOp === undefined) return '';
  return achterstand(schaal.x(gereedOp), schaal.x(vandaag), midden);
}

/** A dashed line with a sign of warning at its end. */
export const achterstand = (from: number, to: number, y: number): string =>
  line([from, y], [Math.max(from + 12, to - 9), y], {
    stroke: ink.late,
    'stroke-width': 2.5,
    'stroke-dasharray': '6 4',
  }) + waarschuwing(Math.max(from + 21, to), y);

const waarschuwing = (x: number, y: number): string =>
  shape('circle', { cx: x, cy: y, r: 9, fill: ink.paper, stroke: ink.late, 'stroke-width': 2 }) +
  words(x, y + 5, '!', { 'font-size': 14, 'font-weight': 700, 'text-anchor': 'middle', fill: ink.late });
