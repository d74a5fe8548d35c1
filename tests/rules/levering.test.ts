import { describe, expect, it } from 'vitest';
import { findReden, gegevens, leveringen, partijen } from '../../src/content/index.ts';
import { assessLevering, hasKnownReasons, type LeveringVraag, type Outcome } from '../../src/rules/index.ts';

const valueOf = (outcome: Outcome<string>): string =>
  outcome.status === 'bepaald' ? outcome.value : outcome.status;
const assess = (
  partij: string,
  richting: LeveringVraag['richting'],
  gegeven: string,
  taak?: string,
): string => valueOf(assessLevering({ partij, richting, gegeven, taak }));

describe('levering', () => {
  it.each([
    ['aanbieder-map', 'naar', 'naw-gegevens', 'mag', 'leveringen-door/5/gegevens/1 via P-01'],
    ['aanbieder-map', 'naar', 'contactgegevens', 'mag', 'leveringen-door/5/gegevens/1'],
    ['aanbieder-map', 'naar', 'naam', 'mag', 'P-01'],
    ['aanbieder-map', 'naar', 'bsn', 'mag-niet', 'H-31'],
    ['aanbieder-map', 'naar', 'identiteitsgegevens', 'mag-niet', 'bevat het BSN'],
    ['aanbieder-map', 'naar', 'geboortedatum', 'niet-voorzien', 'P-04'],
    ['aanbieder-map', 'naar', 'gezondheidsgegevens', 'mag-niet', 'art. 37 lid 2 Wet'],
    ['aanbieder-map', 'naar', 'religie', 'mag-niet', 'art. 37 lid 1 Wet'],
    ['cursusinstelling-onderwijsroute', 'naar', 'naw-gegevens', 'mag', 'leveringen-door/2/gegevens/1'],
    ['cursusinstelling-onderwijsroute', 'naar', 'gezondheidsgegevens', 'mag-niet', 'H-58'],
    ['duo', 'naar', 'bsn', 'mag', 'leveringen-door/1/gegevens/a'],
    ['coa', 'van', 'identiteitsgegevens', 'mag', 'leveringen-aan/1/gegevens/d'],
    ['jeugdhulp', 'naar', 'naw-gegevens', 'mag-niet', 'H-10'],
    ['softwareleverancier', 'naar', 'naw-gegevens', 'mag', 'P-07'],
    ['softwareleverancier', 'naar', 'religie', 'mag-niet', 'P-10'],
    ['maatschappelijke-begeleider', 'naar', 'naw-gegevens', 'niet-voorzien', 'H-37'],
  ] as const)('%s %s %s: %s (%s)', (partij, richting, gegeven, expected, _source) => {
    expect(assess(partij, richting, gegeven)).toBe(expected);
  });

  it.each([
    ['medische-stukken', undefined, 'mag-niet', 'tekst/gezondheid, H-18'],
    ['gezondheidsgegevens', 'aanbieden-map', 'mag-niet', 'art. 37 lid 2 Wet'],
    ['gezondheidsgegevens', undefined, 'beoordeling-nodig', 'P-11'],
    ['religie', 'brede-intake-pip', 'mag-niet', 'P-10'],
    ['etnische-afkomst', undefined, 'mag-niet', 'H-17'],
    ['strafrechtelijke-gegevens', undefined, 'mag-niet', 'H-17'],
  ] as const)('binnen de gemeente %s bij taak %s: %s (%s)', (gegeven, taak, expected, _source) => {
    expect(assess('team-inburgering', 'intern', gegeven, taak)).toBe(expected);
  });

  it('geeft elke rij van de tabellen de uitkomst die de bron geeft, of de lezing die ernaast staat', () => {
    for (const { partij, richting, regels } of leveringen) {
      for (const regel of regels) {
        for (const gegeven of regel.gegevens) {
          if (gegeven === 'bsn') continue;
          const lezing = regel.lezingen.find((one) => one.gegeven === gegeven);
          const outcome = assessLevering({ partij, richting, gegeven });
          if (lezing === undefined || lezing.uitkomst === 'mag')
            expect(valueOf(outcome), `${regel.id} ${gegeven}`).toBe('mag');
          else expect(['mag', lezing.uitkomst], `${regel.id} ${gegeven}`).toContain(valueOf(outcome));
        }
      }
    }
  });

  it('kent voor de hele ruimte van partijen, richtingen en gegevens een uitkomst met bekende redenen en bronnen', () => {
    let count = 0;
    for (const { id: partij } of partijen) {
      for (const richting of ['naar', 'van', 'intern'] as const) {
        for (const gegeven of gegevens) {
          const outcome = assessLevering({ partij, richting, gegeven: gegeven.id });
          count += 1;
          expect(outcome.status).not.toBe('onvolledig');
          expect(hasKnownReasons(outcome)).toBe(true);
          if (valueOf(outcome) !== 'mag' || outcome.status !== 'bepaald') continue;
          const sources = outcome.reasons.flatMap(({ id, bronnen = [] }) => [
            ...bronnen,
            ...(findReden(id)?.bronnen ?? []),
          ]);
          expect(sources.length, `${partij} ${gegeven.id}`).toBeGreaterThan(0);
        }
      }
    }
    expect(count).toBe(partijen.length * 3 * gegevens.length);
  });

  it('staat een bijzonder gegeven nergens zomaar toe: alleen waar een rij het noemt, en met een waarschuwing', () => {
    for (const gegeven of gegevens.filter(({ soort }) => soort === 'bijzonder')) {
      for (const { id: partij } of partijen) {
        const outcome = assessLevering({ partij, richting: 'naar', gegeven: gegeven.id });
        if (valueOf(outcome) !== 'mag' || outcome.status !== 'bepaald') continue;
        expect(
          outcome.reasons.map(({ id }) => id),
          `${partij} ${gegeven.id}`,
        ).toContain('bijzonder-verboden-tenzij');
      }
    }
  });
});
