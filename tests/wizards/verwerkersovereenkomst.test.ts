import type { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { verwerkersovereenkomstVragen } from '../../src/content/index.ts';
import {
  createDossier,
  overeenkomstSchema,
  gemeenteSchema,
  contactenSchema,
  partijSchema,
  uitvoeringSchema,
  rolAntwoordenSchema,
  startOvereenkomst,
  type Dossier,
} from '../../src/dossier/index.ts';
import {
  countOpen,
  journey,
  neighbour,
  readAnswers,
  reviewGroups,
  writeAnswers,
} from '../../src/wizards/verwerkersovereenkomst/index.ts';
import { checkPage, fromIsoDate, toIsoDate, toStored } from '../../src/wizards/vragen/index.ts';

const ids = { partij: 'p1', dienst: 'v1', overeenkomst: 'o1' };
const start = (soort: string): Dossier =>
  startOvereenkomst(createDossier({ id: 'd', now: '2026-11-23T10:00:00Z' }), ids, soort, 'Stichting X');
const path = (dossier: Dossier): string[] => journey(dossier).map(({ id }) => id);
const page = (id: string) => {
  const found = verwerkersovereenkomstVragen.paginas.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

describe('pad van de wizard', () => {
  it('begint met de partij', () => {
    expect(path(createDossier({ id: 'd', now: '' }))).toEqual(['partij']);
  });
  it('stopt bij de uitkomst waar geen verwerkersovereenkomst nodig is', () => {
    for (const soort of [
      'duo',
      'coa',
      'cbs',
      'cursusinstelling-onderwijsroute',
      'aanbieder-b1-taalschakel',
      'aanbieder-z-route',
      'nieuwe-woongemeente',
    ]) {
      expect(path(start(soort)), soort).toEqual(['partij', 'uitkomst']);
    }
  });
  it('loopt voor de MAP door tot het document, zonder rolvragen', () => {
    expect(path(start('aanbieder-map'))).not.toContain('rol');
    expect(path(start('aanbieder-map')).at(-1)).toBe('document');
  });
  it('vraagt bij een onbekende partij eerst de rol, en gaat verder als die verwerker is', () => {
    expect(path(start('anders'))).toEqual(['partij', 'rol', 'uitkomst']);
    const answers = {
      onderdeel: 'nee',
      wettelijkeTaak: 'nee',
      doel: 'gemeente',
      middelen: 'gemeente',
      eigenGebruik: 'nee',
    };
    expect(path(writeAnswers(start('anders'), 'rolAntwoorden', answers)).at(-1)).toBe('document');
  });
  it('kent vorige en volgende op het pad', () => {
    expect(neighbour(start('aanbieder-map'), 'uitkomst', 1)?.id).toBe('gemeente');
    expect(neighbour(start('aanbieder-map'), 'partij', -1)).toBeUndefined();
  });
});

describe('antwoorden', () => {
  it('elke vraag is een veld van haar record in het dossier', () => {
    const fields: Record<string, z.ZodObject> = {
      gemeente: gemeenteSchema,
      uitvoering: uitvoeringSchema,
      contacten: contactenSchema,
      partij: partijSchema,
      overeenkomst: overeenkomstSchema,
      rolAntwoorden: rolAntwoordenSchema,
    };
    for (const { record, vragen } of verwerkersovereenkomstVragen.paginas) {
      for (const { id } of vragen)
        expect(Object.keys(fields[record ?? '']?.shape ?? {}), `${record}.${id}`).toContain(id);
    }
  });
  it('schrijft en leest antwoorden van elk record, en laat de rest staan', () => {
    let dossier = start('aanbieder-map');
    dossier = writeAnswers(dossier, 'gemeente', { naam: 'Voorbeeldstad', kvk: null });
    dossier = writeAnswers(dossier, 'partij', { kvk: '12345678' });
    dossier = writeAnswers(dossier, 'overeenkomst', { datalekUren: '24', maatregelen: ['logging'] });
    expect(readAnswers(dossier, page('gemeente'))).toMatchObject({
      naam: 'Voorbeeldstad',
      kvk: null,
      adres: undefined,
    });
    expect(dossier.partijen[0]).toMatchObject({ naam: 'Stichting X', kvk: '12345678' });
    expect(readAnswers(dossier, page('datalek'))).toMatchObject({ datalekUren: '24' });
  });
  it('laat het dossier zoals het was bij een antwoord dat niet bestaat', () => {
    const dossier = start('aanbieder-map');
    expect(writeAnswers(dossier, 'overeenkomst', { datalekUren: '999' })).toEqual(dossier);
  });
  it('controleert keuzes, datums, getallen en e-mail met een zin die zegt wat te doen', () => {
    expect(checkPage(page('datalek'), {}).map(({ melding }) => melding)[0]).toMatch(
      /^Kies een antwoord bij “Binnen hoeveel uur/,
    );
    expect(checkPage(page('looptijd'), { ingangsdatum: '31-2-2027', looptijd: null })).toHaveLength(1);
    expect(checkPage(page('einde'), { einde: null, eindeDagen: '0' })).toHaveLength(1);
    expect(checkPage(page('contacten'), { fgEmail: 'geen-adres' })).toHaveLength(1);
    expect(checkPage(page('gemeente'), {})).toEqual([]);
  });
  it('vraagt een vervolgvraag alleen als zij speelt', () => {
    expect(checkPage(page('vorm'), { vorm: 'bijlagen-vng', motivering: '' })).toEqual([]);
    expect(checkPage(page('locatie'), { locatie: 'eer' })).toEqual([]);
  });
  it.each([
    ['1-3-2027', '2027-03-01'],
    ['01/03/2027', '2027-03-01'],
    ['2027-03-01', '2027-03-01'],
    ['29-2-2027', undefined],
    ['morgen', undefined],
  ])('leest de dag %s', (text, iso) => {
    expect(toIsoDate(text)).toBe(iso);
    if (iso !== undefined) expect(toIsoDate(fromIsoDate(iso))).toBe(iso);
  });
  it('bewaart dagen als ISO en lege tekst als niet beantwoord', () => {
    expect(
      toStored(page('looptijd'), { ingangsdatum: '1-3-2027', looptijd: 'hoofdovereenkomst', einddatum: ' ' }),
    ).toEqual({
      ingangsdatum: '2027-03-01',
      looptijd: 'hoofdovereenkomst',
      einddatum: undefined,
    });
  });
});

describe('controleren', () => {
  it('toont elke gestelde vraag en telt wat openstaat', () => {
    const dossier = start('aanbieder-map');
    const rows = reviewGroups(dossier).flatMap(({ rijen }) => rijen);
    expect(rows.find(({ vraag }) => vraag === 'Naam van de aanbieder')?.antwoord).toBe('Stichting X');
    const before = countOpen(dossier);
    expect(countOpen(writeAnswers(dossier, 'gemeente', { naam: 'Voorbeeldstad' }))).toBe(before - 1);
    expect(countOpen(writeAnswers(dossier, 'gemeente', { naam: null }))).toBe(before);
  });
});
