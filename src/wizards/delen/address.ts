import { wegen } from '../../rules/index.ts';
import { cleanKeuzes, standaardGegevens, type DeelKeuzes } from './keuzes.ts';

/** Where "mag dit delen" stands on the site. */
export const deelBase = '/mag-dit-delen/';

/**
 * The address of a choice, to mail to a colleague: the party and the way as a page of its own, and what differs from its
 * start as a query. Only kinds of data stand in it.
 */
export function toAddress({ partij, weg, taak, gegevens, anders }: DeelKeuzes): string {
  if (partij === undefined) return deelBase;
  const query = new URLSearchParams();
  if (taak !== undefined) query.set('taak', taak);
  if (weg !== undefined && !isSame(gegevens, standaardGegevens(partij, weg, taak)))
    query.set('gegevens', gegevens.join(','));
  if (anders) query.set('anders', 'ja');
  if (weg === undefined) return `${deelBase}?partij=${partij}`;
  const text = query.toString().replaceAll('%2C', ',');
  return `${deelBase}${partij}/${weg}/${text === '' ? '' : `?${text}`}`;
}

/** Reads an address back; what it does not know falls away, and what it does not say is the start of that page. */
export function readAddress(pathname: string, search: string): DeelKeuzes {
  const [partijInPath, wegInPath] = pathname.slice(deelBase.length).split('/');
  const query = new URLSearchParams(search);
  const partij =
    partijInPath === '' || partijInPath === undefined ? (query.get('partij') ?? undefined) : partijInPath;
  const weg = wegen.find((one) => one === wegInPath);
  const taak = query.get('taak') ?? undefined;
  const listed = query.get('gegevens');
  const start = partij === undefined || weg === undefined ? [] : standaardGegevens(partij, weg, taak);
  return cleanKeuzes({
    partij,
    weg,
    taak,
    gegevens: listed === null ? start : listed.split(','),
    anders: query.get('anders') === 'ja',
  });
}

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));
