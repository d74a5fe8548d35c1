import { findStap } from '../../content/index.ts';
import { type Actie, actiestatusWoorden, isOpen, isTeLaat, naamVan } from '../../dossier/plan/index.ts';
import type { Cell } from '../tree/index.ts';
import type { Planbeeld } from './beeld.ts';
import { korteDatum } from './datum.ts';

/** Who does an action; nobody yet is to be seen. */
export const wieVan = ({ dossier }: Planbeeld, { eigenaar, status }: Actie): string =>
  naamVan(dossier, eigenaar) ?? (isOpen({ status }) ? 'nog niemand' : '–');

/** When an action must be done. */
export const wanneerVan = ({ gereedOp }: Pick<Actie, 'gereedOp'>): string =>
  gereedOp === undefined ? 'geen datum' : korteDatum(gereedOp);

/** What there is to do; of what was skipped also why. */
export const watVan = ({ titel, status, reden }: Actie): string =>
  status === 'overgeslagen' && reden?.trim() ? `${titel} Overgeslagen: ${reden.trim()}` : titel;

/**
 * How far an action is, with the day on which it was done; late is printed bold. What nobody chose yet is said with it: then
 * name and day are a proposal, or one of the two.
 */
export function statusVan({ vandaag }: Planbeeld, actie: Actie): Cell {
  const { status, klaarOp } = actie;
  const word = actiestatusWoorden[status];
  if (!isOpen(actie)) return klaarOp === undefined ? word : `${word} ${korteDatum(klaarOp)}`;
  const state: Cell = isTeLaat(actie, vandaag)
    ? [status === 'bezig' ? 'bezig, ' : '', { vet: 'te laat' }]
    : [word];
  const proposal = voorstelVan(actie);
  return proposal === '' ? state : [...state, `, ${proposal}`];
}

function voorstelVan({ isEigenaarVoorstel, isDatumVoorstel, gereedOp }: Actie): string {
  const isDay = isDatumVoorstel && gereedOp !== undefined;
  if (isEigenaarVoorstel && isDay) return 'voorstel';
  if (isEigenaarVoorstel) return 'naam is voorstel';
  return isDay ? 'datum is voorstel' : '';
}

/** The name of a step, also of one that is gone from the facts. */
export const stapnaam = (stap: string): string => findStap(stap)?.naam ?? stap;

/** The actions that still ask for something, most urgent first: what is late, then what comes. */
export const openActies = ({ acties }: Planbeeld): Actie[] => acties.filter((actie) => isOpen(actie));
