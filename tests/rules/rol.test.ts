import { describe, expect, it } from 'vitest';
import { partijen } from '../../src/content/index.ts';
import {
  assessOvereenkomst,
  assessRol,
  assessRolAntwoorden,
  hasKnownReasons,
  overeenkomstBijRol,
  type Outcome,
} from '../../src/rules/index.ts';

const valueOf = (outcome: Outcome<string>): string =>
  outcome.status === 'bepaald' ? outcome.value : outcome.status;

describe('rol en overeenkomst van partijen die de bron noemt', () => {
  it.each([
    ['duo', 'verwerkingsverantwoordelijke', 'geen', 'leveringen-door/1/aandachtspunten, H-48'],
    ['coa', 'verwerkingsverantwoordelijke', 'geen', 'leveringen-aan/1'],
    ['cbs', 'verwerkingsverantwoordelijke', 'geen', 'leveringen-door/7'],
    [
      'cursusinstelling-onderwijsroute',
      'verwerkingsverantwoordelijke',
      'geen',
      'leveringen-door/2/aandachtspunten',
    ],
    ['aanbieder-b1-taalschakel', 'verwerkingsverantwoordelijke', 'geen', 'leveringen-door/3/aandachtspunten'],
    ['aanbieder-z-route', 'verwerkingsverantwoordelijke', 'geen', 'leveringen-door/4/aandachtspunten'],
    ['aanbieder-map', 'verwerker', 'verwerkersovereenkomst', 'leveringen-door/5/aandachtspunten'],
    ['aanbieder-pvt', 'verwerker', 'verwerkersovereenkomst', 'leveringen-door/6/aandachtspunten'],
    ['aanbieder-z-route-participatie', 'verwerker', 'verwerkersovereenkomst', 'H-30'],
    ['instantie-leerbaarheidstoets', 'verwerkingsverantwoordelijke', 'geen', 'H-51'],
    ['toezichthouder-leerbaarheidstoets', 'verwerker', 'verwerkersovereenkomst', 'H-51'],
    ['instantie-voorbereiding', 'verwerkingsverantwoordelijke', 'geen', 'H-52'],
    ['nieuwe-woongemeente', 'verwerkingsverantwoordelijke', 'geen', 'leveringen-door/8'],
    ['softwareleverancier', 'verwerker', 'verwerkersovereenkomst', 'H-37'],
    [
      'openbaar-lichaam-wgr',
      'verwerkingsverantwoordelijke',
      'afspraken-tussen-verantwoordelijken',
      'art. 18 Wet',
    ],
    ['maatschappelijke-begeleider', 'beoordeling-nodig', 'beoordeling-nodig', 'H-37'],
    ['participatiewet', 'eigen-organisatie', 'geen', 'tekst/binnen-de-gemeente'],
  ])('%s: %s, %s (%s)', (partij, rol, overeenkomst) => {
    expect(valueOf(assessRol(partij))).toBe(rol);
    expect(valueOf(assessOvereenkomst(partij))).toBe(overeenkomst);
  });

  it('kent voor elke partij bekende redenen', () => {
    for (const { id } of partijen) {
      expect(hasKnownReasons(assessRol(id)), id).toBe(true);
      expect(hasKnownReasons(assessOvereenkomst(id)), id).toBe(true);
    }
  });
});

const all = {
  onderdeel: 'nee',
  wettelijkeTaak: 'nee',
  doel: 'gemeente',
  middelen: 'gemeente',
  eigenGebruik: 'nee',
} as const;

describe('rol naar de antwoorden (art. 4 sub 7-8 AVG, EDPB 07/2020)', () => {
  it.each([
    ['in opdracht', all, 'verwerker'],
    ['eigen doel', { ...all, doel: 'partij' }, 'verwerkingsverantwoordelijke'],
    ['samen het doel', { ...all, doel: 'samen' }, 'gezamenlijk'],
    ['samen de middelen', { ...all, middelen: 'samen' }, 'gezamenlijk'],
    ['ook eigen gebruik', { ...all, eigenGebruik: 'ja' }, 'beoordeling-nodig'],
    ['eigen middelen', { ...all, middelen: 'partij' }, 'beoordeling-nodig'],
    ['eigen wettelijke taak, doel bij de gemeente', { ...all, wettelijkeTaak: 'ja' }, 'beoordeling-nodig'],
    ['doel onbekend', { ...all, doel: 'weet-ik-niet' }, 'beoordeling-nodig'],
    ['onderdeel van de gemeente', { onderdeel: 'ja' }, 'eigen-organisatie'],
  ] as const)('%s: %s', (_name, antwoorden, expected) => {
    expect(valueOf(assessRolAntwoorden(antwoorden))).toBe(expected);
  });

  it('noemt elke vraag die nog openstaat', () => {
    expect(assessRolAntwoorden({ onderdeel: 'nee', doel: 'gemeente' })).toEqual({
      status: 'onvolledig',
      missing: ['wettelijkeTaak', 'middelen', 'eigenGebruik'],
    });
  });

  it('leidt uit een onzekere rol geen overeenkomst af', () => {
    const rol = assessRolAntwoorden({ ...all, doel: 'weet-ik-niet' });
    expect(overeenkomstBijRol(rol)).toMatchObject({ status: 'beoordeling-nodig', decidedBy: 'fg' });
  });
});
