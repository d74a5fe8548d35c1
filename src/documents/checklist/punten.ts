import { checklist, type Checkpunt } from '../../content/index.ts';
import type { Contacten, Dossier } from '../../dossier/index.ts';
import { textOf } from '../answers.ts';
import { citaten } from '../plan/bronnen.ts';
import type { Functie, Functietaak } from '../plan/functies.ts';
import type { Cell } from '../tree/index.ts';
import type { GroepView } from './view.ts';

/** The groups in the order of the work, with their headings. */
const groepen: readonly (readonly [Checkpunt['groep'], string])[] = [
  ['vooraf', 'Vooraf'],
  ['vastleggen', 'Vastleggen'],
  ['bsn', 'Het BSN'],
  ['gezondheid', 'Gezondheid en geloof'],
  ['delen', 'Delen'],
  ['toegang', 'Toegang'],
  ['bewaren', 'Bewaren'],
  ['rechten', 'Als iemand iets vraagt over zijn gegevens'],
  ['datalek', 'Als er iets misgaat'],
];

/** The points of the checklist for a function and its tasks, by subject; a box to tick stands before each. */
export function groepenVoor(dossier: Dossier, { id }: Functie, taken: readonly Functietaak[]): GroepView[] {
  const isFor = ({ functies, taken: about }: Checkpunt): boolean =>
    (functies.length === 0 || functies.includes(id)) &&
    (about.length === 0 || taken.some(({ taak }) => about.includes(taak.id)));
  return groepen
    .map(([groep, titel]) => ({
      titel,
      punten: [
        ...checklist.filter((punt) => punt.groep === groep && isFor(punt)).map(toRow),
        ...contactRow(dossier, groep),
      ],
    }))
    .filter(({ punten }) => punten.length > 0);
}

const box = '☐';

const toRow = ({ tekst, waarom, bronnen }: Checkpunt): Cell[] => [
  box,
  [{ vet: tekst }, `${waarom === undefined ? '' : ` ${waarom}`} (${citaten(bronnen, 2)})`],
];

/** Whom to call when something goes wrong, and whom to ask: it stands where it is needed. */
function contactRow({ contacten }: Dossier, groep: Checkpunt['groep']): Cell[][] {
  const line = (what: string, ...fields: (keyof Contacten)[]): Cell[] => [
    box,
    [
      { vet: what },
      ...fields.flatMap((field, index) => [
        index === 0 ? ' ' : ', ',
        textOf(`contacten.${field}`, contacten[field]),
      ]),
    ],
  ];
  if (groep === 'datalek')
    return [line('Bewaar het meldpunt in je telefoon:', 'meldpuntNaam', 'meldpuntTelefoon', 'meldpuntEmail')];
  return groep === 'rechten' ? [line('Weet wie de FG is:', 'fgNaam', 'fgTelefoon', 'fgEmail')] : [];
}
