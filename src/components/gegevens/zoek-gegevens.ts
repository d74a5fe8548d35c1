import { gegevens, type Gegeven } from '../../content/index.ts';
import { foldText } from '../../search/index.ts';

/** The kinds of data whose name or explanation holds what was typed; none for fewer than two letters. */
export function zoekGegevens(query: string): readonly Gegeven[] {
  const wanted = foldText(query.trim());
  return wanted.length < 2
    ? []
    : gegevens.filter(({ naam, uitleg }) => foldText(`${naam} ${uitleg}`).includes(wanted));
}
