import { findPartij } from '../../content/index.ts';
import type { Weg } from '../../rules/index.ts';
import { wegenVan } from '../delen/index.ts';

/** With whom the list is shared, and how. */
export type LijstVraag = { partij: string; weg: Weg; taak?: string | undefined };

/** The decisions of a person about a list. */
export type LijstKeuzes = {
  /** What a column holds, by the key of the column. */
  gegevens: Readonly<Record<string, string>>;
  /** Whether a column that had to be judged stays, by the key of that judgement. */
  oordelen: Readonly<Record<string, boolean>>;
  /** Whether a sheet goes along, by its place in the file. */
  bladen: Readonly<Record<number, boolean>>;
};

/** Nothing decided yet. */
export const geenKeuzes: LijstKeuzes = { gegevens: {}, oordelen: {}, bladen: {} };

/** How a list goes to a party: to its own team it rests in a file, to another team it goes inside, else it is given. */
export function wegVanLijst(id: string): Weg | undefined {
  const partij = findPartij(id);
  return partij === undefined ? undefined : wegenVan(partij)[0];
}

/** The key of a column. */
export const sleutelVan = (blad: number, kolom: number): string => `${blad}:${kolom}`;

type Beoordeeld = { sleutel: string; gegeven: string };

/** A judgement holds for one column as what it is, for one party and task: for another it has to be made again. */
const oordeelSleutel = ({ partij, weg, taak }: LijstVraag, { sleutel, gegeven }: Beoordeeld): string =>
  [partij, weg, taak ?? '', sleutel, gegeven].join('|');

/** Whether a person let a column stay or go; undefined where nobody did for this party. */
export const gekozenBlijft = (
  keuzes: LijstKeuzes,
  vraag: LijstVraag,
  kolom: Beoordeeld,
): boolean | undefined => keuzes.oordelen[oordeelSleutel(vraag, kolom)];

/** A person says what a column holds. */
export const kiesGegeven = (keuzes: LijstKeuzes, sleutel: string, gegeven: string): LijstKeuzes => ({
  ...keuzes,
  gegevens: { ...keuzes.gegevens, [sleutel]: gegeven },
});

/** A person lets a column stay or go. */
export const kiesBlijft = (
  keuzes: LijstKeuzes,
  vraag: LijstVraag,
  kolom: Beoordeeld,
  blijft: boolean,
): LijstKeuzes => ({
  ...keuzes,
  oordelen: { ...keuzes.oordelen, [oordeelSleutel(vraag, kolom)]: blijft },
});

/** A person takes a sheet along or leaves it. */
export const kiesBlad = (keuzes: LijstKeuzes, blad: number, gaatMee: boolean): LijstKeuzes => ({
  ...keuzes,
  bladen: { ...keuzes.bladen, [blad]: gaatMee },
});
