import { findVerwerkingsfeit } from '../../content/index.ts';
import { explainBronnen } from '../../rules/index.ts';
import { delen, ontbreekt, type Registerrij } from './rij.ts';

const gronden = {
  'wettelijke-verplichting': { woorden: 'wettelijke verplichting', bron: 'avg-6-1-c' },
  'algemeen-belang': { woorden: 'taak van algemeen belang', bron: 'avg-6-1-e' },
} as const;

/** What the data are for. */
export const doelVan = ({ verwerking: { taak } }: Registerrij): string =>
  findVerwerkingsfeit(taak.id)?.doel ?? taak.kort;

/** The ground of art. 6 AVG. */
export function rechtsgrondVan({ verwerking: { taak } }: Registerrij): string {
  const feit = findVerwerkingsfeit(taak.id);
  if (feit === undefined) return ontbreekt('rechtsgrond');
  const { woorden, bron } = gronden[feit.rechtsgrond];
  return `${woorden} (${citeer([bron])})`;
}

/** The provisions that give the municipality the task. */
export const bepalingenVan = ({ verwerking: { taak } }: Registerrij): string => citeer(taak.grondslagen);

/** Citations after each other. */
export const citeer = (ids: readonly string[]): string => delen(explainBronnen(ids).map((one) => one.citeer));
