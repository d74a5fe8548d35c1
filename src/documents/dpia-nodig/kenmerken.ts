import type { DpiaCriterium } from '../../content/index.ts';
import {
  antwoordWoorden,
  criteriumlijsten,
  metVoorstel,
  type CriteriumAntwoord,
  type CriteriumAntwoorden,
} from '../../rules/index.ts';
import { citaten } from '../plan/bronnen.ts';
import { nummers } from '../plan/woorden.ts';
import type { Cell } from '../tree/index.ts';
import type { DpiaNodigView } from './view.ts';

type Lijst = DpiaCriterium['lijst'];
type Beantwoord = {
  criterium: DpiaCriterium;
  antwoord: CriteriumAntwoord | undefined;
  /** Whether a person gave it; else it is the proposal. */
  isEigen: boolean;
};

/** So that a name of a criterion says on which list it stands. */
const kort: Record<Lijst, string> = { 'ap-lijst': 'AP', edpb: 'EU', 'avg-35-3': 'AVG' };
const lang: Record<Lijst, string> = {
  'ap-lijst': 'AP: de lijst van de AP; één is genoeg',
  edpb: 'EU: Europese kenmerken; twee is genoeg',
  'avg-35-3': 'AVG: art. 35 lid 3; één is genoeg',
};
const letters = ['a', 'b', 'c'];

type Kenmerken = Pick<
  DpiaNodigView,
  'kenmerken' | 'overige' | 'telling' | 'heeftVoorstellen' | 'heeftOpen' | 'heeftAlleenOpen'
>;

/** Every criterion of the three lists with its answer; only what applies, or was changed, with its reason. */
export function kenmerkenVan(gekozen: CriteriumAntwoorden): Kenmerken {
  const answers = metVoorstel(gekozen);
  const lijsten = criteriumlijsten.map(({ id, criteria }) => ({
    id,
    antwoorden: criteria.map((criterium): Beantwoord => ({
      criterium,
      antwoord: answers[criterium.id],
      isEigen: gekozen[criterium.id] !== undefined,
    })),
  }));
  const all = lijsten.flatMap(({ antwoorden }) => antwoorden);
  const shown = all.filter((one) => one.antwoord === 'ja' || isAfwijkend(one));
  const own = all.filter(({ isEigen, antwoord }) => isEigen && antwoord !== 'weet-ik-niet').length;
  const open = all.filter(isOpen).length;
  const proposed = all.length - own - open;
  return {
    kenmerken: shown.length === 0 ? [['–', 'Geen enkel kenmerk past.']] : shown.map(kenmerkRij),
    overige: lijsten.map(({ id, antwoorden }) => overigeRij(id, antwoorden)),
    telling: tellingVan(all.length, own, proposed, open),
    heeftVoorstellen: proposed > 0,
    heeftOpen: open > 0,
    heeftAlleenOpen: open > 0 && proposed === 0,
  };
}

function tellingVan(all: number, own: number, proposed: number, open: number): string {
  if (own === all) return `Alle ${all} antwoorden zijn van de gemeente zelf.`;
  return (
    `Van de ${all} antwoorden ${own === 1 ? 'is' : 'zijn'} er ${own} van de gemeente zelf en ${proposed} een voorstel dat nog ` +
    `niemand heeft bevestigd; ${open} ${open === 1 ? 'is' : 'zijn'} nog open.`
  );
}

const isOpen = ({ antwoord }: Beantwoord): boolean => antwoord === undefined || antwoord === 'weet-ik-niet';

/** A proposal was turned round; then its reason does not hold, and the municipality must give its own. */
const isAfwijkend = ({ criterium: { voorstel }, antwoord, isEigen }: Beantwoord): boolean =>
  isEigen && antwoord !== 'weet-ik-niet' && voorstel !== 'hangt-af' && voorstel !== antwoord;

function kenmerkRij(one: Beantwoord): Cell[] {
  const { criterium, antwoord, isEigen } = one;
  const said = antwoord === undefined ? '' : antwoordWoorden[antwoord];
  const why: Cell = isAfwijkend(one)
    ? [
        `Het voorstel is ${antwoordWoorden[criterium.voorstel === 'ja' ? 'ja' : 'nee'].toLowerCase()}. `,
        { ontbreekt: `waarom het hier ${said.toLowerCase()} is` },
      ]
    : `${criterium.waarom} (${citaten(artikelenVan(criterium), 1)})`;
  const by = isEigen ? 'eigen antwoord' : 'voorstel';
  return [
    [
      { vet: `${kort[criterium.lijst]} ${nummerVan(criterium)}` },
      ` ${criterium.naam}: `,
      { vet: said },
      ` (${by})`,
    ],
    why,
  ];
}

/** A list with what is still open on it, and what does not apply by own answer or by proposal. */
function overigeRij(id: Lijst, antwoorden: readonly Beantwoord[]): Cell[] {
  const nee = antwoorden.filter((one) => one.antwoord === 'nee' && !isAfwijkend(one));
  const parts = [
    { label: 'Nog open:', names: namenVan(antwoorden.filter(isOpen)) },
    { label: 'Nee (eigen antwoord):', names: namenVan(nee.filter(({ isEigen }) => isEigen)) },
    { label: 'Nee (voorstel):', names: namenVan(nee.filter(({ isEigen }) => !isEigen)) },
  ].filter(({ names }) => names !== '');
  const cell = parts.flatMap(({ label, names }) => [{ vet: label }, ` ${names}. `]);
  return [lang[id], cell.length === 0 ? '–' : cell];
}

/** More names than these do not fit on the page; the numbers are those of the list, which the grounds cite. */
const mostNames = 6;

const namenVan = (antwoorden: readonly Beantwoord[]): string =>
  antwoorden.length > mostNames
    ? `nummer ${nummers(antwoorden.map(({ criterium }) => criterium.nummer))}`
    : antwoorden.map(({ criterium }) => `${nummerVan(criterium)} ${criterium.naam}`).join('; ');

/** The lists themselves are cited with the grounds. */
const lijstbronnen = new Set(['ap-dpia-lijst', 'wp248', 'avg-35-4']);
const artikelenVan = ({ bronnen }: DpiaCriterium): string[] => {
  const articles = bronnen.filter((id) => !lijstbronnen.has(id));
  return articles.length > 0 ? articles : bronnen;
};

const nummerVan = ({ lijst, nummer }: DpiaCriterium): string =>
  lijst === 'avg-35-3' ? (letters[nummer - 1] ?? String(nummer)) : String(nummer);
