import { korteMaand } from '../plan/datum.ts';
import { ink, shape, textWidth, words } from '../tekening/index.ts';
import { gevuld, plaatsVan } from './balk.ts';
import { onPaper, type Vlag } from './kader.ts';
import type { Tijdplanrij } from './rijen.ts';
import type { Schaal } from './schaal.ts';

const size = 13;
const gap = 8;

/** "2 apr", as a narrow place has room for. */
const kortDag = (dag: string): string => `${Number(dag.slice(8))} ${korteMaand(dag)}`;

/**
 * The days of a step: in its bar where that has room, or else beside it, at best where no line of a day runs. They are drawn
 * over the bar. The years are on the axis.
 */
export function tekenDagen(
  rij: Tijdplanrij,
  schaal: Schaal,
  vlaggen: readonly Vlag[],
  midden: number,
): string {
  const plaats = plaatsVan(rij, schaal);
  if (plaats === undefined || rij.gereedOp === undefined) return '';
  const tekst =
    rij.begin === undefined || rij.begin === rij.gereedOp
      ? kortDag(rij.gereedOp)
      : `${kortDag(rij.begin)} – ${kortDag(rij.gereedOp)}`;
  const width = textWidth(tekst, size);
  const open = plaats.x + gevuld(rij, plaats.einde - plaats.x);
  if (rij.begin !== undefined && plaats.einde - open > width + 2 * gap)
    return inBalk((open + plaats.einde) / 2, midden, tekst, rij.status);
  const sides = [...(rij.isTeLaat ? [] : [plaats.einde + gap]), plaats.x - gap - width].filter(
    (x) => x >= schaal.x(schaal.begin) && x + width <= schaal.x(schaal.einde),
  );
  const isFree = (x: number) => vlaggen.every((vlag) => vlag.x < x - 4 || vlag.x > x + width + 4);
  const x = sides.find(isFree) ?? sides[0];
  return x === undefined ? '' : onPaper(x, midden + 5, tekst, size, { fill: ink.quiet });
}

/** In a hatched bar the words need ground of their own, in a filled one they are light. */
function inBalk(x: number, midden: number, tekst: string, status: Tijdplanrij['status']): string {
  const width = textWidth(tekst, size) + 8;
  const ground = shape('rect', { x: x - width / 2, y: midden - 7, width, height: 14, fill: ink.paper });
  const fill = status === 'klaar' ? ink.paper : ink.quiet;
  return (
    (status === 'bezig' ? ground : '') +
    words(x, midden + 4.5, tekst, { 'font-size': size, 'text-anchor': 'middle', fill })
  );
}
