import { findPlanpagina } from '../../content/index.ts';
import type { Dossier } from '../../dossier/index.ts';
import { antwoordVan, type Antwoord } from '../plan/antwoorden.ts';
import type { Functie, Functietaak } from '../plan/functies.ts';
import type { Cell } from '../tree/index.ts';

/** The local choices that matter for a function and its tasks: subject and choice. */
export function keuzesVoor(
  { beleid }: Dossier,
  { id: functie }: Functie,
  taken: readonly Functietaak[],
): Cell[][] {
  const answers = new Map<string, Antwoord>(Object.entries(beleid));
  return (findPlanpagina('beleid')?.vragen ?? []).flatMap(({ id, inChecklist }) => {
    if (inChecklist === undefined) return [];
    const { kort, taken: about, functies } = inChecklist;
    const matters =
      functies.includes(functie) ||
      (taken.length > 0 && (about.length === 0 || taken.some(({ taak }) => about.includes(taak.id))));
    return matters ? [[kort, antwoordVan(`beleid.${id}`, answers.get(id))]] : [];
  });
}
