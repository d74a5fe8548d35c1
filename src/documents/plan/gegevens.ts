import { findGegeven, type Taak } from '../../content/index.ts';
import { inSentence } from '../../rules/index.ts';
import { eerste } from './woorden.ts';

/** So many kinds of data fit in a row. */
const mostNames = 9;

/** "BSN" and "NAW" are known by their letters; other names stay whole. */
export const kortGegeven = (naam: string): string => /\(([A-Z]{2,4})\)$/u.exec(naam)?.[1] ?? inSentence(naam);

/** The names of kinds of data in one cell; of a long list the first, and how many more there are. */
export const gegevensnamen = (ids: readonly string[], most = mostNames): string =>
  eerste([...new Set(ids)].flatMap((id) => findGegeven(id)?.naam ?? []).map(kortGegeven), most);

/** The kinds of data that belong to a task, in one cell; for monitoring the law has a list of its own. */
export const gegevensVan = ({ gegevens }: Taak, most = mostNames): string =>
  gegevensnamen(
    gegevens.flatMap((row) => row.gegevens),
    most,
  ) || 'de gegevens uit bijlage 7 bij de Regeling inburgering 2021';
