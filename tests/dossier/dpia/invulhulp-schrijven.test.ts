import { describe, expect, it } from 'vitest';
import { dpiaParagrafen, findRijksmodelVraag, rijksmodel } from '../../../src/content/index.ts';
import type { Dossier } from '../../../src/dossier/index.ts';
import {
  bevestigParagraaf,
  maakDpiabeeld,
  rijenVan,
  vraagstand,
  wijzigVraag,
} from '../../../src/dossier/dpia/index.ts';
import { formulierUrn, schemaAdres } from '../../../src/dossier/dpia/invulhulp/index.ts';
import { isPlainDate } from '../../../src/rules/index.ts';
import { exporteer, foutenIn, plekkenIn, type Bestand, type Plek } from './bestand.ts';
import { alleDossiers, gewoneDossiers, now, voorbeeld } from './proefdossiers.ts';

/** What the form cannot show of a value: another kind than its field takes, or an option that is not there. */
function misfit({ id, value }: Plek, file: Bestand): string | undefined {
  const veld = findRijksmodelVraag(id);
  if (veld === undefined) return `${id} bestaat niet`;
  const texts = [value].flat().map((one) => (typeof one === 'string' ? one : ''));
  const isMany = veld.soort === 'meerkeuze';
  if (Array.isArray(value) !== isMany) return `${id} is geen ${veld.soort}`;
  if (texts.includes('')) return `${id} is leeg`;
  if (veld.soort === 'regel' && texts.some((one) => one.includes('\n'))) return `${id} heeft meer regels`;
  if (veld.soort === 'datum' && !texts.every(isPlainDate)) return `${id} is geen dag`;
  const options = veld.optiesUit === undefined ? veld.opties : valuesAt(veld.optiesUit, file);
  const strange =
    options.length === 0 && veld.optiesUit === undefined ? [] : texts.filter((one) => !options.includes(one));
  return strange.length === 0 ? undefined : `${id} kent “${strange[0] ?? ''}” niet`;
}

const valuesAt = (id: string, file: Bestand): string[] =>
  plekkenIn(file).flatMap((plek) => (plek.id === id && typeof plek.value === 'string' ? [plek.value] : []));

const placesOf = (file: Bestand, isMeant: (id: string) => boolean): number[] =>
  [...new Set(plekkenIn(file).flatMap(({ id, index }) => (isMeant(id) ? [index] : [])))].toSorted(
    (a, b) => a - b,
  );

/** Whether a field stands in a group, at any depth. */
const isIn = (id: string, group: string): boolean => id === group || id.startsWith(`${group}.`);

describe.each(alleDossiers)('export voor de Invulhulp: %s', (_naam, dossier) => {
  const file = exporteer(dossier);

  it('is een goed bestand volgens het schema van MinBZK/par-dpia-form', () => {
    expect(foutenIn(file)).toEqual([]);
    expect(file).toMatchObject({ $schema: schemaAdres, metadata: { urn: formulierUrn, createdAt: now } });
  });

  it('heeft in elke paragraaf van 0 tot 20 een antwoord', () => {
    const filled = new Set(plekkenIn(file).map(({ id }) => Number(id.split('.')[0])));
    expect(dpiaParagrafen.map(({ nummer }) => nummer).filter((nummer) => !filled.has(nummer))).toEqual([]);
  });

  it('zet elke rij in de groep van haar veld, met plaatsen die vanaf 0 tellen', () => {
    for (const { id, index, groep } of plekkenIn(file).filter((plek) => plek.index >= 0)) {
      expect(findRijksmodelVraag(id)?.in, `${id}[${index}]`).toBe(groep);
    }
    for (const answer of Object.values(file.answers))
      if (Array.isArray(answer))
        expect(answer.map(({ _index }) => _index)).toEqual(answer.map((_, at) => at));
  });

  it('laat elke groep precies de plaatsen van haar bron hebben', () => {
    for (const { id, volgt } of rijksmodel) {
      if (volgt === undefined) continue;
      expect(
        placesOf(file, (one) => isIn(one, id)),
        id,
      ).toEqual(placesOf(file, (one) => one === volgt));
    }
  });

  it('heeft in een groep binnen een groep één rij per buitenste rij', () => {
    const names = placesOf(file, (one) => one === '3.1.1');
    for (const id of ['6.1.1', '8.1.1', '9.1.1', '10.1.1', '11.1.1', '13.1.1']) {
      const answer = file.answers[id];
      expect(Array.isArray(answer) && answer.map(({ _index }) => _index), id).toEqual(names);
    }
  });
});

it.each(gewoneDossiers)('elk voorstel past in zijn veld: %s', (_naam, dossier) => {
  const file = exporteer(dossier);
  expect(plekkenIn(file).flatMap((plek) => misfit(plek, file) ?? [])).toEqual([]);
});

describe('wat iemand zelf invult', () => {
  const wijzig = (dossier: Dossier, id: string, waarde: Parameters<typeof wijzigVraag>[2]): Dossier =>
    wijzigVraag(maakDpiabeeld(dossier), id, waarde);

  it('een eigen verwerking krijgt overal haar plaats, ook waar nog niets staat', () => {
    const rijen = rijenVan(vraagstand(maakDpiabeeld(voorbeeld()), '3.1').waarde);
    const dossier = wijzig(voorbeeld(), '3.1', { rijen: [...rijen, { '3.1.1': 'Wachtlijst taallessen' }] });
    const file = exporteer(dossier);
    expect(foutenIn(file)).toEqual([]);
    for (const id of ['5.1', '6.1.1', '7.1', '8.1.1', '9.1.1', '10.1.1', '11.1.1', '13.1.1']) {
      const answer = file.answers[id];
      expect(Array.isArray(answer) && answer.map(({ _index }) => _index), id).toEqual(
        Array.from({ length: rijen.length + 1 }, (_, index) => index),
      );
    }
  });

  it('een lege rij neemt geen plaats in', () => {
    const rijen = [{ '19.1.1': '1.0' }, {}, { '19.1.1': '' }, { '19.1.1': '1.1' }];
    expect(exporteer(wijzig(voorbeeld(), '19.1', { rijen })).answers['19.1']).toMatchObject([
      { _index: 0, '19.1.1': { value: '1.0' } },
      { _index: 1, '19.1.1': { value: '1.1' } },
    ]);
  });

  it.each<[string, Parameters<typeof wijzigVraag>[2], string]>([
    ['14.1', { tekst: ' ' }, '14.1'],
    ['15.1', { rijen: [{}] }, '15.1.1'],
    ['19.4', { rijen: [] }, '19.4.1'],
  ])('%s leeggemaakt staat als leeggemaakt in het bestand', (vraag, waarde, veld) => {
    const file = exporteer(wijzig(voorbeeld(), vraag, waarde));
    expect(foutenIn(file)).toEqual([]);
    expect(file.answers[veld]).toMatchObject({ value: null });
  });

  it('een veld van één regel verliest zijn nieuwe regels, ook als optie van een ander veld', () => {
    const rijen = [{ '2.1.1': 'Naam\nen adres', '2.1.4': 'gewoon' }];
    const [first] = rijenVan(vraagstand(maakDpiabeeld(voorbeeld()), '3.1').waarde);
    const dossier = wijzig(wijzig(voorbeeld(), '2.1', { rijen }), '3.1', {
      rijen: [{ ...first, '3.1.3': ['Naam\nen adres'] }],
    });
    const { answers } = exporteer(dossier);
    expect(answers['2.1']).toMatchObject([{ '2.1.1': { value: 'Naam en adres' } }]);
    expect(answers['3.1']).toMatchObject([{ '3.1.3': { value: ['Naam en adres'] } }]);
  });

  it('een moment dat geen moment is, wordt het moment van de export', () => {
    const file = exporteer({ ...voorbeeld(), gewijzigd: 'ooit' });
    expect(foutenIn(file)).toEqual([]);
    expect(file.answers['0']).toMatchObject({ lastEditedAt: now });
  });

  it('een afgeronde paragraaf staat als afgerond in het bestand, een andere niet', () => {
    const dossier = [0, 2, 14].reduce(
      (one, nummer) => bevestigParagraaf(maakDpiabeeld(one), nummer),
      voorbeeld(),
    );
    expect(exporteer(dossier).metadata.completedTasks).toEqual(['0', '2']);
    expect(exporteer(voorbeeld()).metadata).not.toHaveProperty('completedTasks');
  });

  it('19 is pas af met het advies van de FG, en 20 met een besluit (art. 35 lid 2 AVG)', () => {
    const confirmed = [19, 20].reduce(
      (one, nummer) => bevestigParagraaf(maakDpiabeeld(one), nummer),
      voorbeeld(),
    );
    const done = (dpia: Partial<Dossier['dpia']>) =>
      exporteer({ ...confirmed, dpia: { ...confirmed.dpia, ...dpia } }).metadata.completedTasks ?? [];
    expect(done({})).toEqual([]);
    const advised = bevestigParagraaf(
      maakDpiabeeld({
        ...voorbeeld(),
        dpia: { ...voorbeeld().dpia, adviesFg: 'Akkoord.', besluit: 'met-voorwaarden' },
      }),
      19,
    );
    expect(exporteer(bevestigParagraaf(maakDpiabeeld(advised), 20)).metadata.completedTasks).toEqual([
      '19',
      '20',
    ]);
  });
});

describe('wat van een geopend bestand is bewaard', () => {
  const met = (overig: Dossier['dpia']['overig']) =>
    exporteer({ ...voorbeeld(), dpia: { ...voorbeeld().dpia, overig } });

  it.each([
    ['geen nummer', { sleutel: 'naam', json: '{"value":"x","lastEditedAt":"2026-01-01T00:00:00Z"}' }],
    ['geen JSON', { sleutel: '1.2', json: '[{' }],
    ['geen antwoord', { sleutel: '1.2', json: '5' }],
    [
      'een rij zonder nummer',
      { sleutel: '1.2', json: '[{"_index":0,"x":{"value":"x","lastEditedAt":"2026-01-01T00:00:00Z"}}]' },
    ],
    [
      'geen plaatje',
      {
        sleutel: '1.3',
        json: '{"value":{"data":"javascript:alert(1)"},"lastEditedAt":"2026-01-01T00:00:00Z"}',
      },
    ],
    [
      'een antwoord dat er al is',
      { sleutel: '14.1', json: '{"value":"oud","lastEditedAt":"2026-01-01T00:00:00Z"}' },
    ],
  ])('%s gaat niet mee', (_naam, overig) => {
    expect(met([overig])).toEqual(met([]));
  });
});
