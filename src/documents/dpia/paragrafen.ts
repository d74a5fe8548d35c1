import { afgeleid, dpiaParagraaf, type Dpiabeeld } from '../../dossier/dpia/index.ts';
import { atStart, inSentence, opsomming } from '../../rules/index.ts';
import { aantal, nummers } from '../plan/woorden.ts';
import type { DpiaView, ParagraafView } from './view.ts';

/** The paragraphs of the Rijksmodel with their headings, and what in each nobody has confirmed yet. */
export function paragrafenVan(beeld: Dpiabeeld): Pick<DpiaView, Paragraafsleutel> {
  const van = (nummer: number) => paragraafVan(beeld, nummer);
  return {
    ...{ p0: van(0), p1: van(1), p2: van(2), p3: van(3), p4: van(4), p5: van(5), p6: van(6) },
    ...{ p7: van(7), p8: van(8), p9: van(9), p10: van(10), p11: van(11), p12: van(12), p13: van(13) },
    ...{ p14: van(14), p15: van(15), p16: van(16), p17: van(17), p18: van(18), p19: van(19), p20: van(20) },
  };
}

type Paragraafsleutel = Extract<keyof DpiaView, `p${number}`>;

function paragraafVan(beeld: Dpiabeeld, nummer: number): ParagraafView {
  const open = [overgenomenLijst(beeld, nummer), overgenomenVragen(beeld, nummer)].filter(Boolean);
  return {
    kop: `${nummer}. ${dpiaParagraaf(nummer).titel}`,
    isOvergenomen: open.length > 0,
    overgenomen: open.join(' '),
  };
}

/** The questions that hold only a proposal, in one sentence. */
function overgenomenVragen({ vragen }: Dpiabeeld, nummer: number): string {
  const own = vragen.filter(
    ({ vraag, status }) => vraag.paragraaf === nummer && status !== 'leeg' && !afgeleid.has(vraag.id),
  );
  const open = own.filter(({ status }) => status === 'voorgesteld');
  if (open.length === 0) return '';
  if (open.length === own.length && !heeftLijst(nummer)) return 'Alles in deze paragraaf.';
  const names = open.map(({ vraag }) => inSentence(vraag.naam));
  return `${atStart(opsomming([...new Set(names)]))}.`;
}

/** Paragraphs with a list of their own, each row of which a person judges. */
const heeftLijst = (nummer: number): boolean => nummer === 16 || nummer === 17;

function overgenomenLijst({ risicobeeld: { risicos, maatregelen } }: Dpiabeeld, nummer: number): string {
  if (!heeftLijst(nummer)) return '';
  if (nummer === 17) {
    const open = maatregelen.filter(({ status }) => status === 'voorgesteld').length;
    return open === 0 ? '' : `${aantal(open, 'maatregel', 'maatregelen')}; zij staan in een eigen tabel.`;
  }
  const open = risicos.filter(({ status }) => status === 'voorgesteld');
  return open.length === 0
    ? ''
    : `${aantal(open.length, 'risico', 'risico’s')}: nummer ${nummers(open.map(({ nummer: one }) => one))}.`;
}
