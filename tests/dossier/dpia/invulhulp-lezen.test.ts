import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDossierFile, writeDossierFile, type Dossier } from '../../../src/dossier/index.ts';
import { maakDpiabeeld, rijenVan, verwerkingsnamen, vraagstand } from '../../../src/dossier/dpia/index.ts';
import { formulierUrn, schemaAdres } from '../../../src/dossier/dpia/invulhulp/index.ts';
import { emptyPlan } from '../../documents/plan-dossiers.ts';
import { bevries, exporteer, foutenIn, gelezen, importeer } from './bestand.ts';
import { voorbeeld } from './proefdossiers.ts';

const lastEditedAt = '2026-09-01T10:00:00.000Z';
const antwoord = (value: unknown) => ({ value, lastEditedAt });
const rij = (_index: number, cellen: Record<string, unknown>) => ({
  _index,
  ...Object.fromEntries(Object.entries(cellen).map(([id, value]) => [id, antwoord(value)])),
});

/** A file with these answers. */
const bestand = (answers: unknown, metadata: object = {}) => ({
  $schema: schemaAdres,
  metadata: { urn: formulierUrn, createdAt: lastEditedAt, ...metadata },
  answers,
});

const leeg = bevries(emptyPlan());

describe('een bestand dat geen DPIA van de Invulhulp is, geeft één zin die zegt wat te doen', () => {
  it.each<[string, unknown, RegExp]>([
    ['leeg', '', /kan niet worden gelezen/],
    ['geen JSON', '{"answers": ', /kan niet worden gelezen/],
    ['een lijst', [], /geen DPIA uit de Invulhulp/],
    ['een getal', 5, /geen DPIA uit de Invulhulp/],
    ['null', null, /geen DPIA uit de Invulhulp/],
    ['een pre-scan', bestand({}, { urn: 'urn:nl:prescan:2.0' }), /ander formulier \(urn:nl:prescan:2\.0\)/],
    ['een andere versie', bestand({}, { urn: 'urn:nl:dpia:2.0' }), /ander formulier \(urn:nl:dpia:2\.0\)/],
    ['een lang urn', bestand({}, { urn: 'x'.repeat(10_000) }), /^.{0,200}$/],
    ['zonder metadata', { answers: {} }, /geen DPIA uit de Invulhulp/],
    ['zonder antwoorden', { metadata: { urn: formulierUrn } }, /geen DPIA uit de Invulhulp/],
    ['antwoorden als lijst', bestand([]), /geen DPIA uit de Invulhulp/],
    ['een getal als antwoord', bestand({ '0': antwoord(5) }), /geen DPIA uit de Invulhulp/],
    ['een antwoord zonder waarde', bestand({ '0': {} }), /geen DPIA uit de Invulhulp/],
    [
      'een rij zonder plaats',
      bestand({ '2.1': [{ '2.1.1': antwoord('Naam') }] }),
      /geen DPIA uit de Invulhulp/,
    ],
    [
      'een plaats onder nul',
      bestand({ '2.1': [rij(-1, { '2.1.1': 'Naam' })] }),
      /geen DPIA uit de Invulhulp/,
    ],
    ['een dossier', writeDossierFile(leeg), /geen DPIA uit de Invulhulp/],
    ['te groot', ' '.repeat(30_000_001), /te groot/],
  ])('%s', (_naam, file, sentence) => {
    const read = importeer(file, leeg);
    if (read.ok) throw new Error('Gelezen.');
    expect(read.message).toMatch(sentence);
    expect(read.message).toMatch(/^[A-Z].*\. Kies.*\.$|^[A-Z].*\. Bewaar.*\.$/u);
  });
});

describe('een bestand met vreemde inhoud wordt gelezen, en zegt wat er niet in past', () => {
  it('een sleutel die naar een prototype wijst, doet niets', () => {
    const text = `{"metadata":{"urn":"${formulierUrn}","createdAt":"x"},"answers":{"__proto__":{"value":"kwaad"},"constructor":{"value":"kwaad"},"14.1":{"value":"Goed."},"2.1":[{"_index":0,"__proto__":{"value":"kwaad"}}]}}`;
    const read = gelezen(text, leeg);
    expect(read.dossier.dpia.antwoorden).toMatchObject([{ vraag: '14.1', tekst: 'Goed.' }]);
    expect(read.dossier.dpia.overig).toEqual([]);
    expect(Object.getPrototypeOf(read.dossier.dpia)).toBe(Object.prototype);
    expect(JSON.stringify(exporteer(read.dossier))).not.toContain('kwaad');
  });

  it('een afbeelding blijft bewaard en gaat weer mee', () => {
    const beelden = [rij(0, { '1.2.1': { data: 'data:image/png;base64,AAAA', title: 'Schema' } })];
    const read = gelezen(bestand({ '1.2': beelden, '1.1': antwoord('Ons voorstel.') }), leeg);
    expect(read.nietOvergenomen).toEqual([
      'Vraag 1.2 bevat iets dat hier geen plaats heeft, zoals een afbeelding. Het is bewaard en gaat weer mee als je de DPIA exporteert.',
    ]);
    const file = exporteer(read.dossier);
    expect(foutenIn(file)).toEqual([]);
    expect(file.answers['1.2']).toEqual(beelden);
    expect(gelezen(file, read.dossier).dossier.dpia.overig).toEqual(read.dossier.dpia.overig);
  });

  it('een onbekend nummer blijft bewaard, ook in een rij die verder past', () => {
    const read = gelezen(
      bestand({ '99.1': antwoord('x'), '2.1': [rij(0, { '2.1.1': 'Naam', '2.1.99': 'later' })] }),
      leeg,
    );
    expect(read.nietOvergenomen).toHaveLength(2);
    const { answers } = exporteer(read.dossier);
    expect(answers['99.1']).toEqual(antwoord('x'));
    expect(answers['2.1']).toMatchObject([{ '2.1.1': { value: 'Naam' }, '2.1.99': antwoord('later') }]);
  });

  it.each<[string, Record<string, unknown>, RegExp]>([
    [
      'geen plaatje',
      { '1.2': [rij(0, { '1.2.1': { data: 'javascript:x' } })] },
      /Vraag 1\.2 bevat iets dat niet te lezen is/,
    ],
    [
      'een getal in een rij',
      { '2.1': [{ _index: 0, '2.1.1': 5 }] },
      /Vraag 2\.1 bevat iets dat niet te lezen is/,
    ],
    ['geen nummer', { naam: antwoord('x') }, /“naam” is geen nummer/],
    [
      'een te grote afbeelding',
      { '1.2': [rij(0, { '1.2.1': { data: `data:image/png;base64,${'A'.repeat(10_000_001)}` } })] },
      /te groot is om in het dossier te bewaren/,
    ],
    [
      'advies van de AP',
      {
        '16.1': [rij(0, { '16.1.1': 'Eigen risico' })],
        '17.1': [rij(0, { '17.1.1': ['Eigen risico'], '17.1.4': 'hoog', '17.1.5': 'De AP vindt het goed.' })],
      },
      /Vraag 17\.1\.5 heeft hier geen plaats/,
    ],
    [
      'een ander niveau',
      {
        '16.1': [rij(0, { '16.1.1': 'Eigen risico', '16.1.3': 'laag', '16.1.5': 'laag', '16.1.7': 'hoog' })],
      },
      /niveau hoog; uit kans laag en impact laag volgt hier laag/,
    ],
    [
      'een onbekend niveau',
      { '16.1': [rij(0, { '16.1.1': 'Eigen risico', '16.1.3': 'gemiddeld' })] },
      /“gemiddeld” als kans of impact/,
    ],
    [
      'maatregelen zonder risico',
      { '16.1': [rij(0, { '16.1.1': 'Eigen risico' })], '17.1': [rij(0, { '17.1.3': 'Doe iets' })] },
      /noemt geen risico/,
    ],
    [
      'een rij zonder verwerking',
      { '3.1': [rij(0, { '3.1.1': 'A' })], '5.1': [rij(0, { '5.1.1': 'x' }), rij(1, { '5.1.1': 'y' })] },
      /Bij vraag 5\.1 staat 1 rij zonder gegevensverwerking/,
    ],
  ])('%s', (_naam, answers, sentence) => {
    const read = gelezen(bestand(answers), leeg);
    expect(read.nietOvergenomen).toHaveLength(1);
    expect(read.nietOvergenomen[0]).toMatch(sentence);
    expect(foutenIn(exporteer(read.dossier))).toEqual([]);
  });

  it('wat is bewaard, past in een dossier dat weer open kan', () => {
    const groot = Array.from({ length: 4 }, (_, at) =>
      rij(at, { '1.2.1': { data: `data:image/png;base64,${'A'.repeat(4_000_000)}` } }),
    );
    const keys = Object.fromEntries(groot.map((one, at) => [`${90 + at}`, [one]]));
    const read = gelezen(bestand(keys), leeg);
    expect(read.dossier.dpia.overig).toHaveLength(2);
    expect(readDossierFile(writeDossierFile(read.dossier)).ok).toBe(true);
  });
});

describe('een bestand dat in de Invulhulp zelf is gemaakt', () => {
  it('neemt verwerkingen over met hun eigen namen, en koppelt de andere groepen op hun plaats', () => {
    const { dossier, nietOvergenomen } = gelezen(
      bestand({
        '3.1': [rij(0, { '3.1.1': 'Intake' }), rij(2, { '3.1.1': 'Taalles' })],
        '5.1': [rij(0, { '5.1.1': 'Een plan maken' }), rij(2, { '5.1.1': 'Nederlands leren' })],
        '6.1.1': [rij(2, { '6.1.1.1': 'Taalschool', '6.1.1.2': ['Ontvanger'] })],
      }),
      leeg,
    );
    const beeld = maakDpiabeeld(dossier);
    expect(nietOvergenomen).toEqual([]);
    expect(verwerkingsnamen(beeld)).toEqual(['Intake', 'Taalles']);
    expect(rijenVan(vraagstand(beeld, '5.1').waarde)).toEqual([
      { '3.1.1': 'Intake', '5.1.1': 'Een plan maken' },
      { '3.1.1': 'Taalles', '5.1.1': 'Nederlands leren' },
    ]);
    expect(rijenVan(vraagstand(beeld, '6.1').waarde)[1]).toMatchObject({ '6.1.1.1': 'Taalschool' });
  });

  it('neemt platte sleutels met een plaats over', () => {
    const { dossier } = gelezen(
      bestand({ '19.1.1[0]': antwoord('1.0'), '19.1.1[1]': antwoord('1.1'), '14.2[0]': antwoord('Ja.') }),
      leeg,
    );
    const beeld = maakDpiabeeld(dossier);
    expect(rijenVan(vraagstand(beeld, '19.1').waarde)).toEqual([{ '19.1.1': '1.0' }, { '19.1.1': '1.1' }]);
    expect(vraagstand(beeld, '14.2').waarde).toEqual({ tekst: 'Ja.' });
  });

  it('maakt van een los antwoord een keuze, en van een lijst in een tekstveld één tekst', () => {
    const { dossier } = gelezen(bestand({ '3.1': [rij(0, { '3.1.1': ['A', 'B'], '3.1.3': 'Naam' })] }), leeg);
    expect(dossier.dpia.antwoorden[0]?.rijen).toEqual([{ '3.1.1': 'A, B', '3.1.3': ['Naam'] }]);
  });

  it('neemt een eigen risico met zijn maatregelen over; zonder oordeel begint het hoog (H-21)', () => {
    const { dossier } = gelezen(
      bestand({
        '16.1': [rij(0, { '16.1.1': 'De kast staat open\nIedereen kan erbij.' })],
        '17.1': [
          rij(0, {
            '17.1.1': ['De kast staat open\nIedereen kan erbij.'],
            '17.1.3': 'Doe de kast op slot (gereed op 2027-01-04); Wissel de sleutel',
          }),
        ],
      }),
      leeg,
    );
    const { risicos, maatregelen } = maakDpiabeeld(dossier).risicobeeld;
    expect(risicos.at(-1)).toMatchObject({
      isEigen: true,
      titel: 'De kast staat open',
      watGaatMis: 'Iedereen kan erbij.',
      niveau: 'hoog',
    });
    expect(maatregelen.filter(({ soort }) => soort === undefined)).toMatchObject([
      { titel: 'Doe de kast op slot', gereedOp: '2027-01-04' },
      { titel: 'Wissel de sleutel', gereedOp: undefined },
    ]);
  });

  it('twee risico’s met dezelfde woorden houden elk hun eigen maatregelen', () => {
    const { dossier } = gelezen(
      bestand({
        '16.1': [rij(0, { '16.1.1': 'Dubbel' }), rij(1, { '16.1.1': 'Dubbel' })],
        '17.1': [
          rij(0, { '17.1.1': ['Dubbel'], '17.1.3': 'Eerst' }),
          rij(1, { '17.1.1': ['Dubbel'], '17.1.3': 'Dan' }),
        ],
      }),
      leeg,
    );
    const own = maakDpiabeeld(dossier).risicobeeld.risicos.filter(({ isEigen }) => isEigen);
    expect(own.map(({ maatregelen }) => maatregelen.map(({ titel }) => titel))).toEqual([['Eerst'], ['Dan']]);
  });
});

describe('wat er ook in het bestand staat', () => {
  const voorbeeldbestand = exporteer(voorbeeld());
  const check = (file: unknown, dossier: Dossier) => {
    const read = importeer(file, bevries(dossier));
    if (read.ok) expect(foutenIn(exporteer(read.dossier))).toEqual([]);
    else expect(read.message).toMatch(/^[A-Z][^\n]*\.$/u);
  };

  it('het lezen gooit niets, en het dossier zelf verandert niet', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.json().map((json) => JSON.stringify(bestand(JSON.parse(json)))),
        ),
        (text) => {
          check(text, leeg);
        },
      ),
      { numRuns: 200, interruptAfterTimeLimit: 4000 },
    );
  });

  it('ook niet bij een goed bestand waarin iets is veranderd', () => {
    const keys = Object.keys(voorbeeldbestand.answers);
    const vreemd = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.string().map(antwoord),
      fc.array(fc.string(), { maxLength: 3 }).map(antwoord),
      fc.constantFrom(
        antwoord(null),
        [],
        [{ _index: 0 }],
        [rij(40, { '5.1.1': 'x', '16.1.1': 'y', '17.1.3': 'z' })],
      ),
    );
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...keys), vreemd, { maxKeys: 6 }),
        fc.subarray(keys),
        (changes, without) => {
          const answers = { ...voorbeeldbestand.answers, ...changes };
          const kept = Object.fromEntries(Object.entries(answers).filter(([id]) => !without.includes(id)));
          check(bestand(kept, { completedTasks: ['3', '16', '17'] }), leeg);
        },
      ),
      { numRuns: 25, interruptAfterTimeLimit: 5000 },
    );
  });
});
