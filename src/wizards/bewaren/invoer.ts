import { scanFreeText } from '../../dossier/index.ts';
import type { BewaarVraag } from './bereken.ts';
import { foutenInDagen, leesDag } from './dagen.ts';

/** What a person typed; days as text until they are read. */
export type BewaarInvoer = {
  einde: string;
  overlijden: string;
  kenmerk: string;
  isHeelDossier: boolean;
  gegevens: readonly string[];
};

/** A question of the form that is not answered well, and the sentence that says what to do. */
export type Invoerfout = { veld: 'einde' | 'overlijden' | 'gegevens'; zin: string };

/** Reads what was typed: the question that it asks, or else everything that is wrong with it. */
export function leesInvoer(
  invoer: BewaarInvoer,
  vandaag: string,
): { vraag: BewaarVraag; fouten?: undefined } | { fouten: readonly Invoerfout[] } {
  const { isHeelDossier } = invoer;
  const einde = leesDag(invoer.einde, 'Einde van de inburgeringsplicht');
  const overlijden = leesDag(invoer.overlijden, 'Dag van overlijden');
  const dagen = { einde: dayOf(einde), overlijden: dayOf(overlijden) };
  const fouten: Invoerfout[] = foutenInDagen(dagen, vandaag).map(({ dag, zin }) => ({ veld: dag, zin }));
  if (einde.fout !== undefined) fouten.unshift({ veld: 'einde', zin: einde.fout });
  if (overlijden.fout !== undefined) fouten.push({ veld: 'overlijden', zin: overlijden.fout });
  if (!isHeelDossier && invoer.gegevens.length === 0)
    fouten.push({ veld: 'gegevens', zin: 'Kies minstens één gegeven, of kies het hele dossier.' });
  return fouten.length > 0
    ? { fouten }
    : { vraag: { gegevens: isHeelDossier ? [] : invoer.gegevens, ...dagen } };
}

const dayOf = (gelezen: ReturnType<typeof leesDag>): string | undefined =>
  gelezen.fout === undefined ? gelezen.dag : undefined;

/** Whether two inputs are the same to the letter: only then does an answer to the one belong to the other. */
export const isZelfdeInvoer = (one: BewaarInvoer, other: BewaarInvoer): boolean =>
  one.einde === other.einde &&
  one.overlijden === other.overlijden &&
  one.kenmerk === other.kenmerk &&
  one.isHeelDossier === other.isHeelDossier &&
  (one.isHeelDossier || one.gegevens.join() === other.gegevens.join());

/** What to say about a mark that says something about the person; such a mark comes into no file (`kenmerkVoorBestand`). */
export function kenmerkWaarschuwing(kenmerk: string): string | undefined {
  const [found] = scanFreeText(kenmerk);
  if (found === undefined) return undefined;
  const wat = found === 'bsn' ? 'een BSN' : 'iets over gezondheid';
  return `Dit lijkt ${wat}. Het komt niet in de bestanden; gebruik een kenmerk dat niets over de persoon zegt.`;
}

/** The mark as it may stand in a file or its name; empty where there is none, or one that says something about the person. */
export const kenmerkVoorBestand = (kenmerk: string): string =>
  scanFreeText(kenmerk).length > 0 ? '' : kenmerk.trim();
