import type { Dossier } from '../../dossier/index.ts';
import { lidNaam, taakkeuze } from '../../dossier/plan/index.ts';
import { opsomming, printDate } from '../../rules/index.ts';
import { gemeenteVan } from '../plan/beeld.ts';
import { functiesVan, takenVanFunctie, werktMee, type Functie, type Functietaak } from '../plan/functies.ts';
import { gegevensVan } from '../plan/gegevens.ts';
import { bsnWoorden, dienstenVoorTaak, dienstnaam, magNaarWoorden } from '../plan/partijen.ts';
import { isVerdeeld, taaknaam } from '../plan/verdeling.ts';
import { nummers } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import { keuzesVoor } from './keuzes.ts';
import { groepenVoor } from './punten.ts';
import type { ChecklistView, FunctieView } from './view.ts';

/** Turns the dossier into the plain values of the template. `vandaag` is `jjjj-mm-dd`. */
export function toView(dossier: Dossier, vandaag: string): ChecklistView {
  const functies = functiesVan(dossier);
  return {
    gemeente: gemeenteVan(dossier),
    datum: printDate(vandaag),
    functies: functies.map((functie) => functieView(dossier, functie)),
    overzicht: functies.map(({ naam, leden }) => [
      naam,
      leden.length === 0 ? '' : `: ${leden.map((lid) => lidNaam(dossier, lid)).join(', ')}`,
    ]),
    isVoorstel: !isVerdeeld(dossier),
  };
}

function functieView(dossier: Dossier, functie: Functie): FunctieView {
  const { naam, rol, leden } = functie;
  const taken = takenVanFunctie(dossier, functie);
  const own = taken.filter(carriesOut);
  const others = otherTasks(taken.filter((one) => !carriesOut(one)));
  const sharing = taken.filter((one) => werktMee(one) || keepsContract(dossier, functie, one));
  const partijen = partiesOf(dossier, sharing);
  const keuzes = keuzesVoor(dossier, functie, taken.filter(werktMee));
  const omschrijving = [rol?.omschrijving, rol?.grens].filter((part) => part !== undefined).join(' ');
  return {
    naam,
    voor: opsomming(leden.map((lid) => lidNaam(dossier, lid))),
    heeftVoor: leden.length > 0,
    omschrijving,
    heeftOmschrijving: omschrijving !== '',
    taken: own.map(({ taak, deel }) => [taaknaam(taak), deel, gegevensVan(taak)]),
    heeftTaken: own.length > 0,
    overigeTaken: others,
    heeftOverigeTaken: others !== '',
    heeftGeenTaken: taken.length === 0,
    partijen,
    heeftPartijen: partijen.length > 0,
    keuzes,
    heeftKeuzes: keuzes.length > 0,
    groepen: groepenVoor(
      dossier,
      functie,
      taken.filter(({ letters }) => letters.some((letter) => letter !== 'I')),
    ),
  };
}

/** Only who carries a task out records data for it. */
const carriesOut = ({ letters }: Functietaak): boolean =>
  letters.some((letter) => letter === 'R' || letter === 'R/A');

const keepsContract = (dossier: Dossier, { leden }: Functie, { taak }: Functietaak): boolean =>
  leden.some(({ id }) => taakkeuze(dossier, taak.id).contracteigenaar === id);

const others = [
  ['A', 'Je beslist over', 'en legt daar verantwoording over af'],
  ['C', 'Je denkt mee bij', ''],
  ['I', 'Je hoort van', ''],
] as const;

/** The tasks in which someone does not record anything, by what they do instead. */
function otherTasks(taken: readonly Functietaak[]): string {
  return others
    .flatMap(([letter, before, after]) => {
      const numbers = taken.filter(({ letters }) => letters[0] === letter).map(({ taak }) => taak.nummer);
      return numbers.length === 0
        ? []
        : [`${before} taak ${nummers(numbers)}${after === '' ? '' : ` ${after}`}.`];
    })
    .join(' ');
}

/** The parties that carry out the tasks of a function, each service once: party, tasks, what may go, BSN. */
function partiesOf(dossier: Dossier, taken: readonly Functietaak[]): Cell[][] {
  const rows = taken.flatMap(({ taak }) =>
    dienstenVoorTaak(dossier, taak.id).map((one) => ({ ...one, nummer: taak.nummer })),
  );
  return [...Map.groupBy(rows, ({ dienst }) => dienst.id).values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const numbers = same.map(({ nummer }) => nummer);
    return [
      [dienstnaam(first), nummers(numbers), magNaarWoorden(first.dienst), bsnWoorden(dossier, first.dienst)],
    ];
  });
}
