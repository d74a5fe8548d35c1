import type { Actieplan, Actieregel, Stapstand } from '../actieplan.ts';
import type { Dossier } from '../schema.ts';
import type { Actie } from './actie.ts';
import { eigenActie } from './acties.ts';

const changePlan = (dossier: Dossier, change: Partial<Actieplan>): Dossier => ({
  ...dossier,
  actieplan: { ...dossier.actieplan, ...change },
});

/** What a person can say of an action. An owner `undefined` goes back to the proposal. */
export type Actiewijziging = Partial<
  Pick<Actieregel, 'tekst' | 'eigenaar' | 'gereedOp' | 'status' | 'reden' | 'stap'>
>;

/** Changes one action. One that is done or skipped keeps its words and the day, so that it stays when its cause is gone. */
export function wijzigActie(
  dossier: Dossier,
  actie: Pick<Actie, 'id' | 'titel' | 'stap'>,
  change: Actiewijziging,
  vandaag: string,
): Dossier {
  const { acties } = dossier.actieplan;
  const old: Actieregel = acties.find(({ id }) => id === actie.id) ?? { id: actie.id, status: 'open' };
  const next: Actieregel = { ...old, ...change };
  const isEnded = next.status === 'klaar' || next.status === 'overgeslagen';
  const ended: Actieregel = isEnded
    ? {
        ...next,
        tekst: next.tekst ?? actie.titel,
        stap: next.stap ?? actie.stap,
        klaarOp: next.klaarOp ?? vandaag,
      }
    : withoutEnd(next, actie.id);
  const isKnown = acties.some(({ id }) => id === actie.id);
  return changePlan(dossier, {
    acties: isKnown ? acties.map((one) => (one.id === actie.id ? ended : one)) : [...acties, ended],
  });
}

/** An action that is open again has no day on which it was done. */
function withoutEnd({ klaarOp: _klaarOp, ...regel }: Actieregel, id: string): Actieregel {
  return { ...regel, id };
}

/** Adds an own action to a step. */
export const voegActieToe = (
  dossier: Dossier,
  id: string,
  nieuw: Pick<Actieregel, 'tekst' | 'stap'> & Partial<Actieregel>,
): Dossier =>
  changePlan(dossier, {
    acties: [...dossier.actieplan.acties, { status: 'open', ...nieuw, id: `${eigenActie}${id}` }],
  });

/** Takes an own action away. A derived one cannot be taken away, only skipped. */
export const verwijderActie = (dossier: Dossier, id: string): Dossier =>
  id.startsWith(eigenActie)
    ? changePlan(dossier, { acties: dossier.actieplan.acties.filter((one) => one.id !== id) })
    : dossier;

/** Puts back an own action that was taken away. */
export const zetActieTerug = (
  dossier: Dossier,
  { id, titel, stap, status, eigenaar, isEigenaarVoorstel, gereedOp, isDatumVoorstel, reden, klaarOp }: Actie,
): Dossier =>
  changePlan(dossier, {
    acties: [
      ...dossier.actieplan.acties.filter((one) => one.id !== id),
      {
        id,
        tekst: titel,
        stap,
        status,
        ...(!isEigenaarVoorstel && { eigenaar: eigenaar ?? null }),
        ...(!isDatumVoorstel && { gereedOp }),
        reden,
        ...(klaarOp !== undefined && { klaarOp }),
      },
    ],
  });

/** Changes what a person said of a step. */
export function wijzigStap(dossier: Dossier, stap: string, change: Partial<Stapstand>): Dossier {
  const { stappen } = dossier.actieplan;
  const isKnown = stappen.some((one) => one.stap === stap);
  return changePlan(dossier, {
    stappen: isKnown
      ? stappen.map((one) => (one.stap === stap ? { ...one, ...change } : one))
      : [...stappen, { stap, ...change }],
  });
}
