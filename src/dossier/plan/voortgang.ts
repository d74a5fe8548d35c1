import { isPlainDate } from '../../rules/index.ts';
import type { Momentopname, Standregel } from '../actieplan.ts';
import type { Dossier } from '../schema.ts';
import { isOpen, isTeLaat, type Actie } from './actie.ts';
import { naamVan } from './team.ts';

/** How many actions there are, and how far they are. */
export type Telling = { totaal: number; klaar: number; bezig: number; teLaat: number };

/** Counts actions as they stand on a day; skipped ones count as done. */
export const tel = (acties: readonly Actie[], vandaag: string): Telling => ({
  totaal: acties.length,
  klaar: acties.filter((actie) => !isOpen(actie)).length,
  bezig: acties.filter(({ status }) => status === 'bezig').length,
  teLaat: acties.filter((actie) => isTeLaat(actie, vandaag)).length,
});

/** Part of the actions that is done, in whole percents; never 100 as long as something is open. */
export const procent = ({ totaal, klaar }: Telling): number =>
  totaal === 0 ? 0 : Math.min(klaar === totaal ? 100 : 99, Math.round((100 * klaar) / totaal));

/** The actions as they stand, to compare with later. */
export const standVan = (dossier: Dossier, acties: readonly Actie[]): Standregel[] =>
  acties.map(({ id, titel, stap, status, eigenaar, gereedOp }) => {
    const naam = naamVan(dossier, eigenaar);
    return {
      id,
      titel,
      stap,
      status,
      ...(naam !== undefined && { eigenaar: naam }),
      ...(gereedOp !== undefined && { gereedOp }),
    };
  });

/** What became otherwise between two moments; each list holds the newest wording. */
export type Verschil = {
  afgerond: Standregel[];
  heropend: Standregel[];
  nieuw: Standregel[];
  /** Open before, and not there any more: its cause is gone. */
  vervallen: Standregel[];
  verschoven: { regel: Standregel; van: string | undefined }[];
  andereEigenaar: { regel: Standregel; van: string | undefined }[];
};

/** Compares the actions of two moments by id. */
export function vergelijkStand(oud: readonly Standregel[], nieuw: readonly Standregel[]): Verschil {
  const before = new Map(oud.map((regel) => [regel.id, regel]));
  const after = new Set(nieuw.map(({ id }) => id));
  const both = nieuw.flatMap((regel) => {
    const old = before.get(regel.id);
    return old === undefined ? [] : [{ old, regel }];
  });
  const moved = (key: 'gereedOp' | 'eigenaar') =>
    both
      .filter(({ old, regel }) => isOpen(regel) && old[key] !== regel[key])
      .map(({ old, regel }) => ({ regel, van: old[key] }));
  return {
    afgerond: [
      ...both.filter(({ old, regel }) => isOpen(old) && !isOpen(regel)).map(({ regel }) => regel),
      ...nieuw.filter((regel) => !before.has(regel.id) && !isOpen(regel)),
    ],
    heropend: both.filter(({ old, regel }) => !isOpen(old) && isOpen(regel)).map(({ regel }) => regel),
    nieuw: nieuw.filter((regel) => !before.has(regel.id) && isOpen(regel)),
    vervallen: oud.filter((regel) => isOpen(regel) && !after.has(regel.id)),
    verschoven: moved('gereedOp'),
    andereEigenaar: moved('eigenaar'),
  };
}

/** At most so many snapshots are kept; the oldest goes first. */
export const meesteMomentopnamen = 24;

/** Keeps the actions as they stand today; a second snapshot on one day replaces the first. */
export function legStandVast(
  dossier: Dossier,
  acties: readonly Actie[],
  id: string,
  vandaag: string,
): Dossier {
  const { momentopnamen } = dossier.actieplan;
  const added: Momentopname = { id, datum: vandaag, regels: standVan(dossier, acties) };
  const others = momentopnamen.filter(({ datum }) => datum !== vandaag);
  const kept = [...others, added]
    .toSorted((one, other) => one.datum.localeCompare(other.datum))
    .slice(-meesteMomentopnamen);
  return { ...dossier, actieplan: { ...dossier.actieplan, momentopnamen: kept } };
}

/** The newest snapshot on or before a day; undefined where there is none. */
export const standOp = ({ actieplan }: Dossier, datum: string): Momentopname | undefined =>
  isPlainDate(datum)
    ? actieplan.momentopnamen
        .filter((one) => one.datum <= datum)
        .toSorted((one, other) => one.datum.localeCompare(other.datum))
        .at(-1)
    : undefined;
