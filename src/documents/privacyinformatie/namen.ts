import { findPartij } from '../../content/index.ts';
import type { DossierPartij } from '../../dossier/index.ts';
import type { Ketenpartij } from '../../dossier/verwerkingen/index.ts';
import type { InlineValue } from '../tree/index.ts';
import type { Namen } from './view.ts';

/** Names as a sentence lists them, each once: "a, b en c"; undefined where there is none. */
export function namenrij(names: readonly InlineValue[]): Namen | undefined {
  const known = new Set<string>();
  const once = names.filter((name) => {
    const key = JSON.stringify(name);
    return !known.has(key) && known.add(key);
  });
  if (once.length === 0) return undefined;
  return once.flatMap((name, index) => [
    ...(index === 0 ? [] : [index === once.length - 1 ? ' en ' : ', ']),
    name,
  ]);
}

/** To the reader there are two other municipalities: where they came from and where they go. */
const gemeenten: Record<string, string> = {
  'nieuwe-woongemeente': 'uw nieuwe gemeente',
  'vorige-woongemeente': 'uw vorige gemeente',
};

/** The name of a party to the reader; of one of the law how it is called in a sentence. */
export const naamVanPartij = ({ soort, eigen, naam }: Ketenpartij): InlineValue =>
  eigen === undefined
    ? (gemeenten[soort] ?? findPartij(soort)?.inZin ?? naam)
    : naamVanEigen(eigen.partij, soort);

/** The name of a party of the dossier, or that it is missing. */
export const naamVanEigen = ({ naam }: Pick<DossierPartij, 'naam'>, soort: string): InlineValue =>
  naam.trim() || { ontbreekt: `naam van ${findPartij(soort)?.inZin ?? 'een andere partij'}` };

/** The same with the service, where the party has more than one. */
export function naamVanDienst(partij: Pick<DossierPartij, 'naam' | 'diensten'>, soort: string): InlineValue {
  const name = naamVanEigen(partij, soort);
  const service = findPartij(soort)?.inZin;
  return typeof name === 'string' && service !== undefined && partij.diensten.length > 1
    ? `${name} (als ${service})`
    : name;
}

/**
 * The parties for which something holds; one that has a service for which it holds and another for which it does not is named
 * with the service.
 */
export function namenWaarvoor(
  partijen: readonly Ketenpartij[],
  holds: (partij: Ketenpartij) => boolean,
): Namen | undefined {
  const isSplit = ({ eigen }: Ketenpartij): boolean =>
    eigen !== undefined &&
    partijen.some((other) => other.eigen?.partij.id === eigen.partij.id && !holds(other));
  return namenrij(
    partijen.filter(holds).map((partij) => {
      const name = naamVanPartij(partij);
      const service = findPartij(partij.soort)?.inZin ?? partij.soortNaam;
      return typeof name === 'string' && isSplit(partij) ? `${name} (als ${service})` : name;
    }),
  );
}
