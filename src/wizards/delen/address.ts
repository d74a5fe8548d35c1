import { wegen } from '../../rules/index.ts';
import { cleanKeuzes, standaardGegevens, type DeelKeuzes, type Onbekend } from './keuzes.ts';

/** Where "mag dit delen" stands on the site. */
export const deelBase = '/mag-dit-delen/';

/**
 * The address of a choice, to mail to a colleague: the party and the way as a page of its own, and what a person chose as a
 * query. Only kinds of data stand in it. What nobody knows stays in it, so that it is said again to who opens it.
 */
export function toAddress({ partij, weg, taak, gegevens, anders, eigen, onbekend }: DeelKeuzes): string {
  if (partij === undefined) return deelBase;
  if (weg === undefined) return `${deelBase}?partij=${partij}`;
  const query = new URLSearchParams();
  const unknown = idsOf(onbekend, 'gegeven');
  const task = taak ?? idsOf(onbekend, 'taak')[0];
  if (task !== undefined) query.set('taak', task);
  if (eigen || unknown.length > 0) query.set('gegevens', [...gegevens, ...unknown].join(','));
  if (anders) query.set('anders', 'ja');
  const text = query.toString().replaceAll('%2C', ',');
  return `${deelBase}${partij}/${weg}/${text === '' ? '' : `?${text}`}`;
}

const idsOf = (onbekend: readonly Onbekend[], wanted: Onbekend['soort']): string[] =>
  onbekend.filter(({ soort }) => soort === wanted).map(({ id }) => id);

/** Reads an address back; what it names and nobody knows is kept apart, and what it does not say is the start of that page. */
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
    partij: partij && readId(partij),
    weg,
    taak: taak && readId(taak),
    gegevens: listed === null ? start : readIds(listed),
    anders: query.get('anders') === 'ja',
    eigen: listed !== null,
    onbekend: [],
  });
}

const readIds = (listed: string): string[] =>
  listed
    .split(',')
    .filter((id) => id.trim() !== '')
    .map(readId);

/** What a link may put on the screen and into the next link: a word. A sentence, a name or a number is not repeated. */
function readId(text: string): string {
  const id = text.trim().toLowerCase();
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 60 && !/\d{4}/.test(id) ? id : 'onleesbaar';
}
