import { isPlainDate } from '../../rules/index.ts';
import type { Actieregel } from '../actieplan.ts';
import type { Dossier } from '../schema.ts';
import type { Aanleiding, Actie } from './actie.ts';
import { chooseOwner, lidMetFunctie } from './team.ts';
import { stapWerkdagen, terugteller, type Terugteller } from './termijnen.ts';
import { uitMaatregelen, uitRechten } from './uit-dpia.ts';
import { uitHerzieningen } from './uit-herzieningen.ts';
import { uitPartijen } from './uit-partijen.ts';
import { uitStappen } from './uit-stappen.ts';
import { uitTaken } from './uit-taken.ts';
import { uitToegang } from './uit-toegang.ts';
import { uitVragen } from './uit-vragen.ts';

/** What the id of an action that a person added begins with. */
export const eigenActie = 'eigen:';

/** All that the dossier gives cause to do. */
const aanleidingen = (dossier: Dossier, vandaag: string): Aanleiding[] => [
  ...uitStappen(),
  ...uitVragen(dossier),
  ...uitPartijen(dossier, vandaag),
  ...uitTaken(dossier),
  ...uitToegang(dossier),
  ...uitMaatregelen(dossier),
  ...uitRechten(dossier),
  ...uitHerzieningen(dossier),
];

/**
 * The action list: what the dossier gives cause for, with what a person said of it, and own actions. What was done stays,
 * also where its cause is gone. Ordered by day; without a day last. `vandaag` is `jjjj-mm-dd`.
 */
export function verzamelActies(dossier: Dossier, vandaag: string): Actie[] {
  const known = new Map(dossier.actieplan.acties.map((regel) => [regel.id, regel]));
  const terug = terugteller(dossier);
  const causes = aanleidingen(dossier, vandaag);
  const fromCauses = causes.map((cause) => toActie(dossier, cause, known.get(cause.id), terug));
  const ids = new Set(causes.map(({ id }) => id));
  const others = dossier.actieplan.acties
    .filter(({ id, status }) => !ids.has(id) && (id.startsWith(eigenActie) || status === 'klaar'))
    .map((regel) => withoutCause(dossier, regel, terug));
  return [...fromCauses, ...others].toSorted(byDay);
}

const lastDay = '9999-12-31';
const byDay = (one: Actie, other: Actie): number =>
  (one.gereedOp ?? lastDay).localeCompare(other.gereedOp ?? lastDay);

function toActie(
  dossier: Dossier,
  cause: Aanleiding,
  regel: Actieregel | undefined,
  terug: Terugteller,
): Actie {
  const { id, bron, stap, titel, waarom, bronnen, href } = cause;
  const chosenOwner = regel?.eigenaar === undefined ? cause.eigenaar : regel.eigenaar;
  const chosenDay = dayOf(regel?.gereedOp) ?? dayOf(cause.gereedOp);
  return {
    id,
    bron,
    stap,
    titel: regel?.tekst ?? titel,
    waarom,
    bronnen,
    href,
    status: regel?.status ?? 'open',
    ...ownerOf(dossier, chosenOwner, cause.functies, stap),
    gereedOp: chosenDay ?? terug(cause.werkdagen ?? stapWerkdagen(stap).klaar),
    isDatumVoorstel: chosenDay === undefined,
    reden: regel?.reden ?? undefined,
    klaarOp: regel?.klaarOp,
    isVervallen: false,
  };
}

/** An own action, or one that was done and whose cause is gone since. */
function withoutCause(dossier: Dossier, regel: Actieregel, terug: Terugteller): Actie {
  const isOwn = regel.id.startsWith(eigenActie);
  const stap = regel.stap ?? 'voortgang-bewaken';
  const chosenDay = dayOf(regel.gereedOp);
  return {
    id: regel.id,
    bron: 'eigen',
    stap,
    titel: regel.tekst?.trim() || 'Actie zonder omschrijving',
    waarom: undefined,
    bronnen: [],
    href: undefined,
    status: regel.status,
    ...ownerOf(dossier, regel.eigenaar, [], stap),
    gereedOp: chosenDay ?? (isOwn ? terug(stapWerkdagen(stap).klaar) : undefined),
    isDatumVoorstel: chosenDay === undefined,
    reden: regel.reden ?? undefined,
    klaarOp: regel.klaarOp,
    isVervallen: !isOwn,
  };
}

/** `null` says that nobody has it yet; only what was never said follows the proposal. */
function ownerOf(
  dossier: Dossier,
  chosen: string | null | undefined,
  functies: readonly string[],
  stap: string,
): Pick<Actie, 'eigenaar' | 'voorgesteldeEigenaar' | 'isEigenaarVoorstel'> {
  const ofStep = dossier.actieplan.stappen.find((one) => one.stap === stap)?.eigenaar ?? undefined;
  const proposed =
    lidMetFunctie(dossier, functies) ??
    ofStep ??
    lidMetFunctie(dossier, ['projectleider', 'beleidsmedewerker']);
  return chooseOwner(dossier, chosen, proposed);
}

/** A day that someone filled in; what is no existing day counts as not filled in. */
const dayOf = (text: string | null | undefined): string | undefined =>
  text && isPlainDate(text) ? text : undefined;
