import {
  findGegeven,
  findPartij,
  type Gegeven,
  type LeveringUitkomst,
  type Partij,
} from '../content/index.ts';
import { assessBsn, type Drager, type Richting } from './bsn.ts';
import { containsBsn, findMatches, type Match } from './coverage.ts';
import { assessDossier } from './dossier-gegeven.ts';
import {
  determined,
  fromVonnis,
  reason,
  withReasons,
  type NonEmpty,
  type Outcome,
  type Reason,
} from './outcome.ts';
import { assessBijzonder, isSpecial } from './bijzonder.ts';

/** A question about one data field and one party. */
export type LeveringVraag = {
  partij: string;
  richting: Richting;
  gegeven: string;
  taak?: string | undefined;
  drager?: Drager | undefined;
};

const basedOn = ['partij', 'richting', 'gegeven'] as const;

/** The municipality's own team that carries out the law. */
export const eigenTeam = 'team-inburgering';

/**
 * Whether a data field may go to or come from a party, or be used inside the municipality.
 * A field that contains the BSN follows the BSN; a special category is judged by W-37; the rest is a look-up in
 * content/feiten/leveringen.yaml, with its readings.
 */
export function assessLevering(vraag: LeveringVraag): Outcome<LeveringUitkomst> {
  const partij = findPartij(vraag.partij);
  const gegeven = findGegeven(vraag.gegeven);
  if (partij === undefined) return { status: 'onvolledig', missing: ['partij'] };
  if (gegeven === undefined) return { status: 'onvolledig', missing: ['gegeven'] };
  if (gegeven.soort === 'bsn') return assessBsn(vraag);
  return assessBsnInside(vraag, gegeven) ?? assessContent(vraag, partij, gegeven);
}

/** A field with the BSN in it stops where the BSN stops; undefined where the BSN is no obstacle. */
function assessBsnInside(vraag: LeveringVraag, gegeven: Gegeven): Outcome<LeveringUitkomst> | undefined {
  if (!containsBsn(gegeven.id)) return undefined;
  const bsn = assessBsn(vraag);
  return bsn.status === 'bepaald' && bsn.value === 'mag' ? undefined : bsn;
}

function assessContent(vraag: LeveringVraag, partij: Partij, gegeven: Gegeven): Outcome<LeveringUitkomst> {
  if (partij.id === eigenTeam) return assessDossier(gegeven, vraag.taak);
  if (partij.eigenDossier !== undefined) return assessForMunicipality(vraag, partij.eigenDossier, gegeven);
  const matches = matchesFor(vraag);
  const best = matches.find(({ lezing }) => (lezing?.uitkomst ?? 'mag') === 'mag') ?? matches[0];
  if (best !== undefined) return withReasons(assessMatch(best), touchReasons(gegeven));
  if (isSpecial(gegeven)) return assessBijzonder(gegeven);
  return fromVonnis(
    partij.overig,
    basedOn,
    vraag.taak === undefined ? [] : [reason('vastleggen-is-niet-delen', ['taak'])],
  );
}

/** Between teams of one municipality both directions are one question. */
const matchesFor = ({ partij, richting, gegeven }: LeveringVraag): Match[] =>
  richting === 'intern'
    ? [...findMatches(partij, 'van', gegeven), ...findMatches(partij, 'naar', gegeven)]
    : findMatches(partij, richting, gegeven);

/** A party that works in the municipality's own file may have what that file may hold (choice P-07, art. 18 Wet). */
function assessForMunicipality(
  vraag: LeveringVraag,
  { reden, toets }: NonNullable<Partij['eigenDossier']>,
  gegeven: Gegeven,
): Outcome<LeveringUitkomst> {
  const own = assessDossier(gegeven, vraag.taak);
  const outcome = withReasons(own, [reason(reden, ['partij'])]);
  if (outcome.status !== 'bepaald' || toets === undefined || outcome.review !== undefined) return outcome;
  return { ...outcome, review: { by: toets.door, verantwoording: toets.verantwoording } };
}

function assessMatch({ levering, regel, lezing }: Match): Outcome<LeveringUitkomst> {
  const source = { bronnen: [...levering.grondslagen, ...regel.bronnen], feit: regel.id };
  if (lezing !== undefined && lezing.uitkomst !== 'mag') {
    return determined(lezing.uitkomst, [reason(lezing.reden, basedOn, source)], reviewOf(lezing));
  }
  const named = regel.herkomst === 'handreiking' ? 'levering-genoemd' : 'levering-aanvulling';
  const reasons: NonEmpty<Reason> = [
    reason(named, basedOn, source),
    ...(lezing === undefined ? [] : [reason(lezing.reden, basedOn)]),
    ...(levering.opVerzoek
      ? [reason('levering-op-verzoek', ['richting'], { bronnen: levering.grondslagen })]
      : []),
    reason('levering-alleen-wat-nodig-is', ['partij']),
  ];
  return determined('mag', reasons, reviewOf(lezing));
}

const reviewOf = (lezing: Match['lezing']) =>
  lezing?.toets && { by: lezing.toets.door, verantwoording: lezing.toets.verantwoording };

/** An ordinary field from which health may be read keeps its outcome, with a warning. */
function touchReasons(gegeven: Gegeven): Reason[] {
  const warning = gegeven.raakt === 'gezondheid' || gegeven.soort === 'bijzonder' ? ['raakt-gezondheid'] : [];
  const security =
    gegeven.soort === 'bijzonder' ? ['bijzonder-verboden-tenzij', 'beveiliging-bijzonder'] : [];
  return [...warning, ...security].map((id) => reason(id, ['gegeven']));
}
