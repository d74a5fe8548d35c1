import type { Niveau } from '../../content/index.ts';
import { niveaus, opsomming, risiconiveau } from '../../rules/index.ts';
import { aantal } from '../plan/woorden.ts';
import { drawing, ink, words, type Beeld } from '../tekening/index.ts';
import { hoogteVoor, tekenCel } from './cel.ts';
import { nummersIn, standWoorden, telling, type MatrixRisico, type Stand } from './plaatsen.ts';

export type { MatrixRisico } from './plaatsen.ts';

const breedte = 960;
const rand = 4;
const tussenMatrices = 36;
const helft = (breedte - 2 * rand - tussenMatrices) / 2;
/** Room for the names of the scale of chance. */
const schaal = 62;
const tussen = 4;
const cel = (helft - schaal - 2 * tussen) / 3;
const kop = 62;
const laagste = 92;

/** A row of both matrices: equal chances stand at equal height. */
type Rij = { kans: Niveau; y: number; hoogte: number };

/**
 * Draws the risks by number in two matrices side by side, chance upwards and impact to the right. Each cell says its level
 * in a word as well; it grows with what stands in it. Equal input gives an equal drawing; no style, script or reference.
 */
export function tekenRisicomatrix(risicos: readonly MatrixRisico[]): Beeld {
  const rijen = rijenVan(risicos);
  const onder = Math.max(...rijen.map(({ y, hoogte }) => y + hoogte));
  const hoogte = Math.ceil(onder + 52);
  const parts = [
    tekenMatrix(risicos, 'voor', rijen, rand),
    tekenMatrix(risicos, 'na', rijen, rand + helft + tussenMatrices),
  ];
  return { svg: drawing(breedte, hoogte, parts), breedte, hoogte, alt: altVan(risicos) };
}

function rijenVan(risicos: readonly MatrixRisico[]): Rij[] {
  let y = kop;
  return niveaus.toReversed().map((kans) => {
    const needed = (['voor', 'na'] as const).flatMap((stand) =>
      niveaus.map((impact) => hoogteVoor(nummersIn(risicos, stand, kans, impact), cel)),
    );
    const rij = { kans, y, hoogte: Math.max(laagste, ...needed) };
    y += rij.hoogte + tussen;
    return rij;
  });
}

function tekenMatrix(
  risicos: readonly MatrixRisico[],
  stand: Stand,
  rijen: readonly Rij[],
  links: number,
): string {
  const x = (index: number): number => links + schaal + index * (cel + tussen);
  const onder = Math.max(...rijen.map((rij) => rij.y + rij.hoogte));
  const centred = { 'text-anchor': 'middle' } as const;
  const strong = { 'font-weight': 700, fill: ink.strong } as const;
  return [
    words(x(0), 20, standWoorden[stand], { 'font-size': 17, ...strong }),
    words(x(0), 44, opsomming(telling(risicos, stand)), { fill: ink.quiet }),
    words(links, 44, 'Kans', strong),
    ...rijen.map((rij) => words(links, rij.y + rij.hoogte / 2 + 5, rij.kans)),
    ...rijen.flatMap(({ kans, y, hoogte }) =>
      niveaus.map((impact, index) =>
        tekenCel({
          x: x(index),
          y,
          breedte: cel,
          hoogte,
          niveau: risiconiveau(kans, impact),
          nummers: nummersIn(risicos, stand, kans, impact),
        }),
      ),
    ),
    ...niveaus.map((impact, index) => words(x(index) + cel / 2, onder + 22, impact, centred)),
    words(x(1) + cel / 2, onder + 43, 'Impact', { ...strong, ...centred }),
  ].join('');
}

/** What someone who does not see the picture must know; the table beside it holds the rest. */
const altVan = (risicos: readonly MatrixRisico[]): string =>
  risicos.length === 0
    ? 'Risicomatrix zonder risico’s.'
    : `Risicomatrix van ${aantal(risicos.length, 'risico', 'risico’s')}. ` +
      (['voor', 'na'] as const)
        .map((stand) => `${standWoorden[stand]}: ${opsomming(telling(risicos, stand))}.`)
        .join(' ');
