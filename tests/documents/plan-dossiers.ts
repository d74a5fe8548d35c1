import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { dossierSchema, type Dossier } from '../../src/dossier/schema.ts';

/*
 * Dossiers for the documents of the plan. They are made without the content modules, so that tests in the browser, which have
 * no plugin for YAML, can use them too.
 */

/** The moment at which the documents of the tests are made. */
export const now = '2026-11-23T09:00:00.000Z';

type Row = { id: string };
type Form = {
  paginas: { record?: string; vragen: { id: string; opties?: { waarde: string }[]; soort?: string }[] }[];
};

function readContent(path: string): unknown {
  return parse(readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8'));
}
const isRows = (value: unknown): value is Row[] => Array.isArray(value);
const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && 'paginas' in value;

function idsIn(path: string): string[] {
  const rows = readContent(path);
  if (!isRows(rows)) throw new Error(`${path} is no list.`);
  return rows.map(({ id }) => id);
}

/** The questions of one record of the forms of the plan. */
function questionsOf(record: string): Form['paginas'][number]['vragen'] {
  const form = readContent('vragen/plan.yaml');
  if (!isForm(form)) throw new Error('content/vragen/plan.yaml is no form.');
  return form.paginas.find((pagina) => pagina.record === record)?.vragen ?? [];
}

const make = (parts: object): Dossier =>
  dossierSchema.parse({ soort: 'privacydossier', versie: 2, id: 'proef', gewijzigd: now, ...parts });

/** A dossier in which nothing was filled in. */
export const emptyPlan = (): Dossier => make({ id: 'leeg' });

/** One person does everything, and is FG too. */
export const onePersonPlan = (): Dossier =>
  make({
    gemeente: { naam: 'Gemeente Klein' },
    team: [{ id: 't1', naam: 'Mo Alleen', functies: ['projectleider', 'fg', 'klantmanager'] }],
    taken: idsIn('feiten/taken.yaml').map((taak) => ({ taak, verdeling: [{ lid: 't1', letter: 'R/A' }] })),
    actieplan: { streefdatum: '2027-03-01', begindatum: '2026-11-23' },
  });

/** Every question of the plan answered with "weet ik nog niet", and a team of which nothing is known. */
export function allUnknownPlan(): Dossier {
  const unknown = (record: string) => Object.fromEntries(questionsOf(record).map(({ id }) => [id, null]));
  const contacten = ['fgNaam', 'fgEmail', 'fgTelefoon', 'meldpuntNaam', 'meldpuntEmail', 'meldpuntTelefoon'];
  return make({
    id: 'onbekend',
    gemeente: { naam: null },
    uitvoering: { vorm: null, naam: null },
    contacten: Object.fromEntries(contacten.map((id) => [id, null])),
    beleid: unknown('beleid'),
    team: [{ id: 't1', naam: '', functies: [], email: null }],
    systemen: [
      {
        id: 's1',
        naam: '',
        doel: null,
        leverancier: null,
        opslaglocatie: null,
        toegang: null,
        export: null,
        overgetypt: null,
      },
    ],
    taken: idsIn('feiten/taken.yaml').map((taak) => ({ taak, inScope: null })),
    partijen: [{ id: 'p1', naam: '', diensten: [{ id: 'v1', soort: 'anders', omschrijving: null }] }],
    bestaandeDocumenten: [
      { id: 'd1', soort: 'overig', titel: '', versie: null, datum: null, verlooptOp: null },
    ],
    actieplan: { ...unknown('planning'), overleg: unknown('overleg'), voortgang: unknown('voortgang') },
  });
}

/** A plan of which the target date is long past. */
export const pastPlan = (): Dossier =>
  make({
    gemeente: { naam: 'Gemeente Te Laat' },
    team: [{ id: 't1', naam: 'Ada Laat', functies: ['projectleider'] }],
    actieplan: { streefdatum: '2022-01-01', begindatum: '2021-06-01' },
  });

/** So many people, parties and own actions are in the large plan. */
export const largeCounts = { mensen: 25, partijen: 12, eigenActies: 70 } as const;

const firstNames = ['Aïsha', 'Bram', 'Chantal', 'Daan', 'Esra', 'Femke', 'Gijs', 'Hatice', 'Ilse'];
const lastNames = [
  'van den Berg',
  'Öztürk',
  'de Vries-Jansen',
  'Smit',
  'El Amrani',
  'Bakker',
  'van der Meulen',
];

/** A large municipality: 25 people, 13 tasks, 12 parties, more than 200 actions, every field filled. */
export function largePlan(): Dossier {
  const functies = idsIn('feiten/rollen.yaml');
  const taken = idsIn('feiten/taken.yaml');
  const soorten = [
    'aanbieder-map',
    'aanbieder-pvt',
    'cursusinstelling-onderwijsroute',
    'aanbieder-b1-taalschakel',
  ]
    .concat([
      'aanbieder-z-route',
      'aanbieder-z-route-participatie',
      'maatschappelijke-begeleider',
      'softwareleverancier',
    ])
    .concat(['toezichthouder-leerbaarheidstoets', 'tolk', 'kinderopvang-vve', 'anders']);
  const lid = (index: number): string => `t${(index % largeCounts.mensen) + 1}`;
  const day = (index: number): string =>
    `2027-0${(index % 6) + 1}-${String((index % 27) + 1).padStart(2, '0')}`;
  const count = <Item>(length: number, item: (index: number) => Item): Item[] =>
    Array.from({ length }, (_, index) => item(index));
  const beleid = questionsOf('beleid').map(({ id, soort, opties = [] }) => {
    const [first] = opties;
    return [
      id,
      soort === 'meerkeuze'
        ? opties.map(({ waarde }) => waarde)
        : (first?.waarde ?? 'Geldt voor alle vestigingen.'),
    ];
  });
  return make({
    id: 'groot',
    gemeente: { naam: 'Gemeente Groot-Voorbeeld aan de Rivier' },
    contacten: {
      meldpuntNaam: 'Meldpunt',
      meldpuntEmail: 'meld@groot.example',
      meldpuntTelefoon: '012 345 67 00',
    },
    beleid: Object.fromEntries(beleid),
    team: count(largeCounts.mensen, (index) => ({
      id: lid(index),
      naam: `${firstNames[index % firstNames.length]} ${lastNames[index % lastNames.length]}`,
      functies: [functies[index % functies.length]],
      email: `medewerker${index + 1}@groot.example`,
    })),
    systemen: count(6, (index) => ({
      id: `s${index}`,
      naam: `Systeem ${index + 1}`,
      doel: 'Vastleggen van het traject van de inburgeraar',
      leverancier: `Leverancier ${index + 1} B.V.`,
      opslaglocatie: 'Nederland',
      toegang: 'Klantmanagers en regievoerders, per rol',
      export: 'Beveiligd portaal',
      taken: taken.slice(index, index + 5),
      overgetypt: index === 0 ? 'ja' : 'nee',
      beheerder: lid(index),
    })),
    taken: taken.map((taak, row) => ({
      taak,
      inScope: 'ja',
      uitvoerders: row % 2 === 0 ? [`p${(row % largeCounts.partijen) + 1}`] : [],
      contracteigenaar: row % 4 === 0 ? lid(row) : null,
      // Nine people a task: one decides, two carry out, three think along, three hear of it.
      verdeling: count(9, (index) => ({
        lid: lid(row * 2 + index * 3),
        letter: (['A', 'R', 'R', 'C', 'C', 'C', 'I', 'I', 'I'] as const)[index],
      })),
    })),
    toegangen: count(largeCounts.mensen, (index) => ({
      id: `g${index}`,
      systeem: index % 2 === 0 ? 'tvs' : 'duo-portaal',
      lid: lid(index),
      status: (['actief', 'aangevraagd', 'nodig'] as const)[index % 3],
      controleOp: day(index),
    })),
    partijen: count(largeCounts.partijen, (index) => ({
      id: `p${index + 1}`,
      naam: `Partij ${index + 1} Dienstverlening en Educatie`,
      diensten: [
        { id: `v${index + 1}`, soort: soorten[index % soorten.length], omschrijving: 'Andere dienst' },
      ],
    })),
    bestaandeDocumenten: count(15, (index) => ({
      id: `d${index}`,
      soort: (['verwerkersovereenkomst', 'dpia', 'registerregel', 'overig'] as const)[index % 4],
      titel: `Document ${index + 1}`,
      versie: '1.0',
      eigenaar: lid(index),
      datum: '2023-01-01',
      verlooptOp: day(index),
    })),
    dpia: {
      maatregelen: count(12, (index) => ({
        id: `m${index}`,
        maatregel: `neem maatregel ${index + 1}`,
        eigenaar: lid(index),
        gereedOp: day(index),
      })),
    },
    actieplan: {
      begindatum: '2026-10-01',
      streefdatum: '2027-07-01',
      acties: count(largeCounts.eigenActies, (index) => ({
        id: `eigen:a${index}`,
        tekst: `Eigen actie ${index + 1} met een tekst die over meer dan één regel van een smalle kolom loopt.`,
        stap: ['nulmeting', 'rollen-bepalen', 'overeenkomsten', 'datalekken'][index % 4],
        eigenaar: lid(index),
        gereedOp: index % 7 === 0 ? '2026-11-02' : day(index),
        status: (['open', 'bezig', 'klaar'] as const)[index % 3],
        ...(index % 3 === 2 && { klaarOp: '2026-11-10' }),
      })),
      overleg: { datum: '2027-01-14', tijd: '9.30 - 12.00 uur', plaats: 'Raadzaal' },
      voortgang: { frequentie: 'maand', volgende: '2026-12-15', bronnen: ['wetten', 'duo'] },
    },
  });
}

/** Text that tries to break a document or drawing. */
export const nasty =
  '<script>alert("x")</script> \u0000\u0008\uD800 ]]> &amp; \'"=SUM(A1) \u202Eomgekeerd 😀 عربي {gemeente.naam} | --> %0d';

/** Nasty text in every place where a person can write, and days that are none. */
export function hostilePlan(): Dossier {
  const long = `${nasty} ${'Lange naam '.repeat(60)}`;
  const tekst = Object.fromEntries(['naam', 'adres', 'vertegenwoordiger'].map((id) => [id, nasty]));
  return make({
    id: `x\r\n${nasty}`,
    gewijzigd: 'geen moment',
    gemeente: tekst,
    contacten: { fgNaam: nasty, meldpuntNaam: long, meldpuntEmail: nasty, meldpuntTelefoon: '\u0000' },
    beleid: { doelgroep: 'alleen-wettelijk', bijzonderheden: `${nasty}\n\nregel twee` },
    team: [
      {
        id: `t"1`,
        naam: long,
        functies: ['projectleider', 'onbekende-functie', nasty],
        email: `x@y" onclick=${nasty}`,
      },
      { id: 't2', naam: '=cmd|calc', functies: ['fg', 'college', 'klantmanager'] },
    ],
    eigenFuncties: [{ id: 'e1', naam: nasty }],
    systemen: [{ id: 's1', naam: long, doel: nasty, taken: ['bestaat-niet'], beheerder: 'weg' }],
    taken: [
      { taak: 'bestaat-niet', verdeling: [{ lid: 'weg', letter: 'A' }] },
      { taak: 'handhaving', inScope: 'nee' },
      {
        taak: 'aanbieden-map',
        inScope: 'ja',
        uitvoerders: ['p1', 'weg'],
        contracteigenaar: 'weg',
        verdeling: [{ lid: 't2', letter: 'R/A' }],
      },
    ],
    toegangen: [{ id: 'g1', systeem: 'tvs', lid: 't2', status: 'actief', reden: nasty, controleOp: 'ooit' }],
    partijen: [{ id: 'p1', naam: long, diensten: [{ id: 'v1', soort: 'anders', omschrijving: nasty }] }],
    bestaandeDocumenten: [
      { id: 'd1', soort: 'dpia', titel: nasty, partij: 'weg', versie: nasty, verlooptOp: 'volgend jaar' },
    ],
    actieplan: {
      begindatum: '0001-01-01',
      streefdatum: '2027-07-01',
      stappen: [
        { stap: 'inlezen', gereedOp: '9999-12-31', eigenaar: 'weg', status: 'bezig' },
        { stap: 'bestaat-niet', status: 'klaar' },
        { stap: 'datalekken', status: 'overgeslagen', reden: nasty, gereedOp: '1000-01-01' },
      ],
      acties: [
        { id: 'eigen:1', tekst: long, eigenaar: `t"1`, gereedOp: '2026-02-30', status: 'open' },
        {
          id: `eigen:${nasty}`,
          tekst: `=HYPERLINK("x") ${nasty}`,
          stap: 'bestaat-niet',
          gereedOp: '2026-11-01',
          status: 'bezig',
        },
        { id: 'stap:weg', tekst: nasty, status: 'klaar', klaarOp: nasty },
      ],
      overleg: { datum: '2027-03-28', tijd: nasty, plaats: nasty, doel: nasty, aanwezig: ['weg'] },
      voortgang: { volgende: 'binnenkort' },
      momentopnamen: [
        {
          id: 'm1',
          datum: '2026-11-01',
          regels: [
            { id: 'eigen:1', titel: nasty, stap: 'weg', status: 'klaar', eigenaar: nasty, gereedOp: 'ooit' },
          ],
        },
      ],
    },
  });
}
