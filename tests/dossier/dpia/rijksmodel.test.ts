import { describe, expect, it } from 'vitest';
import { dpiaParagrafen, findRijksmodelVraag, rijksmodel } from '../../../src/content/index.ts';
import { findDpiaVraag, vragen } from '../../../src/dossier/dpia/index.ts';

/*
 * The table content/feiten/rijksmodel.yaml against the shape of the form: dpia.yaml of MinBZK/par-dpia-form, version 3.0. The
 * numbers, kinds and connections are facts and stand here as tables.
 */

/** How many fields of each kind the form has; a radio button of words counts as a choice. */
const aantallen = {
  groep: 58,
  regel: 50,
  tekst: 48,
  'ja-nee': 20,
  meerkeuze: 19,
  keuze: 11,
  datum: 3,
  beeld: 1,
};

const herhaalbaar = [
  '1.2',
  '2.1',
  '3.1',
  '3.3',
  '5.1',
  '5.1.1',
  '6.1',
  '6.1.1',
  '7.1',
  '7.1.1',
  '8.1',
  '8.1.1',
]
  .concat([
    '9.1',
    '9.1.1',
    '10.1',
    '10.1.1',
    '11.1',
    '11.1.1',
    '12.1.2',
    '12.2.2',
    '12.3.2',
    '13.1',
    '13.1.1',
  ])
  .concat(['16.1', '17.1', '19.1', '19.3.2', '20.1']);

/** Groups that have one instance for each answer to their source. */
const volgt: Record<string, string> = {
  ...Object.fromEntries(['5.1', '6.1', '8.1', '9.1', '10.1', '11.1', '13.1'].map((id) => [id, '3.1.1'])),
  '7.1': '6.1.1.1',
  '10.1.1.1': '5.1.1',
};

/** Fields of which the options are the answers elsewhere, by that other field. */
const optiesUit: Record<string, readonly string[]> = {
  '2.1.1': ['3.1.3', '6.1.1.4', '10.1.1.3', '12.1.2.3', '12.2.2.3', '12.3.2.3', '13.1.1.2'],
  '2.1.2': ['6.1.1.5', '10.1.1.2', '12.1.2.2', '12.2.2.2', '12.3.2.2', '13.1.1.1'],
  '3.1.1': ['12.1.2.1', '12.2.2.1', '12.3.2.1'],
  '16.1.1': ['17.1.1'],
  '19.1.1': ['19.5.8'],
};

const ja = (vraag: string, ...ids: string[]) => ids.map((id) => [id, vraag, 'true'] as const);
const rechten = ['15.1', '15.2', '15.3', '15.4', '15.5', '15.6', '15.7', '15.8'];

/** Fields that are only asked after an answer. */
const als: readonly (readonly [string, string, string])[] = [
  ...ja('2.1.6', '2.1.7', '2.1.8', '2.1.9'),
  ...['12.1', '12.2', '12.3'].flatMap((id) => ja(`${id}.1`, `${id}.2`)),
  ['13.1.1.6', '13.1.1.5', 'Toelaatbaar op grond van Unie- of lidstaatrechtelijk recht'],
  ...rechten.flatMap((id) => [...ja(`${id}.1`, `${id}.2`), ...ja(`${id}.3`, `${id}.4`)]),
  ['17.1.5', '17.1.4', 'hoog'],
  ['17.1.6', '17.1.4', 'hoog'],
];

/** How many options a field has by itself. */
const opties: Record<string, number> = {
  '2.1.4': 5,
  '2.1.6': 2,
  '6.1.1.2': 7,
  '8.1.1.2': 8,
  '10.1.1.4': 5,
  '11.1.1.1': 6,
  '12.1.1': 2,
  '12.1.2.4': 8,
  '12.2.1': 2,
  '12.3.1': 2,
  '13.1.1.5': 3,
  ...Object.fromEntries(rechten.flatMap((id) => [[`${id}.1`, 3] as const, [`${id}.3`, 2] as const])),
  ...Object.fromEntries(['16.1.3', '16.1.5', '16.1.7', '17.1.4'].map((id) => [id, 3])),
  '19.2': 2,
};

describe('de tabel van het Rijksmodel DPIA 3.0 (rijksmodel-dpia-3)', () => {
  it('heeft 210 vragen, waarvan 152 met een antwoord, elk nummer één keer', () => {
    expect(rijksmodel).toHaveLength(210);
    expect(rijksmodel.filter(({ soort }) => soort !== 'groep')).toHaveLength(152);
    expect(new Set(rijksmodel.map(({ id }) => id)).size).toBe(210);
  });

  it('heeft van elke soort zoveel als het formulier', () => {
    const count = (soort: string) => rijksmodel.filter((one) => one.soort === soort).length;
    expect(Object.fromEntries(Object.keys(aantallen).map((soort) => [soort, count(soort)]))).toEqual(
      aantallen,
    );
  });

  it('zet elke vraag in de groep van haar nummer', () => {
    for (const { id, in: group } of rijksmodel) {
      expect(group, id).toBe(id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : undefined);
      if (group !== undefined) expect(findRijksmodelVraag(group)?.soort, id).toBe('groep');
    }
  });

  it('herhaalt wat het formulier herhaalt', () => {
    expect(rijksmodel.filter((one) => one.herhaalbaar).map(({ id }) => id)).toEqual(herhaalbaar);
  });

  it('laat groepen hun bron volgen', () => {
    const found = rijksmodel.flatMap(({ id, volgt: bron }) => (bron === undefined ? [] : [[id, bron]]));
    expect(Object.fromEntries(found)).toEqual(volgt);
  });

  it('haalt opties waar het formulier ze haalt', () => {
    const expected = Object.entries(optiesUit).flatMap(([bron, ids]) => ids.map((id) => [id, bron]));
    const found = rijksmodel.flatMap(({ id, optiesUit: bron }) => (bron === undefined ? [] : [[id, bron]]));
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  it('vraagt alleen wat bij een eerder antwoord past', () => {
    const found = rijksmodel.flatMap(({ id, als: one }) =>
      one === undefined ? [] : [[id, one.vraag, one.waarde]],
    );
    expect(found).toEqual(als);
    for (const [id, vraag, waarde] of als) expect(findRijksmodelVraag(vraag)?.opties, id).toContain(waarde);
  });

  it('kent bij elke keuze zoveel opties als het formulier', () => {
    const found = rijksmodel.flatMap((one) => (one.opties.length === 0 ? [] : [[one.id, one.opties.length]]));
    expect(Object.fromEntries(found)).toEqual(opties);
  });

  it('noemt elke vraag in gewone woorden, zonder rest van een zin', () => {
    for (const { id, naam } of rijksmodel) expect(naam, id).toMatch(/^\S.*[^\s,;]$/u);
  });
});

describe('de vragen die samen worden beantwoord', () => {
  it('bevatten elk veld één keer, behalve de afbeelding', () => {
    const fields = vragen.flatMap(({ velden }) => velden.map(({ id }) => id));
    const expected = rijksmodel.filter(({ soort }) => soort !== 'groep' && soort !== 'beeld');
    expect(fields.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
  });

  it.each([
    ['14.1', 'veld', 1, false],
    ['15.1', 'kaart', 4, false],
    ['19.4', 'kaart', 6, false],
    ['2.1', 'rijen', 9, false],
    ['6.1', 'rijen', 5, true],
    ['7.1', 'rijen', 1, true],
    ['12.1.2', 'rijen', 5, false],
    ['19.3.2', 'rijen', 4, false],
  ])('%s is een %s met %i velden; per verwerking: %s', (id, vorm, velden, perVerwerking) => {
    const vraag = findDpiaVraag(id);
    expect(vraag).toMatchObject({ vorm, perVerwerking });
    expect(vraag?.velden).toHaveLength(velden);
  });

  it('staan in de 21 paragrafen; 7.2, 14.1, 14.2 en 17.3 zijn een oordeel (art. 35 lid 7 en 9 AVG)', () => {
    expect(dpiaParagrafen.map(({ nummer }) => nummer)).toEqual(
      Array.from({ length: 21 }, (_, index) => index),
    );
    expect(vragen.filter(({ isOordeel }) => isOordeel).map(({ id }) => id)).toEqual([
      '7.2',
      '14.1',
      '14.2',
      '17.3',
    ]);
    for (const { nummer } of dpiaParagrafen)
      expect(
        vragen.some(({ paragraaf }) => paragraaf === nummer),
        String(nummer),
      ).toBe(true);
  });
});
