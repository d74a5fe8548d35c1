import { findCitaat, leeslijst, type Leesstuk } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { lidNaam } from '../../dossier/plan/index.ts';
import { citaten } from '../plan/bronnen.ts';
import { functiesVan, takenVanFunctie, type Functie } from '../plan/functies.ts';
import type { Cell } from '../tree/index.ts';

/** So many articles fit beside a function; the rest is with the tasks. */
const mostArticles = 8;

const isFor = ({ functies }: Leesstuk, { id }: Functie): boolean =>
  functies.length === 0 || functies.includes(id);

/** The pieces that matter to someone here, in the order of their numbers. */
function piecesFor(dossier: Dossier): Leesstuk[] {
  const present = functiesVan(dossier);
  return leeslijst.filter((stuk) => present.some((functie) => isFor(stuk, functie)));
}

/** The pieces to read: number, title with link, why. */
export const stukkenVan = (dossier: Dossier): Cell[][] =>
  piecesFor(dossier).map((stuk, index) => [String(index + 1), pieceOf(stuk), stuk.waarom]);

function pieceOf({ titel, bron, href }: Leesstuk): Cell {
  const source = bron === undefined ? undefined : findCitaat(bron);
  if (source !== undefined) return { tekst: titel, url: source.url };
  return href === undefined ? titel : `${titel} (op de Privacywijzer)`;
}

/** Per function who reads what, and the articles that belong to its tasks. */
export function leeswijzerVan(dossier: Dossier): Cell[][] {
  const pieces = piecesFor(dossier);
  return functiesVan(dossier).map((functie) => {
    const numbers = pieces.flatMap((stuk, index) => (isFor(stuk, functie) ? [String(index + 1)] : []));
    const grounds = takenVanFunctie(dossier, functie).flatMap(({ taak, letters }) =>
      letters.some((letter) => letter !== 'I') ? taak.grondslagen.slice(0, 2) : [],
    );
    const names = functie.leden.map((lid) => lidNaam(dossier, lid));
    return [
      [{ vet: functie.naam }, names.length === 0 ? '' : `: ${names.join(', ')}`],
      numbers.join(', '),
      citaten([...new Set(grounds)], mostArticles),
    ];
  });
}
