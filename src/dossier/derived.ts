import {
  findGegeven,
  findPartij,
  gegevens,
  type Gegeven,
  type LeveringUitkomst,
  type OvereenkomstUitkomst,
  type RolUitkomst,
} from '../content/index.ts';
import {
  assessBsn,
  assessLevering,
  assessOvereenkomst,
  assessRol,
  assessRolAntwoorden,
  containsBsn,
  determined,
  overeenkomstBijRol,
  reason,
  type Decision,
  type Outcome,
} from '../rules/index.ts';
import type { Besluit, Dienst, Dossier, DossierPartij, Overeenkomst } from './schema.ts';

/** An agreement with the party and the service that it is about. */
export type OvereenkomstContext = {
  dossier: Dossier;
  overeenkomst: Overeenkomst;
  partij: DossierPartij;
  dienst: Dienst;
};

/** The agreement with this id, or the active one; undefined where the dossier has none or its party is gone. */
export function findOvereenkomst(
  dossier: Dossier,
  id = dossier.actieveOvereenkomst,
): OvereenkomstContext | undefined {
  const overeenkomst = dossier.overeenkomsten.find((one) => one.id === id);
  const partij = dossier.partijen.find((one) => one.id === overeenkomst?.partij);
  const dienst = partij?.diensten.find((one) => one.id === overeenkomst?.dienst);
  return overeenkomst && partij && dienst ? { dossier, overeenkomst, partij, dienst } : undefined;
}

/** Role of a party for one service, or what a person decided about it after review. */
export const rolVanDienst = (dossier: Dossier, dienst: Dienst): Outcome<RolUitkomst> =>
  decided(dossier, dienst, 'rol', isRol, foundRol(dienst));

/**
 * What must be laid down for one service. A decided role leads to its agreement; a decided agreement goes before all.
 */
export function overeenkomstVanDienst(dossier: Dossier, dienst: Dienst): Outcome<OvereenkomstUitkomst> {
  const rol = rolVanDienst(dossier, dienst);
  const isOwnRole = findPartij(dienst.soort) === undefined || isDecided(rol);
  const found =
    isOwnRole || needsAnswers(dienst) ? overeenkomstBijRol(rol) : assessOvereenkomst(dienst.soort);
  return decided(dossier, dienst, 'overeenkomst', isOvereenkomst, found);
}

/** Whether the BSN may go to the party of a service; a party that the source does not name gets none. */
export function bsnVanDienst(dossier: Dossier, dienst: Dienst): Outcome<LeveringUitkomst> {
  const found: Outcome<LeveringUitkomst> =
    findPartij(dienst.soort) === undefined
      ? determined(
          'mag-niet',
          [
            reason('bsn-niet-op-grond-van-deze-wet', ['partij']),
            reason('bsn-geen-wettelijke-bepaling', ['partij']),
          ],
          {
            by: 'privacy-officer',
            verantwoording: 'P-05',
          },
        )
      : assessBsn({ partij: dienst.soort, richting: 'naar' });
  return decided(dossier, dienst, 'bsn', isLevering, found);
}

/** A role that the facts leave open, or a party they do not name, is asked for. */
export const needsAnswers = (dienst: Dienst): boolean =>
  findPartij(dienst.soort)?.rol.uitkomst !== undefined
    ? findPartij(dienst.soort)?.rol.uitkomst === 'beoordeling-nodig'
    : true;

const foundRol = (dienst: Dienst): Outcome<RolUitkomst> =>
  needsAnswers(dienst) ? assessRolAntwoorden(dienst.rolAntwoorden) : assessRol(dienst.soort);

/** A data field that is exchanged for a service, and in which directions. */
export type UitgewisseldGegeven = {
  gegeven: Gegeven;
  naar: boolean;
  van: boolean;
  outcome: Outcome<LeveringUitkomst>;
  doel?: string | undefined;
};

/** The fields that the facts allow for a service; empty for a party that the tables do not list. */
export function toegestaneGegevens({ soort }: Pick<Dienst, 'soort'>): readonly UitgewisseldGegeven[] {
  const known = allowedBySort.get(soort);
  if (known !== undefined) return known;
  const found = findPartij(soort) === undefined ? [] : allowedFor(soort);
  allowedBySort.set(soort, found);
  return found;
}

/** The facts do not change while the page is open, and judging some hundred fields for each party takes time. */
const allowedBySort = new Map<string, readonly UitgewisseldGegeven[]>();

function allowedFor(soort: string): UitgewisseldGegeven[] {
  return gegevens
    .filter(({ herkomst }) => herkomst !== 'onderdeel')
    .flatMap((gegeven) => {
      const naar = assessLevering({ partij: soort, richting: 'naar', gegeven: gegeven.id });
      const van = assessLevering({ partij: soort, richting: 'van', gegeven: gegeven.id });
      return isAllowed(naar) || isAllowed(van)
        ? [{ gegeven, naar: isAllowed(naar), van: isAllowed(van), outcome: isAllowed(naar) ? naar : van }]
        : [];
    });
}

/** The fields of one agreement: what the facts allow less what was left out, and what the municipality added. */
export function gegevensVanOvereenkomst(context: OvereenkomstContext): UitgewisseldGegeven[] {
  const { overeenkomst, dienst } = context;
  const kept = toegestaneGegevens(dienst).filter(
    ({ gegeven }) => !overeenkomst.weggelaten.includes(gegeven.id),
  );
  const allowed = mayUseBsn(context) ? kept : kept.filter(({ gegeven }) => !containsBsn(gegeven.id));
  const added = overeenkomst.extraGegevens.flatMap(({ gegeven: id, doel }) => {
    const gegeven = findGegeven(id);
    const outcome = gegeven && assessExtraGegeven(dienst, gegeven);
    return gegeven && outcome ? [{ gegeven, naar: true, van: true, outcome, doel: doel ?? '' }] : [];
  });
  const decidedBsn = allowed.some(({ gegeven }) => containsBsn(gegeven.id)) ? [] : bsnByDecision(context);
  return [
    ...decidedBsn,
    ...allowed,
    ...added.filter(({ gegeven }) => !allowed.some((one) => one.gegeven.id === gegeven.id)),
  ];
}

/** A decision after review can take the BSN away from a party that the facts allow it. */
const mayUseBsn = ({ dossier, dienst }: OvereenkomstContext): boolean =>
  isAllowed(bsnVanDienst(dossier, dienst));

/** The BSN as a row of its own, where a person allowed it after review; the reason names the law. */
function bsnByDecision({ dossier, dienst }: OvereenkomstContext): UitgewisseldGegeven[] {
  const outcome = bsnVanDienst(dossier, dienst);
  const gegeven = findGegeven('bsn');
  if (gegeven === undefined || !isAllowed(outcome) || outcome.status !== 'bepaald' || !outcome.decision)
    return [];
  return [{ gegeven, naar: true, van: true, outcome, doel: outcome.decision.motivation }];
}

/**
 * What the rules say of a field that a municipality wants to add: it needs a person's judgement. Undefined where it
 * may not be added at all: the BSN, and whatever the rules forbid this party.
 */
export function assessExtraGegeven(dienst: Dienst, gegeven: Gegeven): Outcome<LeveringUitkomst> | undefined {
  if (containsBsn(gegeven.id) || gegeven.raakt === 'strafrechtelijk') return undefined;
  const isNamed = findPartij(dienst.soort) !== undefined;
  if (!isNamed) return gegeven.soort === 'gewoon' ? unnamedPartyOutcome : undefined;
  const found = assessLevering({ partij: dienst.soort, richting: 'naar', gegeven: gegeven.id });
  return found.status === 'bepaald' && found.value === 'mag-niet' ? undefined : found;
}

/** For a party that the source does not name, every field is for a person to judge (choice P-04). */
const unnamedPartyOutcome: Outcome<LeveringUitkomst> = determined('niet-voorzien', [
  reason('levering-partij-niet-in-tabel', ['partij']),
]);

const isAllowed = (outcome: Outcome<LeveringUitkomst>): boolean =>
  outcome.status === 'bepaald' && outcome.value === 'mag';
const isDecided = (outcome: Outcome<unknown>): boolean =>
  outcome.status === 'bepaald' && outcome.decision !== undefined;

const isRol = (value: string): value is RolUitkomst =>
  ['verwerker', 'verwerkingsverantwoordelijke', 'gezamenlijk', 'eigen-organisatie'].includes(value);
const isOvereenkomst = (value: string): value is OvereenkomstUitkomst =>
  ['verwerkersovereenkomst', 'geen', 'afspraken-tussen-verantwoordelijken'].includes(value);
const isLevering = (value: string): value is LeveringUitkomst =>
  ['mag', 'mag-niet', 'niet-voorzien'].includes(value);

/** Puts a person's decision over what the rule found; the rule's reasons stay visible under it. */
function decided<Value extends string>(
  dossier: Dossier,
  dienst: Dienst,
  onderwerp: Besluit['onderwerp'],
  isValue: (value: string) => value is Value,
  found: Outcome<Value>,
): Outcome<Value> {
  const besluit = dossier.besluiten.findLast(
    (one) => one.dienst === dienst.id && one.onderwerp === onderwerp,
  );
  if (besluit === undefined || !isValue(besluit.uitkomst)) return found;
  const decision: Decision = { by: besluit.door, date: besluit.datum, motivation: besluit.reden };
  const reasons =
    found.status === 'onvolledig' ? ([reason('rol-onbekend', ['besluit'])] as const) : found.reasons;
  return { status: 'bepaald', value: besluit.uitkomst, reasons, decision };
}
