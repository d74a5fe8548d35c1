import type { LijstPlan, PlanBlad, PlanKolom } from './plan.ts';
import { aantal } from './words.ts';

/** What stays or goes, in a few words: a title and a line, or a line a sheet. */
export type Samenvatting = { titel: string; regels: readonly string[] };

/** What goes and what stays in the clean list, for who does not read on. */
export function samenvattingVan(plan: LijstPlan): Samenvatting[] {
  const isStaying = ({ gaatMee }: PlanBlad, kolom: PlanKolom) => gaatMee && kolom.blijft;
  const make = (titel: string, isWanted: (blad: PlanBlad, kolom: PlanKolom) => boolean) => {
    const lists = plan.bladen.map((blad) => ({
      blad,
      names: blad.kolommen.filter((kolom) => isWanted(blad, kolom)).map(({ kolom }) => kolom.naam),
    }));
    const total = lists.reduce((sum, { names }) => sum + names.length, 0);
    const regels = lists
      .filter(({ names }) => names.length > 0)
      .map(({ blad, names }) => `${sheetWords(plan, blad)}${names.join(', ')}`);
    return total === 0 ? [] : [{ titel: `${titel} (${total})`, regels }];
  };
  return [
    ...make('Gaat niet mee', (blad, kolom) => !isStaying(blad, kolom)),
    ...make('Blijft in de schone lijst', isStaying),
  ];
}

function sheetWords({ bladen }: LijstPlan, { blad, gaatMee }: PlanBlad): string {
  if (bladen.length === 1) return '';
  return `Blad “${blad.naam}”${gaatMee ? '' : ', heel het blad'}: `;
}

/** How many columns of a sheet stay. */
export function bladZin({ blad, gaatMee, kolommen }: PlanBlad): string {
  const stays = kolommen.filter(({ blijft }) => blijft).length;
  const [now, then] = stays === 1 ? ['blijft', 'zou'] : ['blijven', 'zouden'];
  return `${aantal(blad.rijen, 'rij', 'rijen')}. ${stays} van de ${aantal(kolommen.length, 'kolom', 'kolommen')} ${
    gaatMee ? `${now} in de schone lijst.` : `${then} blijven; het blad gaat niet mee.`
  }`;
}
