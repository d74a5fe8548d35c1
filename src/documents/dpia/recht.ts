import { celTekst, tekstVanWaarde, vraagstand, type Formulierrij } from '../../dossier/dpia/index.ts';
import type { Cell } from '../tree/index.ts';
import {
  aanvullingIn,
  antwoordIn,
  celIn,
  celOfLeeg,
  delenVan,
  keuzesIn,
  leeg,
  namenOfLeeg,
  namenrij,
  rijenIn,
  samengevoegd,
} from './cellen.ts';
import { rechtenRijen } from './rechten.ts';
import type { Stuk } from './stuk.ts';
import {
  gegevensCel,
  heeftGegevensVanDrie,
  verwerkingVan,
  verwerkingenCel,
  type Verwerkingsregel,
} from './verwerkingen.ts';
import type { DpiaView } from './view.ts';

type Recht = Pick<
  DpiaView,
  | 'bewaren'
  | 'bewarenAanvulling'
  | 'gronden'
  | 'grondenAanvulling'
  | 'bijzonder'
  | 'bijzonderVragen'
  | 'bijzonderAanvulling'
  | 'doelbinding'
  | 'doelbindingAanvulling'
  | 'subsidiariteit'
  | 'proportionaliteit'
  | 'rechten'
>;

/** Paragraphs 10 to 15: how long, on which ground, and whether it is needed and fair. */
export function rechtVan({ dpia, verwerkingen }: Stuk): Recht {
  const over = (rij: Formulierrij): Verwerkingsregel => verwerkingVan(verwerkingen, rij);
  const joined = (vraag: string, cellen: (rij: Formulierrij) => readonly Cell[]) =>
    samengevoegd(rijenIn(dpia, vraag).map((rij) => ({ over: over(rij).label, cellen: cellen(rij) })));
  const namen = verwerkingen.map(({ naam }) => naam);
  return {
    bewaren: joined('10.1', (rij) => [bewaarGegevens(over(rij), rij), termijnCel(over(rij), rij)]),
    bewarenAanvulling: aanvullingIn(dpia, '10.2'),
    gronden: joined('11.1', (rij) => [grondCel(rij), celOfLeeg(rij, '11.1.1.2')]),
    grondenAanvulling: aanvullingIn(dpia, '11.2'),
    bijzonderVragen: bijzonderVragen.map(([vraag, naam]) => [
      naam,
      jaNee(tekstVanWaarde(vraagstand(dpia, vraag).waarde)) || leeg(vraag),
    ]),
    bijzonder: bijzondereGroepen.flatMap(({ vraag, soort }) =>
      rijenIn(dpia, vraag).map((rij) => [
        soortCel(rij, soort),
        [
          namenOfLeeg(rij, `${vraag}.3`),
          ` (${namenrij(keuzesIn(rij, `${vraag}.2`)) || 'van wie is nog onbekend'})`,
        ],
        verwerkingenCel(verwerkingen, rij, `${vraag}.1`),
        celOfLeeg(rij, vraag === '12.1.2' ? '12.1.2.5' : `${vraag}.4`),
      ]),
    ),
    bijzonderAanvulling: aanvullingIn(dpia, '12.4'),
    doelbinding: joined('13.1', (rij) => [doelbindingCel(over(rij), rij), beoordelingCel(rij)]),
    doelbindingAanvulling: aanvullingIn(dpia, '13.2'),
    subsidiariteit: antwoordIn(dpia, '14.1', namen),
    proportionaliteit: antwoordIn(dpia, '14.2', namen),
    rechten: rechtenRijen(dpia),
  };
}

/** Yes or no as the Rijksmodel keeps it, in a word; empty where nothing was said. */
const jaNee = (waarde: string): string => (waarde === '' ? '' : waarde === 'true' ? 'ja' : 'nee');

const bewaarGegevens = (verwerking: Verwerkingsregel, rij: Formulierrij): Cell => [
  `${namenrij(keuzesIn(rij, '10.1.1.2')) || 'van wie is nog onbekend'}: `,
  ...delenVan(gegevensCel(verwerking, rij, '10.1.1.3')),
];

/** The term with its reason; another purpose than that of paragraph 5 stands before it. */
function termijnCel({ doel }: Verwerkingsregel, rij: Formulierrij): Cell {
  const own = celIn(rij, '10.1.1.1');
  const termijn = celIn(rij, '10.1.1.4');
  return [
    ...(own === '' || own === doel ? [] : [{ vet: 'Doel:' }, ` ${own}\n`]),
    ...(termijn === '' || termijn === 'Aantal jaren' ? [] : [{ vet: `${termijn}.` }, ' ']),
    celOfLeeg(rij, '10.1.1.5'),
  ];
}

/** The grounds of art. 6 lid 1 AVG, as the Rijksmodel names them, with their letters. */
const gronden: ReadonlyMap<string, string> = new Map([
  ['Rechtsgrond toestemming', 'toestemming (onder a)'],
  ['Rechtsgrond noodzakelijk voor de uitvoering van een overeenkoms', 'overeenkomst (onder b)'],
  ['Rechtsgrond wettelijke verplichting', 'wettelijke verplichting (onder c)'],
  ['Rechtsgrond vitaal belang', 'vitaal belang (onder d)'],
  ['Rechtsgrond taak van algemeen belang', 'taak van algemeen belang (onder e)'],
  ['Rechtsgrond gerechtvaardigd belang', 'gerechtvaardigd belang (onder f)'],
]);

function grondCel(rij: Formulierrij): Cell {
  const grond = celIn(rij, '11.1.1.1');
  return gronden.get(grond) ?? (grond || leeg('11.1.1.1'));
}

const bijzonderVragen = [
  ['12.1.1', 'Bijzondere persoonsgegevens'],
  ['12.2.1', 'Strafrechtelijke persoonsgegevens'],
  ['12.3.1', 'Nationale identificatienummers'],
] as const;

const bijzondereGroepen = [
  { vraag: '12.1.2', soort: '' },
  { vraag: '12.2.2', soort: 'Strafrechtelijke gegevens' },
  { vraag: '12.3.2', soort: 'Nationaal identificatienummer' },
] as const;

/** The category of art. 9 lid 1 AVG without the words that the form puts before each. */
const soortCel = (rij: Formulierrij, soort: string): Cell =>
  soort || celIn(rij, '12.1.2.4').replace(/^Type bijzondere persoonsgegevens: /u, '') || leeg('12.1.2.4');

/** The first purpose; what differs from paragraphs 3 and 5 stands with it. */
function doelbindingCel(verwerking: Verwerkingsregel, rij: Formulierrij): Cell {
  const doel = celIn(rij, '13.1.1.3');
  return [
    celOfLeeg(rij, '13.1.1.4'),
    ...(doel === '' || doel === verwerking.doel ? [] : ['\n', { vet: 'Doel:' }, ` ${doel}`]),
    ...(heeftGegevensVanDrie(verwerking, rij, '13.1.1.2') || celTekst(rij['13.1.1.2']) === ''
      ? []
      : ['\n', { vet: 'Gegevens:' }, ' ', ...delenVan(gegevensCel(verwerking, rij, '13.1.1.2'))]),
  ];
}

function beoordelingCel(rij: Formulierrij): Cell {
  const artikel = celIn(rij, '13.1.1.6');
  return [celOfLeeg(rij, '13.1.1.5'), ...(artikel === '' ? [] : [`: ${artikel}`])];
}
