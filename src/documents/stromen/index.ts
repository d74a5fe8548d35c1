import type { Dossier } from '../../dossier/index.ts';
import { atStart } from '../../rules/index.ts';
import { aantal, eerste } from '../plan/woorden.ts';
import { cutText, drawing, ink, shape, words, type Beeld } from '../tekening/index.ts';
import { bovenkant, meetMidden, tekenInburgeraar, tekenMidden } from './midden.ts';
import { tekenLegenda, tekenPijl } from './pijl.ts';
import { maat, plaatsBlokken, type Blok } from './plaats.ts';
import {
  bsnWoorden,
  inhoudVan,
  naamInMidden,
  partijVan,
  stromenVan,
  type Stroom,
  type Stroombsn,
} from './stroom.ts';

export { stroomrijen, type Stroomrij } from './rijen.ts';
export { bsnVan, bsnWoorden, stromenVan, type Stroom, type Stroombsn } from './stroom.ts';

/** A picture of the data flows. */
export type Stromenbeeld = Beeld;

/** Higher for its width than this, a picture does not fit on a page below its heading. */
const hoogsteVerhouding = 1.45;

/**
 * Draws who sends data to whom: the municipality with its systems in the middle, left whoever gives more than it gets,
 * right the others, the inburgeraar above. Equal input gives an equal drawing; it holds no style, script or reference.
 */
export function tekenStromen(
  dossier: Dossier,
  stromen: readonly Stroom[] = stromenVan(dossier),
): Stromenbeeld {
  const midden = meetMidden(dossier);
  const { blokken, hoogte: vlakHoogte } = plaatsBlokken(stromen, bovenkant, midden.hoogte);
  const onder = bovenkant + vlakHoogte;
  const hoogte = Math.ceil(onder + 48);
  // Room beside a very high drawing lets it shrink as a whole, where a page would cut off its end.
  const breedte = Math.max(maat.breedte, Math.ceil(hoogte / hoogsteVerhouding));
  const parts = [
    ...(['links', 'rechts'] as const).map((kant) => kop(kant, blokken)),
    tekenInburgeraar(dossier),
    tekenMidden(midden, vlakHoogte),
    ...blokken.map((blok) => tekenBlok(blok) + tekenStroom(blok)),
    tekenLegenda(maat.rand, onder + 30),
  ];
  const links = Math.round((maat.breedte - breedte) / 2);
  return {
    svg: drawing(breedte, hoogte, parts, links),
    breedte,
    hoogte,
    alt: altVan(dossier, stromen),
  };
}

const koppen: Record<Blok['kant'], string> = {
  links: 'Gegevens komen vooral van',
  rechts: 'Gegevens gaan vooral naar',
};

/** What a column holds, above it. */
function kop(kant: Blok['kant'], blokken: readonly Blok[]): string {
  const first = blokken.find((blok) => blok.kant === kant);
  return first === undefined
    ? ''
    : words(first.vlak.x, bovenkant - 12, koppen[kant], {
        'font-size': 15,
        'font-weight': 700,
        fill: ink.strong,
      });
}

function tekenBlok({ vlak, regels }: Blok): string {
  const first = vlak.y + (vlak.hoogte - regels.length * maat.regel) / 2 + 13.5;
  return (
    shape('rect', {
      x: vlak.x,
      y: vlak.y,
      width: vlak.breedte,
      height: vlak.hoogte,
      rx: 6,
      fill: ink.paper,
      stroke: ink.strong,
      'stroke-width': 1.5,
    }) +
    regels
      .map(({ tekst, size, isBold }, index) =>
        words(vlak.x + maat.wit, first + index * maat.regel, tekst, {
          'font-size': size,
          ...(isBold ? { 'font-weight': 700 } : { fill: ink.quiet }),
        }),
      )
      .join('')
  );
}

/** The arrow between a party and the municipality, with the words for the BSN above it and the channel below. */
function tekenStroom({ stroom, kant, vlak, onder }: Blok): string {
  const y = vlak.y + vlak.hoogte / 2 - 5;
  const isLeft = kant === 'links';
  const party = isLeft ? vlak.x + vlak.breedte : vlak.x;
  const middle = isLeft ? party + maat.pijl : party - maat.pijl;
  const centre = (party + middle) / 2;
  const centred = { 'text-anchor': 'middle' } as const;
  return [
    tekenPijl({
      van: [middle, y],
      naar: [party, y],
      heen: inhoudVan(stroom.naar),
      terug: inhoudVan(stroom.van),
      bsn: stroom.bsn,
    }),
    words(centre, y - 10, bsnWoorden[stroom.bsn], centred),
    ...onder.map((regel, index) =>
      words(centre, y + 21 + index * 17, regel, { fill: ink.quiet, ...centred }),
    ),
  ].join('');
}

/** What someone who does not see the picture must know; the table beside it holds the rest. */
function altVan(dossier: Dossier, stromen: readonly Stroom[]): string {
  const naam = naamInMidden(dossier);
  const kort = (one: string): string => cutText(one, 1, 30);
  const counts = (['met', 'zonder', 'toets'] satisfies Stroombsn[]).flatMap((bsn) => {
    const names = new Set(
      stromen.filter((stroom) => stroom.bsn === bsn).map(({ partij }) => kort(partij.naam)),
    );
    return names.size === 0 ? [] : [`${bsnWoorden[bsn].replace(':', '')}: ${eerste([...names], 3)}`];
  });
  const systemen = dossier.systemen.map((systeem) => kort(systeem.naam.trim() || 'systeem zonder naam'));
  const met = systemen.length === 0 ? '' : ` met ${eerste(systemen, 3)}`;
  return (
    `Gegevensstromen tussen ${naam === 'De gemeente' ? 'de gemeente' : kort(naam)}${met}, de inburgeraar en ` +
    `${aantal(new Set(stromen.map(partijVan)).size, 'andere partij', 'andere partijen')}. ` +
    counts.map((count) => `${atStart(count)}.`).join(' ')
  );
}
