import { findPartij, findTaak, type OvereenkomstUitkomst, type RolUitkomst } from '../../content/index.ts';
import {
  bsnVanDienst,
  overeenkomstVanDienst,
  rolVanDienst,
  toegestaneGegevens,
  type Dienst,
  type Dossier,
  type DossierPartij,
} from '../../dossier/index.ts';
import { partijMetDienst, taakkeuze } from '../../dossier/plan/index.ts';
import { gegevensnamen } from './gegevens.ts';
import { kortRol } from './woorden.ts';
import { atStart, containsBsn, explain, type Outcome } from '../../rules/index.ts';

/** A service of a party of the dossier. */
export type Partijdienst = { partij: DossierPartij; dienst: Dienst };

/** Every service of every party. */
export const dienstenVan = ({ partijen }: Dossier): Partijdienst[] =>
  partijen.flatMap((partij) => partij.diensten.map((dienst) => ({ partij, dienst })));

/** The services with which a party carries out a task: those that belong to it, or all where none does. */
export function dienstenVoorTaak(dossier: Dossier, taak: string): Partijdienst[] {
  const { uitvoerders } = taakkeuze(dossier, taak);
  return dossier.partijen
    .filter(({ id }) => uitvoerders.includes(id))
    .flatMap((partij) => {
      const fitting = partij.diensten.filter(({ soort }) => findPartij(soort)?.taken.includes(taak));
      return (fitting.length > 0 ? fitting : partij.diensten).map((dienst) => ({ partij, dienst }));
    });
}

/** The numbers of the tasks that a party carries out for the municipality: "8 en 9". */
export const taaknummersVan = ({ taken }: Dossier, { id }: DossierPartij): number[] =>
  taken
    .filter(({ inScope, uitvoerders }) => inScope !== 'nee' && uitvoerders.includes(id))
    .flatMap(({ taak }) => findTaak(taak)?.nummer ?? []);

/** A party with its service, at the start of a cell. */
export function dienstnaam({ partij, dienst }: Partijdienst): string {
  return atStart(partijMetDienst(partij, dienst));
}

const rollen: Record<RolUitkomst, string> = {
  verwerker: 'verwerker',
  verwerkingsverantwoordelijke: 'zelf verantwoordelijk',
  gezamenlijk: 'samen met de gemeente verantwoordelijk',
  'eigen-organisatie': 'deel van de gemeente',
};

const overeenkomsten: Record<OvereenkomstUitkomst, string> = {
  verwerkersovereenkomst: 'verwerkersovereenkomst',
  'afspraken-tussen-verantwoordelijken': 'onderlinge regeling',
  geen: 'geen overeenkomst nodig',
};

/** The role of a party for a service, in a cell. */
export const rolWoorden = (dossier: Dossier, dienst: Dienst): string =>
  inWords(rolVanDienst(dossier, dienst), rollen);

/** What must be laid down for a service, in a cell. */
export const overeenkomstWoorden = (dossier: Dossier, dienst: Dienst): string =>
  inWords(overeenkomstVanDienst(dossier, dienst), overeenkomsten);

/** Whether a party may have the BSN for a service, in a cell; what is not allowed is a plain no. */
export const bsnWoorden = (dossier: Dossier, dienst: Dienst): string =>
  inWords(bsnVanDienst(dossier, dienst), { mag: 'ja', 'mag-niet': 'nee', 'niet-voorzien': 'nee' });

function inWords<Value extends string>(outcome: Outcome<Value>, words: Record<Value, string>): string {
  const explained = explain(outcome);
  if (explained.status === 'onvolledig') return 'nog niet te zeggen: beantwoord eerst de vragen over de rol';
  if (explained.status === 'beoordeling-nodig')
    return `nog te bepalen door de ${kortRol(explained.decidedBy.naam)}`;
  const review =
    explained.review !== undefined && explained.decision === undefined
      ? `; laat toetsen door de ${kortRol(explained.review.naam)}`
      : '';
  return `${words[explained.value]}${review}`;
}

/** So many kinds of data fit beside a party. */
const mostData = 12;

/** Which kinds of data may go to a party for a service; the BSN has an answer of its own. */
export function magNaarWoorden(dienst: Dienst): string {
  const allowed = toegestaneGegevens(dienst).filter(({ naar, gegeven }) => naar && !containsBsn(gegeven.id));
  return allowed.length === 0
    ? 'in geen lijst genoemd; alleen wat de privacy officer vooraf per gegeven nodig vindt'
    : gegevensnamen(
        allowed.map(({ gegeven }) => gegeven.id),
        mostData,
      );
}
