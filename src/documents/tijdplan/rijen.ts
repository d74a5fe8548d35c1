import type { Dossier } from '../../dossier/index.ts';
import { naamVan, type Stapbeeld, type Stapstatus } from '../../dossier/plan/index.ts';
import { addYears, isPlainDate } from '../../rules/index.ts';

/** A step as the time plan shows it. Days are `jjjj-mm-dd`. */
export type Tijdplanrij = {
  naam: string;
  trekker: string | undefined;
  status: Stapstatus;
  isTeLaat: boolean;
  begin: string | undefined;
  gereedOp: string | undefined;
  isDatumVoorstel: boolean;
  klaar: number;
  totaal: number;
};

/** A day that everyone must know. */
export type Mijlpaal = { soort: 'vandaag' | 'overleg' | 'streefdatum'; dag: string };

/** What the time plan shows, in picture and table alike. */
export const tijdplanRijen = (
  dossier: Dossier,
  stappen: readonly Stapbeeld[],
  vandaag: string,
): Tijdplanrij[] =>
  stappen.map(({ stap, eigenaar, status, begin, gereedOp, isDatumVoorstel, klaar, acties }) => ({
    naam: stap.naam,
    trekker: naamVan(dossier, eigenaar),
    status,
    isTeLaat:
      (status === 'bezig' || status === 'niet-begonnen') && gereedOp !== undefined && gereedOp < vandaag,
    begin,
    gereedOp,
    isDatumVoorstel,
    klaar,
    totaal: acties.length,
  }));

/** The days that stand as lines in the picture, in order of time. */
export function mijlpalenVan({ actieplan }: Dossier, vandaag: string): Mijlpaal[] {
  const { streefdatum, overleg } = actieplan;
  const days: [Mijlpaal['soort'], string | null | undefined][] = [
    ['vandaag', vandaag],
    ['overleg', overleg.datum],
    ['streefdatum', streefdatum],
  ];
  return days
    .flatMap(([soort, dag]) => (dag && isPlainDate(dag) ? [{ soort, dag }] : []))
    .toSorted((one, other) => one.dag.localeCompare(other.dag));
}

/** A plan looks at most so many years back and ahead; one slip of the pen must not make all the rest too small to see. */
const mostYears = 10;

/** The first and last day of the picture; undefined where no step has a day. */
export function bereikVan(
  rijen: readonly Tijdplanrij[],
  mijlpalen: readonly Mijlpaal[],
): { van: string; tot: string } | undefined {
  const ends = rijen.flatMap(({ gereedOp }) => gereedOp ?? []).toSorted();
  const middle = ends[Math.floor(ends.length / 2)];
  if (middle === undefined) return undefined;
  const [from, to] = [addYears(middle, -mostYears), addYears(middle, mostYears)];
  const days = [
    ...rijen.flatMap(({ begin, gereedOp }) => [begin ?? [], gereedOp ?? []].flat()),
    ...mijlpalen.map(({ dag }) => dag),
  ].toSorted();
  const inside = days.filter((dag) => dag >= from && dag <= to && isPlainDate(dag));
  const [first = middle] = inside;
  return { van: first, tot: inside.at(-1) ?? middle };
}
