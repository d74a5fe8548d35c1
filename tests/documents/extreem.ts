import { dossierSchema, type Dossier } from '../../src/dossier/schema.ts';
import { nasty } from './plan-dossiers.ts';

/** A name of 10,000 signs that begins like a formula and holds a script and an emoji. */
export const longName = `=1+1 <script>alert(1)</script> 😀 ${'Lange naam '.repeat(1000)}`.slice(0, 10_000);

/** Long and hostile text in every place that the documents for the AVG print. */
export const extremePlan = (): Dossier =>
  dossierSchema.parse({
    soort: 'privacydossier',
    versie: 2,
    id: 'extreem',
    gewijzigd: 'geen moment',
    gemeente: { naam: longName, adres: longName, postcodeEnPlaats: nasty },
    uitvoering: { vorm: 'centrumgemeente', naam: longName },
    contacten: { fgNaam: longName, fgEmail: nasty, fgTelefoon: '-1+1' },
    beleid: {
      gezondheid: 'alleen-gevolgen',
      bewaarbeleid: 'langer-met-motivering',
      verzendkanaal: ['portaal'],
    },
    team: [{ id: 't1', naam: longName, functies: ['proceseigenaar'] }],
    systemen: [
      {
        id: 's1',
        naam: longName,
        leverancier: longName,
        opslaglocatie: '@SUM(A1)',
        toegang: longName,
        taken: ['aanbieden-map', 'brede-intake-pip'],
      },
    ],
    partijen: [
      { id: 'p1', naam: longName, diensten: [{ id: 'v1', soort: 'aanbieder-map' }] },
      { id: 'p2', naam: '+cmd|calc', diensten: [{ id: 'v2', soort: 'anders', omschrijving: longName }] },
      { id: 'p3', naam: '   ', diensten: [{ id: 'v3', soort: 'bestaat-niet' }] },
    ],
    taken: [{ taak: 'aanbieden-map', inScope: 'ja', uitvoerders: ['p1', 'p2', 'p3', 'weg'] }],
    overeenkomsten: [
      {
        id: 'o1',
        partij: 'p1',
        dienst: 'v1',
        locatie: 'buiten-eer',
        locatieToelichting: longName,
        betrokkenen: ['medewerkers'],
        maatregelen: ['toegang-rollen'],
        subverwerkers: [{ id: 'w1', naam: longName, land: longName }],
      },
    ],
    bestaandeDocumenten: [{ id: 'd1', soort: 'dpia', titel: longName, datum: 'ooit' }],
    dpia: {
      nodig: { 'bestaat-niet': 'ja', 'ap-8-samenwerkingsverbanden': 'nee', 'ap-9-cameratoezicht': 'ja' },
      maatregelen: [{ id: 'm1', maatregel: longName }],
      herzienOp: 'volgend jaar',
    },
    actieplan: { acties: [{ id: 'maatregel:m1', status: 'klaar', klaarOp: '2026-11-01' }] },
  });
