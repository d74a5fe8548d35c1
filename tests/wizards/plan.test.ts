import { describe, expect, it } from 'vitest';
import { findPlanpagina, planVragen, stappen, stappenplan } from '../../src/content/index.ts';
import {
  beleidSchema,
  createDossier,
  overlegSchema,
  planningSchema,
  voortgangSchema,
} from '../../src/dossier/index.ts';
import type { Actie } from '../../src/dossier/plan/index.ts';
import {
  buurstappen,
  filterActies,
  hulppaginas,
  niemand,
  planMenu,
  planpagina,
  planpaginas,
  readPlanAnswers,
  vakVan,
  verplaats,
  writePlanAnswers,
} from '../../src/wizards/plan/index.ts';

const leeg = createDossier({ id: 'd1', now: '2026-12-01T08:00:00.000Z' });

describe('de pagina’s', () => {
  it('hebben elk een eigen adres, titel en beschrijving; elke stap heeft er een', () => {
    for (const key of ['id', 'pad', 'titel', 'beschrijving'] as const)
      expect(new Set(planpaginas.map((one) => one[key])).size, key).toBe(planpaginas.length);
    for (const { id } of stappen) expect(planpagina.op(`/stappenplan/stap/${id}/`)?.id).toBe(`stap/${id}`);
    expect(planMenu.length).toBeGreaterThan(5);
  });

  it('bestaan allemaal: elke link van een actie of hulpmiddel naar het stappenplan komt ergens uit', () => {
    const links = stappenplan
      .flatMap(({ acties }) => acties.flatMap(({ href }) => href ?? []))
      .filter((href) => href.startsWith('/stappenplan/') || href.startsWith('/rollen/'));
    expect(links.length).toBeGreaterThan(20);
    for (const href of links) expect(planpagina.op(href), href).toBeDefined();
    for (const ids of Object.values(hulppaginas))
      for (const id of ids) expect(planpagina.met(id).id).toBe(id);
    expect(() => planpagina.met('bestaat-niet')).toThrow();
  });

  it('begint met de nulmeting; daarna komen de zes stappen in de volgorde van de handreiking (tekst/proces-en-samenhang/4)', () => {
    expect(stappenplan[0]?.stap).toBe('nulmeting');
    const numbers = stappenplan.slice(1, 7).map(({ stap }) => stappen.find(({ id }) => id === stap)?.nummer);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
    expect(buurstappen('nulmeting').vorige).toBeUndefined();
    expect(buurstappen('rollen-bepalen').vorige?.id).toBe('nulmeting');
    expect(buurstappen(stappenplan.at(-1)?.stap ?? '').volgende).toBeUndefined();
  });

  it('plant het advies van de FG vóór de DPIA wordt vastgesteld (art. 35 lid 2 AVG, H-06)', () => {
    const klaar = (id: string) => stappenplan.find(({ stap }) => stap === id)?.klaar ?? 0;
    expect(klaar('advies-fg')).toBeGreaterThan(klaar('pre-scan-en-dpia'));
  });
});

describe('de vragen', () => {
  it('elke vraag is een veld van haar record in het dossier, en elke optie een waarde', () => {
    const schemas = {
      beleid: beleidSchema,
      planning: planningSchema,
      overleg: overlegSchema,
      voortgang: voortgangSchema,
    };
    for (const { record, vragen } of planVragen.paginas) {
      const schema = Object.entries(schemas).find(([name]) => name === record)?.[1];
      for (const { id, opties, soort } of vragen) {
        expect(Object.keys(schema?.shape ?? {}), `${record}.${id}`).toContain(id);
        for (const { waarde } of opties) {
          const value = soort === 'meerkeuze' ? [waarde] : waarde;
          expect(schema?.safeParse({ [id]: value }).success, `${record}.${id}=${waarde}`).toBe(true);
        }
      }
    }
  });

  it('schrijft en leest elk formulier, en laat de rest van het dossier staan', () => {
    let dossier = writePlanAnswers(leeg, 'planning', { begindatum: '2026-12-01', streefdatum: '2027-07-01' });
    dossier = writePlanAnswers(dossier, 'beleid', {
      gezondheid: 'alleen-gevolgen',
      informeren: ['bij-intake'],
    });
    dossier = writePlanAnswers(dossier, 'overleg', { plaats: 'Raadhuis', tijd: null });
    dossier = writePlanAnswers(dossier, 'voortgang', { frequentie: 'maand' });
    const read = (id: string) => {
      const pagina = findPlanpagina(id);
      return pagina && readPlanAnswers(dossier, pagina);
    };
    expect(read('planning')).toEqual({ begindatum: '2026-12-01', streefdatum: '2027-07-01' });
    expect(read('beleid')).toMatchObject({ gezondheid: 'alleen-gevolgen', informeren: ['bij-intake'] });
    expect(read('overleg')).toMatchObject({ plaats: 'Raadhuis', tijd: null });
    expect(read('voortgang')).toMatchObject({ frequentie: 'maand' });
  });

  it('laat het dossier staan bij een antwoord dat niet past', () => {
    expect(writePlanAnswers(leeg, 'beleid', { gezondheid: 'iets-anders' })).toEqual(leeg);
    expect(writePlanAnswers(leeg, 'gemeente', { naam: 'X' })).toBe(leeg);
  });
});

describe('lopen door de tabel', () => {
  const maat = { rijen: 13, kolommen: 25 };
  it.each([
    ['ArrowUp', false, { rij: 0, kolom: 3 }],
    ['ArrowDown', false, { rij: 1, kolom: 3 }],
    ['ArrowLeft', false, { rij: 0, kolom: 2 }],
    ['ArrowRight', false, { rij: 0, kolom: 4 }],
    ['Home', false, { rij: 0, kolom: 0 }],
    ['End', false, { rij: 0, kolom: 24 }],
    ['End', true, { rij: 12, kolom: 24 }],
    ['Home', true, { rij: 0, kolom: 0 }],
    ['r', false, undefined],
  ])('%s (Ctrl: %s)', (key, ctrlKey, expected) => {
    expect(verplaats({ rij: 0, kolom: 3 }, maat, { key, ctrlKey })).toEqual(expected);
  });

  it('stopt aan de rand', () => {
    expect(verplaats({ rij: 12, kolom: 24 }, maat, { key: 'ArrowRight', ctrlKey: false })).toEqual({
      rij: 12,
      kolom: 24,
    });
    expect(verplaats({ rij: 0, kolom: 0 }, maat, { key: 'ArrowLeft', ctrlKey: false })).toEqual({
      rij: 0,
      kolom: 0,
    });
  });
});

describe('de actielijst op het scherm', () => {
  const actie = (change: Partial<Actie>): Actie => ({
    id: 'a',
    bron: 'stap',
    stap: 'nulmeting',
    titel: 'Maak een lijst',
    bronnen: [],
    status: 'open',
    eigenaar: undefined,
    voorgesteldeEigenaar: undefined,
    isEigenaarVoorstel: false,
    gereedOp: undefined,
    isDatumVoorstel: false,
    reden: undefined,
    klaarOp: undefined,
    isVervallen: false,
    ...change,
  });

  it.each([
    ['2026-11-30', 'te-laat'],
    ['2026-12-01', 'deze-week'],
    ['2026-12-08', 'deze-week'],
    ['2026-12-09', 'deze-maand'],
    ['2027-01-01', 'deze-maand'],
    ['2027-01-02', 'later'],
    [undefined, 'geen-datum'],
  ])('met dag %s staat een actie op 1 december onder %s', (gereedOp, expected) => {
    expect(vakVan(actie({ gereedOp }), '2026-12-01')).toBe(expected);
    expect(vakVan(actie({ gereedOp, status: 'overgeslagen' }), '2026-12-01')).toBe('klaar');
  });

  it('filtert op naam, stap, stand en woord', () => {
    const lijst = [
      actie({ id: 'a', eigenaar: 'Kim' }),
      actie({ id: 'b', stap: 'inlezen', titel: 'Lees de wet' }),
      actie({ id: 'c', status: 'klaar' }),
    ];
    const filter = (change: object) =>
      filterActies(lijst, { eigenaar: '', stap: '', stand: '', zoek: '', ...change }, '2026-12-01').map(
        ({ id }) => id,
      );
    expect(filter({})).toEqual(['a', 'b', 'c']);
    expect(filter({ eigenaar: 'Kim' })).toEqual(['a']);
    expect(filter({ eigenaar: niemand })).toEqual(['b', 'c']);
    expect(filter({ stap: 'inlezen' })).toEqual(['b']);
    expect(filter({ stand: 'open' })).toEqual(['a', 'b']);
    expect(filter({ stand: 'klaar' })).toEqual(['c']);
    expect(filter({ zoek: ' WET ' })).toEqual(['b']);
  });
});
