import { findPartij, type LeveringUitkomst, type Partij } from '../content/index.ts';
import {
  determined,
  fromVonnis,
  reason,
  withReasons,
  type NonEmpty,
  type Outcome,
  type Reason,
} from './outcome.ts';

/** Where data go, seen from the municipality. */
export type Richting = 'naar' | 'van' | 'intern';
/** How data travel or rest. */
export type Drager = 'uitwisseling' | 'dossier' | 'brief' | 'inzage';

/** A question about the BSN and one party. */
export type BsnVraag = {
  partij: string;
  richting: Richting;
  taak?: string | undefined;
  drager?: Drager | undefined;
};

const basedOn = ['partij', 'richting'] as const;

/**
 * Whether the BSN may travel to, come from or be used with a party: the verdict of content/feiten/partijen.yaml,
 * sharpened by the carrier. A BSN never gets `mag` without a law that names the user (art. 46 UAVG).
 */
export function assessBsn({
  partij: id,
  richting,
  taak,
  drager = 'uitwisseling',
}: BsnVraag): Outcome<LeveringUitkomst> {
  const partij = findPartij(id);
  if (partij === undefined) return { status: 'onvolledig', missing: ['partij'] };
  if (drager === 'brief') return assessBrief(partij, richting, taak);
  const outcome = fromVonnis(partij.bsn[richting === 'intern' ? 'naar' : richting], basedOn);
  return withReasons(outcome, carrierReasons(outcome, drager));
}

/** The oproep may not carry it at all; any other letter only where one case needs it, so someone must look (H-14). */
function assessBrief(
  partij: Partij,
  richting: Richting,
  taak: string | undefined,
): Outcome<LeveringUitkomst> {
  const isOproep = taak === 'oproepen-brede-intake';
  const vonnis = partij.bsn[richting === 'van' ? 'van' : 'naar'];
  const partyReasons =
    vonnis.uitkomst === 'mag-niet' ? vonnis.redenen.map((one) => reason(one, basedOn)) : [];
  const letter = reason(isOproep ? 'bsn-niet-in-oproep' : 'bsn-niet-op-brief', ['drager', 'taak']);
  const reasons: NonEmpty<Reason> = [letter, ...partyReasons];
  return isOproep || partyReasons.length > 0
    ? determined('mag-niet', reasons)
    : determined('mag-niet', reasons, { by: 'privacy-officer', verantwoording: 'H-14' });
}

function carrierReasons(outcome: Outcome<LeveringUitkomst>, drager: Drager): Reason[] {
  if (drager === 'inzage') return [reason('inzage-alleen-met-autorisatie', ['drager'])];
  const isForbidden = outcome.status === 'bepaald' && outcome.value === 'mag-niet';
  return drager === 'dossier' &&
    isForbidden &&
    !outcome.reasons.some(({ id }) => id === 'bsn-niet-in-eigen-dossier')
    ? [reason('bsn-niet-in-eigen-dossier', ['drager'])]
    : [];
}
