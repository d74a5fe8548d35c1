import { isTeLaat, procent, tel } from '../../dossier/plan/index.ts';
import { openActies, wanneerVan, wieVan } from '../plan/actieregels.ts';
import type { Planbeeld } from '../plan/beeld.ts';
import { besluitpunten } from '../plan/besluiten.ts';
import { aantal } from '../plan/woorden.ts';
import type { ActieplanView } from './view.ts';

/** The summary stays on one page: so many decisions and so many urgent actions fit. */
const mostDecisions = 8;
const mostUrgent = 7;

type Samenvatting = Pick<
  ActieplanView,
  'standZin' | 'cijfers' | 'besluiten' | 'heeftBesluiten' | 'dringend' | 'heeftDringend'
>;

/** What the steering group reads: how far it is, what it must decide, what cannot wait. */
export function samenvattingVan(beeld: Planbeeld): Samenvatting {
  const { acties, stappen, vandaag } = beeld;
  const telling = tel(acties, vandaag);
  const { totaal, klaar, bezig, teLaat } = telling;
  const open = openActies(beeld);
  const hasSkipped = acties.some(({ status }) => status === 'overgeslagen');
  const klaarWoord = hasSkipped ? 'klaar of overgeslagen' : 'klaar';
  const stappenKlaar = stappen.filter(({ status }) => status === 'klaar' || status === 'overgeslagen').length;
  const points = besluitpunten(beeld);
  const urgent = [...open.filter((actie) => isTeLaat(actie, vandaag)), ...comingOf(beeld)].slice(
    0,
    mostUrgent,
  );
  return {
    standZin:
      `Van ${aantal(totaal, 'actie is', 'acties zijn')} er ${klaar} ${klaarWoord} (${procent(telling)} procent) en ${bezig} bezig. ` +
      `${teLaat === 0 ? 'Er is niets te laat.' : `${aantal(teLaat, 'actie is', 'acties zijn')} te laat.`} ` +
      `Van de ${stappen.length} stappen ${stappenKlaar === 1 ? 'is er 1' : `zijn er ${stappenKlaar}`} klaar.`,
    cijfers: [
      [
        totaal,
        klaar,
        bezig,
        totaal - klaar - bezig,
        teLaat,
        open.filter(({ eigenaar }) => eigenaar === undefined).length,
        `${stappenKlaar} van ${stappen.length}`,
      ],
    ],
    besluiten: points
      .slice(0, mostDecisions)
      .map(({ zin, over }) => [`${zin} Zie “`, { verwijs: over }, '”.']),
    heeftBesluiten: points.length > 0,
    dringend: urgent.map((actie) => [
      actie.titel,
      wieVan(beeld, actie),
      isTeLaat(actie, vandaag) ? [`${wanneerVan(actie)}, `, { vet: 'te laat' }] : wanneerVan(actie),
    ]),
    heeftDringend: urgent.length > 0,
  };
}

const comingOf = (beeld: Planbeeld) =>
  openActies(beeld).filter((actie) => actie.gereedOp !== undefined && !isTeLaat(actie, beeld.vandaag));
