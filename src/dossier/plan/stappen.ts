import { findStap, stappenplan, type Stap } from '../../content/index.ts';
import { isPlainDate } from '../../rules/index.ts';
import type { Stapstand } from '../actieplan.ts';
import type { Dossier } from '../schema.ts';
import { isOpen, isTeLaat, type Actie } from './actie.ts';
import { chooseOwner, lidMetFunctie } from './team.ts';
import { stapWerkdagen, terugteller } from './termijnen.ts';

/** How far a step is. */
export type Stapstatus = NonNullable<Stapstand['status']>;

/** A step with its actions and where it stands. Days are `jjjj-mm-dd`. */
export type Stapbeeld = {
  stap: Stap;
  acties: readonly Actie[];
  /** What a person chose, or what follows from the actions. */
  status: Stapstatus;
  isStatusGekozen: boolean;
  eigenaar: string | undefined;
  voorgesteldeEigenaar: string | undefined;
  isEigenaarVoorstel: boolean;
  begin: string | undefined;
  gereedOp: string | undefined;
  isDatumVoorstel: boolean;
  reden: string | undefined;
  klaar: number;
  teLaat: number;
};

/** The steps in working order. `acties` is the list of `verzamelActies`; `vandaag` is `jjjj-mm-dd`. */
export function verzamelStappen(dossier: Dossier, acties: readonly Actie[], vandaag: string): Stapbeeld[] {
  const terug = terugteller(dossier);
  const byStep = Map.groupBy(acties, ({ stap }) => stap);
  return stappenplan.flatMap(({ stap: id }) => {
    const stap = findStap(id);
    if (stap === undefined) return [];
    const stand = dossier.actieplan.stappen.find((one) => one.stap === id);
    const own = byStep.get(id) ?? [];
    const werkdagen = stapWerkdagen(id);
    const chosen = stand?.gereedOp && isPlainDate(stand.gereedOp) ? stand.gereedOp : undefined;
    const gereedOp = chosen ?? terug(werkdagen.klaar);
    const begin = terug(werkdagen.begin);
    return [
      {
        stap,
        acties: own,
        status: stand?.status ?? statusOf(own),
        isStatusGekozen: stand?.status !== undefined,
        ...chooseOwner(
          dossier,
          stand?.eigenaar,
          lidMetFunctie(
            dossier,
            stap.rollen.filter((rol) => rol !== 'fg'),
          ),
        ),
        begin: begin !== undefined && gereedOp !== undefined && begin > gereedOp ? gereedOp : begin,
        gereedOp,
        isDatumVoorstel: chosen === undefined,
        reden: stand?.reden ?? undefined,
        klaar: own.filter((actie) => !isOpen(actie)).length,
        teLaat: own.filter((actie) => isTeLaat(actie, vandaag)).length,
      },
    ];
  });
}

/** Ready when nothing is left; under way when something is. */
function statusOf(acties: readonly Actie[]): Stapstatus {
  if (acties.length > 0 && acties.every((actie) => !isOpen(actie))) return 'klaar';
  return acties.some(({ status }) => status !== 'open') ? 'bezig' : 'niet-begonnen';
}
