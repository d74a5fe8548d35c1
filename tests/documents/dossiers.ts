import { readFileSync } from 'node:fs';
import {
  createDossier,
  readDossierFile,
  startOvereenkomst,
  type Dossier,
  type Overeenkomst,
} from '../../src/dossier/index.ts';
import { verwerkersovereenkomstVragen } from '../../src/content/index.ts';
import { writeAnswers } from '../../src/wizards/verwerkersovereenkomst/index.ts';

const ids = { partij: 'p1', dienst: 'v1', overeenkomst: 'o1' };

/** The moment at which all test documents are made. */
export const now = '2026-11-23T09:00:00.000Z';

/** The example of a template, as a colleague would open it. */
export function readExample(template: string): Dossier {
  const url = new URL(
    `../../templates/${template}/voorbeeld/voorbeeldstad.privacydossier.json`,
    import.meta.url,
  );
  const result = readDossierFile(readFileSync(url, 'utf8'));
  if (!result.ok) throw new Error(result.message);
  return result.dossier;
}

/** A dossier with one agreement for a service, and nothing else. */
export const minimal = (soort = 'aanbieder-map', naam = ''): Dossier =>
  startOvereenkomst(createDossier({ id: 'minimaal', now }), ids, soort, naam);

/** Changes the one agreement of a dossier. */
export const withAgreement = (dossier: Dossier, change: Partial<Overeenkomst>): Dossier => ({
  ...dossier,
  overeenkomsten: dossier.overeenkomsten.map((one) => ({ ...one, ...change })),
});

/** Every question answered with "weet ik nog niet". */
export function allUnknown(): Dossier {
  return verwerkersovereenkomstVragen.paginas.reduce(
    (dossier, { record, vragen }) =>
      record === undefined || record === 'rolAntwoorden'
        ? dossier
        : writeAnswers(dossier, record, Object.fromEntries(vragen.map(({ id }) => [id, null]))),
    minimal('aanbieder-map', 'Stichting Onbekend'),
  );
}

/** Every option at its fullest: a software supplier, outside the EER, with decisions and every measure. */
export function everything(): Dossier {
  const example = readExample('verwerkersovereenkomst');
  const measures = verwerkersovereenkomstVragen.paginas
    .flatMap(({ vragen }) => vragen)
    .find(({ id }) => id === 'maatregelen');
  const filled = writeAnswers(
    {
      ...example,
      uitvoering: {
        vorm: 'openbaar-lichaam',
        naam: 'Openbaar lichaam Regio Voorbeeld',
        volledigeOverdracht: 'ja',
      },
      partijen: example.partijen.map((partij) => ({
        ...partij,
        diensten: partij.diensten.map((dienst) => ({ ...dienst, soort: 'softwareleverancier' })),
      })),
      besluiten: [
        {
          id: 'b1',
          dienst: 'v1',
          onderwerp: 'bsn',
          uitkomst: 'mag',
          door: 'de heer B. Bakker, FG',
          datum: '2026-11-10',
          reden: 'Het systeem wisselt gegevens uit met DUO, met het BSN als sleutel.',
        },
      ],
    },
    'overeenkomst',
    { maatregelen: measures?.opties.map(({ waarde }) => waarde) },
  );
  return withAgreement(filled, {
    looptijd: 'einddatum',
    einddatum: '2029-12-31',
    locatie: 'buiten-eer',
    locatieToelichting: 'Verenigd Koninkrijk, op grond van een adequaatheidsbesluit',
    subverwerkersToestemming: 'algemeen',
    bezwaartermijnDagen: '30',
    betrokkenen: ['asielstatushouders', 'gezinsmigranten', 'gezinsleden', 'medewerkers'],
    extraGegevens: [{ id: 'e1', gegeven: 'geboortedatum', doel: 'personen met dezelfde naam onderscheiden' }],
    datalekUren: '48',
    einde: 'keuze-bij-einde',
  });
}

/** Text that tries to break the document: script, control characters, emoji, lone surrogates, a very long name. */
export function hostile(): Dossier {
  const nasty = '<script>alert("x")</script> \u0000\u0008\u000B\uD800 ]]> &amp; 😀 عربي {gemeente.naam}';
  const dossier = minimal('aanbieder-pvt', `${nasty} ${'Lange naam '.repeat(1000)}`);
  return writeAnswers(
    writeAnswers(dossier, 'gemeente', {
      naam: nasty,
      adres: 'A'.repeat(10_000),
      vertegenwoordiger: '\u0000',
    }),
    'overeenkomst',
    { werkzaamheden: `${nasty}\n\nregel twee`, vorm: 'maatwerk', motivering: nasty },
  );
}
