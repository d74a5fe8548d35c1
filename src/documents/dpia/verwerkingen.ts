import { taken } from '../../content/index.ts';
import { verwerkingsnaam, type Dpiabeeld, type Formulierrij } from '../../dossier/dpia/index.ts';
import { nummers } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import { celIn, keuzesIn, kort, leeg, namenrij, rijenIn } from './cellen.ts';

/** A processing of paragraph 3, as the other paragraphs refer to it. */
export type Verwerkingsregel = {
  naam: string;
  nummer: number;
  /** With its number in paragraph 3, and short where the municipality kept the name of the task: "9. PVT aanbieden". */
  label: string;
  gegevens: ReadonlySet<string>;
  /** All data of paragraph 2. */
  alleGegevens: ReadonlySet<string>;
  /** Its purpose, as paragraph 5 has it. */
  doel: string;
};

/** The processings of paragraph 3, numbered in its order. */
export function verwerkingenIn(beeld: Dpiabeeld): readonly Verwerkingsregel[] {
  const doelen = rijenIn(beeld, '5.1');
  const alleGegevens = new Set(rijenIn(beeld, '2.1').map((rij) => celIn(rij, '2.1.1')));
  return rijenIn(beeld, '3.1').map((rij, index) => {
    const naam = celIn(rij, verwerkingsnaam);
    const doel = doelen.find((one) => celIn(one, verwerkingsnaam) === naam);
    return {
      naam,
      nummer: index + 1,
      label: `${index + 1}. ${kort(kortTaak(naam)) || 'Verwerking zonder naam'}`,
      alleGegevens,
      gegevens: new Set(keuzesIn(rij, '3.1.3')),
      doel: doel === undefined ? '' : celIn(doel, '5.1.1'),
    };
  });
}

/** The name of a task of the facts by its letters: "Participatieverklaringstraject (PVT) aanbieden" is "PVT aanbieden". */
const kortTaak = (naam: string): string =>
  taken.some((taak) => taak.naam === naam) ? naam.replace(/^.*\(([^)]+)\)/u, '$1') : naam;

/** The processing that a row is about; its order is that of paragraph 3. */
export const verwerkingVan = (
  verwerkingen: readonly Verwerkingsregel[],
  rij: Formulierrij,
): Verwerkingsregel => {
  const naam = celIn(rij, verwerkingsnaam);
  return (
    verwerkingen.find((one) => one.naam === naam) ?? {
      naam,
      nummer: 0,
      label: naam,
      alleGegevens: new Set<string>(),
      gegevens: new Set<string>(),
      doel: '',
    }
  );
};

/** The processings that were chosen in a cell, by number; all of them in a word. */
export function verwerkingenCel(
  verwerkingen: readonly Verwerkingsregel[],
  rij: Formulierrij,
  veld: string,
): Cell {
  const names = keuzesIn(rij, veld);
  if (names.length === 0) return leeg(veld);
  const chosen = verwerkingen.filter(({ naam }) => names.includes(naam));
  if (chosen.length > 1 && chosen.length === verwerkingen.length) return 'alle';
  const known = new Set(chosen.map(({ naam }) => naam));
  const others = names.filter((one) => !known.has(one));
  return [nummers(chosen.map(({ nummer }) => nummer)), ...others].filter((one) => one !== '').join('; ');
}

/** From this part of all data on, a list says what is not in it. */
const almostAll = 0.75;

/** What is printed where a row repeats the data of its processing in paragraph 3. */
const zieDrie = 'zie paragraaf 3';

/**
 * The data of a row: by reference where they are those of paragraph 3, with what comes on top where they hold more, and by
 * what is left out where they are nearly all data of paragraph 2.
 */
export function gegevensCel(
  { gegevens, alleGegevens }: Verwerkingsregel,
  rij: Formulierrij,
  veld: string,
): Cell {
  const chosen = keuzesIn(rij, veld);
  if (chosen.length === 0) return leeg(veld);
  if (isAlmostAll(chosen, alleGegevens)) return behalve(chosen, alleGegevens);
  const more = chosen.filter((one) => !gegevens.has(one));
  const holdsAll = gegevens.size > 0 && chosen.length - more.length === gegevens.size;
  if (!holdsAll) return namenrij(chosen);
  return more.length === 0 ? zieDrie : `${zieDrie}, en ook: ${namenrij(more)}`;
}

const isAlmostAll = (chosen: readonly string[], alle: ReadonlySet<string>): boolean =>
  chosen.length > almostAll * alle.size && chosen.every((one) => alle.has(one));

function behalve(chosen: readonly string[], alle: ReadonlySet<string>): string {
  const found = new Set(chosen);
  const absent = [...alle].filter((one) => !found.has(one));
  const all = 'alle gegevens van paragraaf 2';
  return absent.length === 0 ? all : `${all}, behalve: ${namenrij(absent)}`;
}

/** Whether a row is about exactly the data of its processing in paragraph 3. */
export const heeftGegevensVanDrie = (
  verwerking: Verwerkingsregel,
  rij: Formulierrij,
  veld: string,
): boolean => gegevensCel(verwerking, rij, veld) === zieDrie;
