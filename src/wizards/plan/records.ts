import type { Wizardpagina } from '../../content/index.ts';
import {
  beleidSchema,
  overlegSchema,
  planningSchema,
  voortgangSchema,
  type Dossier,
} from '../../dossier/index.ts';
import { answersFrom, kept, type Answers } from '../vragen/index.ts';

/** What stands in the dossier for the questions of a form of the stappenplan. */
export function readPlanAnswers({ beleid, actieplan }: Dossier, pagina: Wizardpagina): Answers {
  const records: Record<string, object> = {
    beleid,
    planning: actieplan,
    overleg: actieplan.overleg,
    voortgang: actieplan.voortgang,
  };
  return answersFrom(records[pagina.record ?? ''], pagina);
}

/** Writes the answers of a form into the dossier; what does not fit the schema leaves the dossier as it was. */
export function writePlanAnswers(
  dossier: Dossier,
  record: Wizardpagina['record'],
  answers: Answers,
): Dossier {
  const { beleid, actieplan } = dossier;
  if (record === 'beleid')
    return { ...dossier, beleid: kept(beleidSchema.safeParse({ ...beleid, ...answers }), beleid) };
  const change = (part: Partial<Dossier['actieplan']>): Dossier => ({
    ...dossier,
    actieplan: { ...actieplan, ...part },
  });
  if (record === 'planning') return change(kept(planningSchema.safeParse(answers), {}));
  if (record === 'overleg')
    return change({
      overleg: kept(overlegSchema.safeParse({ ...actieplan.overleg, ...answers }), actieplan.overleg),
    });
  if (record === 'voortgang')
    return change({
      voortgang: kept(voortgangSchema.safeParse({ ...actieplan.voortgang, ...answers }), actieplan.voortgang),
    });
  return dossier;
}
