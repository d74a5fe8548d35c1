import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dpiaCriteria, findReden, maatregelen, risicos, taken } from '../../src/content/index.ts';
import { aanleidingSchema } from '../../src/content/schema/dpia.ts';
import {
  assessDpiaNodig,
  assessVoorafgaandeRaadpleging,
  risiconiveau,
  stapLager,
  type CriteriumAntwoord,
} from '../../src/rules/index.ts';

const alle = (antwoord: CriteriumAntwoord, change: Record<string, CriteriumAntwoord> = {}) => ({
  ...Object.fromEntries(dpiaCriteria.map(({ id }) => [id, antwoord])),
  ...change,
});
const kort = (antwoorden: Record<string, CriteriumAntwoord | undefined>) => {
  const outcome = assessDpiaNodig(antwoorden);
  if (outcome.status === 'onvolledig') return [outcome.status];
  const value = outcome.status === 'bepaald' ? outcome.value : outcome.decidedBy;
  return [value, ...outcome.reasons.map(({ id }) => id)];
};

describe('is een DPIA nodig? (art. 35 AVG, lijst van de AP, WP248)', () => {
  it('kent drie, zeventien en negen criteria, elk met zijn nummer', () => {
    const numbers = (lijst: string) =>
      dpiaCriteria.filter((one) => one.lijst === lijst).map(({ nummer }) => nummer);
    expect(numbers('avg-35-3')).toEqual([1, 2, 3]);
    expect(numbers('ap-lijst')).toEqual(Array.from({ length: 17 }, (_, index) => index + 1));
    expect(numbers('edpb')).toEqual(Array.from({ length: 9 }, (_, index) => index + 1));
  });

  it.each<[string, Record<string, CriteriumAntwoord>, string[]]>([
    ['niets past', {}, ['niet-verplicht', 'dpia-geen-criterium']],
    ['één Europees kenmerk', { 'edpb-7-kwetsbare-personen': 'ja' }, ['aangeraden', 'dpia-edpb-een']],
  ])('%s', (_name, change, expected) => {
    expect(kort(alle('nee', change))).toEqual(expected);
  });

  it('twee Europese kenmerken maken haar verplicht, welke twee ook', () => {
    const edpb = dpiaCriteria.filter(({ lijst }) => lijst === 'edpb').map(({ id }) => id);
    for (const one of edpb)
      for (const other of edpb)
        if (one < other)
          expect(kort(alle('nee', { [one]: 'ja', [other]: 'ja' }))).toEqual(['verplicht', 'dpia-edpb-twee']);
  });

  it('elk soort van art. 35 lid 3 en van de lijst van de AP maakt haar alleen al verplicht', () => {
    for (const { id, lijst } of dpiaCriteria.filter((one) => one.lijst !== 'edpb')) {
      const reden = lijst === 'ap-lijst' ? 'dpia-ap-lijst' : 'dpia-avg-35-3';
      expect(kort(alle('nee', { [id]: 'ja' })), id).toEqual(['verplicht', reden]);
    }
  });

  it('noemt alle gronden, niet de eerste', () => {
    expect(kort(alle('ja'))).toEqual(['verplicht', 'dpia-avg-35-3', 'dpia-ap-lijst', 'dpia-edpb-twee']);
  });

  it('is voor het college als iets niet bekend is, tenzij het er niet meer toe doet', () => {
    const [first] = dpiaCriteria;
    expect(kort(alle('nee', { [first?.id ?? '']: 'weet-ik-niet' }))).toEqual([
      'proceseigenaar',
      'dpia-onbekend',
    ]);
    expect(kort(alle('weet-ik-niet', { 'ap-8-samenwerkingsverbanden': 'ja' }))[0]).toBe('verplicht');
  });

  it('wacht met “niet verplicht” tot alles is beantwoord, maar niet met “verplicht”', () => {
    const zonder = { ...alle('nee'), [dpiaCriteria[0]?.id ?? '']: undefined };
    expect(kort(zonder)).toEqual(['onvolledig']);
    expect(kort({ 'ap-8-samenwerkingsverbanden': 'ja' })[0]).toBe('verplicht');
  });

  it('met wat voor inburgering geldt is zij verplicht (recht.md 4.1: soort 8 van de AP, en kwetsbare mensen en gevoelige gegevens)', () => {
    const voorstel = Object.fromEntries(
      dpiaCriteria.map((one): [string, CriteriumAntwoord] => [one.id, one.voorstel === 'ja' ? 'ja' : 'nee']),
    );
    expect(kort(voorstel)).toEqual(['verplicht', 'dpia-ap-lijst', 'dpia-edpb-twee']);
    expect(voorstel['ap-8-samenwerkingsverbanden']).toBe('ja');
    expect(voorstel['edpb-7-kwetsbare-personen']).toBe('ja');
  });
});

const niveaus = ['laag', 'midden', 'hoog'] as const;
const niveau = fc.constantFrom(...niveaus);
const rang = (one: (typeof niveaus)[number]): number => niveaus.indexOf(one);

describe('het niveau van een risico (P-21)', () => {
  it.each([
    ['laag', 'laag', 'laag'],
    ['laag', 'midden', 'laag'],
    ['midden', 'laag', 'laag'],
    ['laag', 'hoog', 'midden'],
    ['hoog', 'laag', 'midden'],
    ['midden', 'midden', 'midden'],
    ['midden', 'hoog', 'hoog'],
    ['hoog', 'midden', 'hoog'],
    ['hoog', 'hoog', 'hoog'],
  ] as const)('kans %s en impact %s is %s', (kans, impact, expected) => {
    expect(risiconiveau(kans, impact)).toBe(expected);
  });

  it('wordt nooit lager door een hogere kans of impact, en nooit hoger door een maatregel', () => {
    fc.assert(
      fc.property(niveau, niveau, niveau, (kans, impact, hoger) => {
        if (rang(hoger) >= rang(kans))
          expect(rang(risiconiveau(hoger, impact))).toBeGreaterThanOrEqual(rang(risiconiveau(kans, impact)));
        if (rang(hoger) >= rang(impact))
          expect(rang(risiconiveau(kans, hoger))).toBeGreaterThanOrEqual(rang(risiconiveau(kans, impact)));
        expect(rang(risiconiveau(stapLager(kans), stapLager(impact)))).toBeLessThanOrEqual(
          rang(risiconiveau(kans, impact)),
        );
      }),
    );
  });

  it('vraagt om raadpleging van de AP zodra één restrisico hoog is (art. 36 lid 1 AVG)', () => {
    const value = (...rest: (typeof niveaus)[number][]) => {
      const outcome = assessVoorafgaandeRaadpleging(rest);
      return outcome.status === 'bepaald' ? outcome.value : outcome.status;
    };
    expect(value()).toBe('nee');
    expect(value('laag', 'midden')).toBe('nee');
    expect(value('laag', 'hoog')).toBe('ja');
  });
});

describe('de risico’s en maatregelen', () => {
  it('zijn er minstens 25, en elke taak en elke aanleiding heeft er een', () => {
    expect(risicos.length).toBeGreaterThanOrEqual(25);
    for (const { id } of taken)
      expect(
        risicos.some((risico) => risico.taken.includes(id)),
        id,
      ).toBe(true);
    for (const aanleiding of aanleidingSchema.options)
      expect(
        risicos.some(({ aanleidingen }) => aanleidingen.includes(aanleiding)),
        aanleiding,
      ).toBe(true);
  });

  it('beginnen niet klein: geen risico heeft vooraf een lage impact (H-21)', () => {
    expect(risicos.filter(({ impact }) => impact === 'laag')).toEqual([]);
  });

  it('elke maatregel hoort bij een risico, en geen is voor de FG (art. 38 lid 6 AVG)', () => {
    for (const { id, functies } of maatregelen) {
      expect(
        risicos.some((risico) => risico.maatregelen.includes(id)),
        id,
      ).toBe(true);
      expect(functies).not.toContain('fg');
    }
  });

  it('elke reden over de DPIA heeft een zin met een bron', () => {
    for (const id of [
      'dpia-avg-35-3',
      'dpia-ap-lijst',
      'dpia-edpb-twee',
      'dpia-edpb-een',
      'dpia-geen-criterium',
    ])
      expect(findReden(id)?.bronnen.length).toBeGreaterThan(0);
  });
});
