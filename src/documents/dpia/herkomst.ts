import {
  afgeleid,
  verschilVan,
  type Antwoordstatus,
  type Dpiabeeld,
  type Herkomst as Herkomstsoort,
  type Risicostand,
  type Vraagstand,
} from '../../dossier/dpia/index.ts';
import { opsomming } from '../../rules/index.ts';
import type { Cell } from '../tree/index.ts';
import { kort } from './cellen.ts';
import type { Stuk } from './stuk.ts';
import type { DpiaView } from './view.ts';

type Herkomst = Pick<
  DpiaView,
  | 'telling'
  | 'antwoorden'
  | 'gewijzigd'
  | 'heeftGewijzigd'
  | 'risicoherkomst'
  | 'terzijde'
  | 'heeftTerzijde'
  | 'afgewezen'
  | 'heeftAfgewezen'
  | 'ookDenkbaar'
  | 'heeftOokDenkbaar'
>;

/** How the DPIA came about: what was taken over from where, what a person did with it, and what was left out. */
export function herkomstVan({ dpia }: Stuk): Herkomst {
  const { nietVanToepassing, ookDenkbaar, risicos, maatregelen } = dpia.risicobeeld;
  const standen = dpia.vragen.filter(({ vraag }) => !afgeleid.has(vraag.id));
  const gewijzigd = standen.filter(({ status }) => status === 'gewijzigd').flatMap(verschilrijen);
  const afgewezen = maatregelen.filter(({ status }) => status === 'afgewezen');
  return {
    telling: [tellingVan(dpia, standen)],
    antwoorden: standen.map((stand) => [
      `${stand.vraag.id} ${stand.vraag.naam}`,
      standCel(stand),
      opsomming(stand.herkomst.map((one) => herkomstWoorden[one])) || '–',
    ]),
    gewijzigd,
    heeftGewijzigd: gewijzigd.length > 0,
    risicoherkomst: risicos.map(risicorij),
    terzijde: nietVanToepassing.map(({ titel, toelichting }) => [
      kort(titel),
      toelichting || { ontbreekt: 'waarom dit risico niet speelt' },
    ]),
    heeftTerzijde: nietVanToepassing.length > 0,
    afgewezen: afgewezen.map(({ titel, rij }) => [
      `${kort(titel)} `,
      { vet: 'Waarom niet:' },
      ' ',
      kort(rij?.reden ?? '') || { ontbreekt: 'reden' },
    ]),
    heeftAfgewezen: afgewezen.length > 0,
    ookDenkbaar: ookDenkbaar.map(({ titel }) => titel),
    heeftOokDenkbaar: ookDenkbaar.length > 0,
  };
}

/** Where a proposal comes from, as a document of the municipality says it. */
const herkomstWoorden: Record<Herkomstsoort, string> = {
  wet: 'de wet',
  handreiking: 'de handreiking van de VNG',
  tekst: 'een voorbeeldtekst van de Privacywijzer',
  gemeente: 'de gegevens van de gemeente',
  'uit-taken': 'de taken',
  'uit-partijen': 'de partijen',
  systemen: 'de systemen',
  overeenkomsten: 'de overeenkomsten',
  beleid: 'de lokale keuzes',
  team: 'het team',
  risicos: 'de risico’s en maatregelen',
};

const standWoorden: Record<Antwoordstatus, string> = {
  leeg: 'open',
  voorgesteld: 'overgenomen, nog niet bevestigd',
  bevestigd: 'bevestigd',
  gewijzigd: 'zelf ingevuld',
};

/** What is still a proposal or open is in bold; a proposal that became otherwise since somebody looked is named. */
function standCel({ status, voorstelWas }: Vraagstand): Cell {
  const words = standWoorden[status];
  const later = voorstelWas === undefined ? '' : '; het voorstel is daarna veranderd';
  return status === 'leeg' || status === 'voorgesteld' ? { vet: words } : `${words}${later}`;
}

function tellingVan(
  { risicobeeld: { risicos } }: Dpiabeeld,
  standen: readonly Vraagstand[],
): readonly Cell[] {
  const count = (status: Antwoordstatus) => standen.filter((one) => one.status === status).length;
  const judged = risicos.filter(({ status }) => status === 'beoordeeld').length;
  return [
    count('voorgesteld'),
    count('bevestigd'),
    count('gewijzigd'),
    count('leeg'),
    `${judged} van ${risicos.length}`,
  ];
}

/** So much of what was proposed is printed; what stands now is in the paragraph itself. */
const longestText = 280;
const mostRows = 12;

/** Where an own answer differs from the proposal; a long list of differences is cut off in words. */
function verschilrijen({ vraag, voorstel, waarde }: Vraagstand): (readonly Cell[])[] {
  const name = `${vraag.id} ${vraag.naam}`;
  if (voorstel === undefined) return [[name, 'er was geen voorstel', 'zelf ingevuld']];
  const found = verschilVan(vraag, voorstel, waarde);
  const rows = found
    .slice(0, mostRows)
    .map(({ waar, was, is }) => [
      waar === vraag.naam ? name : `${vraag.id} ${kort(waar)}`,
      cut(was) || 'stond er niet',
      cut(is) || 'weggehaald',
    ]);
  const more = found.length - rows.length;
  return more > 0 ? [...rows, [name, `en nog ${more} verschillen`, 'zie de paragraaf']] : rows;
}

const cut = (text: string): string =>
  text.length > longestText ? `${text.slice(0, longestText).trimEnd()}…` : (jaNee.get(text) ?? text);

/** Yes, no and not applicable, as the Rijksmodel keeps them. */
const jaNee: ReadonlyMap<string, string> = new Map([
  ['true', 'ja'],
  ['false', 'nee'],
  ['null', 'niet van toepassing'],
]);

/** Why a risk is there, and what a person made of it. */
function risicorij(risico: Risicostand): readonly Cell[] {
  const { nummer, titel, aanleidingen, isEigen } = risico;
  const why = isEigen
    ? 'Eigen risico van de gemeente.'
    : aanleidingen.join(' ') || 'Zelf toegevoegd uit de lijst van de Privacywijzer.';
  return [`${nummer}. ${kort(titel)}`, why, oordeelCel(risico)];
}

function oordeelCel({ status, voorstel, voor }: Risicostand): Cell {
  if (status === 'voorgesteld') return { vet: 'overgenomen, nog niet beoordeeld' };
  return voorstel === undefined
    ? 'beoordeeld'
    : `beoordeeld; voorstel was kans ${voorstel.kans} en impact ${voorstel.impact}, nu kans ${voor.kans} en impact ${voor.impact}`;
}
