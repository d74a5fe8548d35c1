import type { Dossier } from '../../dossier/index.ts';
import {
  type Stapbeeld,
  stapstatusWoorden,
  verzamelActies,
  verzamelStappen,
} from '../../dossier/plan/index.ts';
import { opsomming, printDate } from '../../rules/index.ts';
import { aantal, eerste } from '../plan/woorden.ts';
import { cutText, drawing, ink, textWidth, words, type Beeld } from '../tekening/index.ts';
import { tekenAchterstand, tekenBalk } from './balk.ts';
import { tekenDagen } from './dagen.ts';
import {
  baanHoogte,
  plaatsVlaggen,
  scheiding,
  tekenAs,
  tekenLegenda,
  tekenRaster,
  tekenVlaggen,
} from './kader.ts';
import { bereikVan, mijlpalenVan, tijdplanRijen, type Mijlpaal, type Tijdplanrij } from './rijen.ts';
import { maakSchaal } from './schaal.ts';

export { tijdplanRijen, type Tijdplanrij } from './rijen.ts';

/** A picture of the time plan. */
export type Tijdplan = Beeld;

const breedte = 960;
const rand = 8;
const naamBreedte = 340;
const links = rand + naamBreedte + 12;
const rechts = breedte - rand;
const rijHoogte = 46;
const asHoogte = 52;

/**
 * Draws the steps as bars in time, in working order, with today, the meeting and the target date. Undefined where no step
 * has a day. Equal input gives an equal drawing; it holds no style, script or reference.
 */
export function tekenTijdplan(
  dossier: Dossier,
  vandaag: string,
  stappen: readonly Stapbeeld[] = verzamelStappen(dossier, verzamelActies(dossier, vandaag), vandaag),
): Tijdplan | undefined {
  const rijen = tijdplanRijen(dossier, stappen, vandaag).filter(({ gereedOp }) => gereedOp !== undefined);
  const mijlpalen = mijlpalenVan(dossier, vandaag);
  const bereik = bereikVan(rijen, mijlpalen);
  if (bereik === undefined) return undefined;
  const schaal = maakSchaal(bereik.van, bereik.tot, links, rechts - links);
  const vlaggen = plaatsVlaggen(mijlpalen, schaal, rechts);
  const boven = rand + baanHoogte * (1 + Math.max(-1, ...vlaggen.map(({ baan }) => baan)));
  const eersteRij = boven + asHoogte;
  const onder = eersteRij + rijen.length * rijHoogte;
  const hoogte = onder + 44;
  const parts = [
    tekenRaster(schaal, boven, onder),
    ...rijen.map((rij, index) => naamVanRij(rij, eersteRij + index * rijHoogte)),
    tekenVlaggen(vlaggen, rand, onder),
    tekenAs(schaal, boven),
    ...rijen.map((rij, index) => {
      const midden = eersteRij + index * rijHoogte + rijHoogte / 2;
      return (
        tekenBalk(rij, schaal, midden) +
        tekenDagen(rij, schaal, vlaggen, midden) +
        tekenAchterstand(rij, schaal, vandaag, midden)
      );
    }),
    tekenLegenda(rand, onder + 26),
  ];
  return { svg: drawing(breedte, hoogte, parts), breedte, hoogte, alt: altVan(rijen, mijlpalen) };
}

/** The step with, below it, how far it is and who leads it. */
function naamVanRij(rij: Tijdplanrij, y: number): string {
  const { naam, trekker, isTeLaat, status, klaar, totaal } = rij;
  const count = status === 'bezig' && totaal > 0 ? ` (${klaar} van ${totaal})` : '';
  const late = isTeLaat ? 'te laat' : '';
  const rest = [`${stapstatusWoorden[status]}${count}`, ...(trekker === undefined ? [] : [trekker])].join(
    ' · ',
  );
  const lateWidth = isTeLaat ? textWidth(late, 14) + 8 : 0;
  return (
    words(rand, y + 20, cutText(naam, 16, naamBreedte), { 'font-size': 16 }) +
    (isTeLaat ? words(rand, y + 38, late, { 'font-weight': 700, fill: ink.late }) : '') +
    words(rand + lateWidth, y + 38, cutText(rest, 14, naamBreedte - lateWidth), { fill: ink.quiet }) +
    scheiding(rand, rechts, y + rijHoogte)
  );
}

/** What someone who does not see the picture must know; the table beside it holds the rest. */
function altVan(rijen: readonly Tijdplanrij[], mijlpalen: readonly Mijlpaal[]): string {
  const first = rijen.flatMap(({ begin, gereedOp }) => begin ?? gereedOp ?? []).toSorted()[0] ?? '';
  const last =
    rijen
      .flatMap(({ gereedOp }) => gereedOp ?? [])
      .toSorted()
      .at(-1) ?? '';
  const counts = (['klaar', 'bezig', 'niet-begonnen', 'overgeslagen'] as const).flatMap((status) => {
    const count = rijen.filter((rij) => rij.status === status).length;
    return count === 0 ? [] : [`${count} ${stapstatusWoorden[status]}`];
  });
  const late = rijen.filter(({ isTeLaat }) => isTeLaat).map(({ naam }) => `“${naam}”`);
  const days = mijlpalen.map(({ soort, dag }) => `${soort} ${printDate(dag)}`);
  const lateWords = late.length === 0 ? 'geen stap is te laat' : `${late.length} te laat: ${eerste(late, 3)}`;
  return (
    `Tijdsplan van ${aantal(rijen.length, 'stap', 'stappen')} van ${printDate(first)} tot en met ${printDate(last)}, met ${opsomming(days)}. ` +
    `Stand: ${opsomming(counts)}; ${lateWords}.`
  );
}
