import { describe, expect, it } from 'vitest';
import { findReden, partijen } from '../../src/content/index.ts';
import { assessBsn, type Outcome } from '../../src/rules/index.ts';

const valueOf = (outcome: Outcome<string>): string =>
  outcome.status === 'bepaald' ? outcome.value : outcome.status;

/** Laws that name who may use the BSN; a "mag" must rest on at least one of them. */
const naming = ['wi-36', 'bi-9.10', 'bi-9.4-3-a', 'wabb-10', 'wabb-11', 'wi-35-5'];

describe('BSN per ontvanger', () => {
  it.each([
    ['team-inburgering', 'intern', 'mag', 'art. 36 Wet, art. 10 Wabb'],
    ['participatiewet', 'intern', 'mag', 'art. 10 Wabb'],
    ['jeugdhulp', 'naar', 'mag', 'het nummer wel, de gegevens niet (H-10)'],
    ['duo', 'naar', 'mag', 'leveringen-door/1/gegevens/a'],
    ['duo', 'van', 'mag', 'art. 33 en 36 Wet'],
    ['coa', 'naar', 'mag', 'art. 9.4 lid 3 a en 9.10 Besluit'],
    ['coa', 'van', 'mag', 'leveringen-aan/1/gegevens/d'],
    ['cursusinstelling-onderwijsroute', 'naar', 'mag', 'leveringen-door/2, art. 9.10 Besluit'],
    ['aanbieder-b1-taalschakel', 'naar', 'mag', 'leveringen-door/3, H-57'],
    ['aanbieder-z-route', 'naar', 'mag', 'leveringen-door/4'],
    ['instantie-leerbaarheidstoets', 'van', 'mag', 'H-51: dit is DUO'],
    ['instantie-voorbereiding', 'van', 'mag', 'H-52: dit is het COA'],
    ['nieuwe-woongemeente', 'naar', 'mag', 'art. 35 lid 4 Wet'],
    ['openbaar-lichaam-wgr', 'naar', 'mag', 'art. 18 Wet'],
    ['softwareleverancier', 'naar', 'mag', 'P-07'],
    ['aanbieder-map', 'naar', 'mag-niet', 'leveringen-door/5, H-31'],
    ['aanbieder-map', 'van', 'mag-niet', 'taken/8/aandachtspunten/1'],
    ['aanbieder-pvt', 'naar', 'mag-niet', 'leveringen-door/6, H-31'],
    ['aanbieder-z-route-participatie', 'naar', 'mag-niet', 'H-30'],
    ['maatschappelijke-begeleider', 'naar', 'mag-niet', 'taken/5/aandachtspunten/1'],
    ['toezichthouder-leerbaarheidstoets', 'naar', 'mag-niet', 'H-51'],
    ['tolk', 'naar', 'mag-niet', 'P-05'],
    ['kinderopvang-vve', 'naar', 'mag-niet', 'P-05'],
    ['werkgever', 'naar', 'mag-niet', 'P-05'],
    ['verhuurder-nutsbedrijf', 'naar', 'mag-niet', 'H-29'],
    ['instantie-diplomawaardering', 'naar', 'niet-voorzien', 'art. 9.10 Besluit, geen levering'],
    ['cvte', 'naar', 'niet-voorzien', 'art. 9.10 Besluit, geen levering'],
    ['cbs', 'naar', 'beoordeling-nodig', 'P-09'],
  ] as const)('%s %s: %s (%s)', (partij, richting, expected, _source) => {
    expect(valueOf(assessBsn({ partij, richting }))).toBe(expected);
  });

  it('geeft nooit "mag" zonder een wet die de gebruiker noemt (art. 46 UAVG)', () => {
    for (const { id } of partijen) {
      for (const richting of ['naar', 'van', 'intern'] as const) {
        const outcome = assessBsn({ partij: id, richting });
        if (outcome.status !== 'bepaald' || outcome.value !== 'mag') continue;
        const sources = outcome.reasons.flatMap((reason) => findReden(reason.id)?.bronnen ?? []);
        expect(
          sources.some((source) => naming.includes(source)),
          `${id} ${richting}`,
        ).toBe(true);
      }
    }
  });

  it('zegt bij een oproep nee zonder voorbehoud (taken/3/aandachtspunten/1)', () => {
    const outcome = assessBsn({
      partij: 'team-inburgering',
      richting: 'intern',
      taak: 'oproepen-brede-intake',
      drager: 'brief',
    });
    expect(outcome).toMatchObject({
      status: 'bepaald',
      value: 'mag-niet',
      reasons: [{ id: 'bsn-niet-in-oproep' }],
    });
    expect(outcome).not.toHaveProperty('review');
  });

  it('zegt bij een andere brief nee en laat toetsen (H-14)', () => {
    expect(assessBsn({ partij: 'team-inburgering', richting: 'intern', drager: 'brief' })).toMatchObject({
      value: 'mag-niet',
      review: { by: 'privacy-officer', verantwoording: 'H-14' },
    });
  });

  it('noemt bij een brief aan een partij zonder recht op het BSN ook die grond', () => {
    const outcome = assessBsn({ partij: 'aanbieder-map', richting: 'naar', drager: 'brief' });
    expect(outcome.status === 'bepaald' && outcome.reasons.map(({ id }) => id)).toContain(
      'bsn-map-geen-cursusinstelling',
    );
  });

  it('vraagt om de partij als die onbekend is', () => {
    expect(assessBsn({ partij: 'bestaat-niet', richting: 'naar' })).toEqual({
      status: 'onvolledig',
      missing: ['partij'],
    });
  });
});
