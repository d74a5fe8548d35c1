import { findPartij, findVerwerkingsfeit, type Taak } from '../../content/index.ts';
import { type Dossier, takenVan } from '../../dossier/index.ts';
import { ketenpartijenVan, verwerkingenVan, type Ketenpartij } from '../../dossier/verwerkingen/index.ts';
import { listTermYears, mainTermYears, printDate } from '../../rules/index.ts';
import { citaten } from '../plan/bronnen.ts';
import type { Cell } from '../tree/index.ts';
import { bsnVan } from './bsn.ts';
import { doelenVan, herkomstVan, soortenVan } from './gegevens.ts';
import { naamVanPartij, namenrij, namenWaarvoor } from './namen.ts';
import { open } from './open.ts';
import { leveranciers, ontvangersVan } from './ontvangers.ts';
import { plaatsenVan } from './plaatsen.ts';
import { verantwoordelijkVan } from './verantwoordelijk.ts';
import type { PrivacyinformatieView } from './view.ts';

/** Turns the dossier on a day `jjjj-mm-dd` into the plain values of the template. */
export function toView(dossier: Dossier, vandaag: string): PrivacyinformatieView {
  const verwerkingen = verwerkingenVan(dossier);
  const partijen = partijenIn(dossier);
  const doelen = doelenVan(verwerkingen);
  return {
    datum: printDate(vandaag),
    open,
    ...verantwoordelijkVan(dossier),
    doelen,
    geenDoelen: verwerkingen.length === 0,
    grondslagen: verwerkingen.map(({ taak }) => grondslagRij(taak)),
    ...soortenVan(dossier, verwerkingen, doelen),
    ...herkomstVan(partijen, verwerkingen, doelen),
    ontvangers: ontvangersVan(dossier, partijen, doelen),
    verhuizingRuim: dossier.beleid.verhuizing === 'ruimer-na-toets',
    verhuizingOpen: !dossier.beleid.verhuizing,
    zelfVerantwoordelijk: zelfVerantwoordelijk(partijen),
    ...bsnVan(dossier, partijen),
    ...plaatsenVan(dossier),
    ...bewarenVan(dossier),
    ...automatischVan(dossier),
    rolOpen: namenWaarvoor(partijen, ({ rol }) => rol === undefined),
    leverancierOpen: namenrij(leveranciers(dossier)),
  };
}

/**
 * The parties of the tasks in scope, and own ones that serve no task in particular, such as an interpreter. A party of a task
 * that is out of scope gets nothing.
 */
const partijenIn = (dossier: Dossier): Ketenpartij[] =>
  ketenpartijenVan(dossier, takenVan(dossier)).filter(
    ({ taken, soort }) => taken.length > 0 || (findPartij(soort)?.taken ?? []).length === 0,
  );

/** The grounds of art. 6 lid 1 AVG; the head of the table names the article. */
const gronden = {
  'wettelijke-verplichting': 'een plicht uit de wet (onder c)',
  'algemeen-belang': 'een taak in het algemeen belang (onder e)',
} as const;

function grondslagRij(taak: Taak): Cell[] {
  const feit = findVerwerkingsfeit(taak.id);
  return [
    taak.naam,
    feit === undefined ? { ontbreekt: 'rechtsgrond' } : gronden[feit.rechtsgrond],
    citaten(taak.grondslagen, 3),
  ];
}

const zelfVerantwoordelijk = (
  partijen: readonly Ketenpartij[],
): PrivacyinformatieView['zelfVerantwoordelijk'] =>
  namenrij(
    partijen
      .filter(({ rol, soort }) => rol === 'verwerkingsverantwoordelijke' && !soort.startsWith('instantie-'))
      .map(naamVanPartij),
  );

type Bewaren = Pick<PrivacyinformatieView, 'jaren' | 'lijstjaren' | 'bewaartLanger' | 'bewaarbeleidOpen'>;

const bewarenVan = ({ beleid }: Dossier): Bewaren => ({
  jaren: mainTermYears,
  lijstjaren: listTermYears,
  bewaartLanger: beleid.bewaarbeleid === 'langer-met-motivering',
  bewaarbeleidOpen: !beleid.bewaarbeleid,
});

type Automatisch = Pick<PrivacyinformatieView, 'isAutomatisch' | 'isNietAutomatisch' | 'isAutomatischOpen'>;

/** The criteria of the DPIA that ask the same as art. 22 AVG; only the municipality can say no. */
function automatischVan({ dpia: { nodig } }: Dossier): Automatisch {
  const answers = [nodig['edpb-2-geautomatiseerd-besluit'], nodig['avg-35-3-a']];
  const isAutomatisch = answers.includes('ja');
  const isNiet = !isAutomatisch && answers[0] === 'nee';
  return { isAutomatisch, isNietAutomatisch: isNiet, isAutomatischOpen: !isAutomatisch && !isNiet };
}
