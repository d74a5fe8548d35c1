import { scanList } from '../../src/exports/index.ts';
import {
  geenKeuzes,
  kiesBlijft,
  planLijst,
  wegVanLijst,
  type LijstKeuzes,
  type LijstPlan,
} from '../../src/wizards/lijst/index.ts';
import { csv } from '../exports/tables.ts';

/** A text file of these lines. */
export const rows = (...lines: string[]) => csv(lines.join('\n'));
/** When a report is made. */
export const now = '2026-11-24T10:00:00.000Z';

/** The plan of a list for a party. */
export async function planFor(
  file: Blob,
  partij = 'aanbieder-map',
  keuzes: LijstKeuzes = geenKeuzes,
  bestand = 'lijst.csv',
) {
  return planLijst(await scanList(file, bestand), vraagVan(partij), keuzes);
}
/** The question that the page asks for a party. */
export function vraagVan(partij: string) {
  const weg = wegVanLijst(partij);
  if (weg === undefined) throw new Error(`No such party: ${partij}`);
  return { partij, weg };
}
/** Ticks a column that may stay after someone judged it. */
export const tick = (keuzes: LijstKeuzes, { vraag, bladen }: LijstPlan, kolom: number) => {
  const rij = bladen[0]?.kolommen[kolom];
  return rij === undefined ? keuzes : kiesBlijft(keuzes, vraag, rij, true);
};
/** The names of the columns that stay. */
export const kept = (plan: LijstPlan) =>
  plan.bladen.flatMap(({ kolommen }) =>
    kolommen.filter(({ blijft }) => blijft).map(({ kolom }) => kolom.naam),
  );
