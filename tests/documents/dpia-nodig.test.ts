import { describe, expect, it } from 'vitest';
import { dpiaCriteria } from '../../src/content/index.ts';
import { buildDpiaNodig } from '../../src/documents/dpia-nodig/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import type { CriteriumAntwoord } from '../../src/rules/index.ts';
import { dpiaNodigUitkomst } from '../../src/wizards/dpia/index.ts';
import { writeMarkdown } from '../../src/writers/markdown/index.ts';
import { readExample } from './dossiers.ts';
import { extremePlan } from './extreem.ts';
import { allUnknownPlan, emptyPlan, hostilePlan, largePlan, now, onePersonPlan } from './plan-dossiers.ts';

const example = (): Dossier => readExample('dpia-nodig');
const alle = (antwoord: CriteriumAntwoord, change: Record<string, CriteriumAntwoord> = {}) => ({
  ...Object.fromEntries(dpiaCriteria.map(({ id }) => [id, antwoord])),
  ...change,
});
const met = (nodig: Dossier['dpia']['nodig'], dossier = emptyPlan()): Dossier => ({
  ...dossier,
  dpia: { ...dossier.dpia, nodig },
});
const dossiers: Record<string, () => Dossier> = {
  leeg: emptyPlan,
  voorbeeld: example,
  groot: largePlan,
  'weet-ik-nog-niet': () => met(alle('weet-ik-niet'), allUnknownPlan()),
  vijandig: hostilePlan,
};
const text = (dossier: Dossier): string => writeMarkdown(buildDpiaNodig(dossier, now).document);

describe('“Is een DPIA nodig?” als tekst, om na te lezen', () => {
  it.each(Object.keys(dossiers))('%s', async (name) => {
    const dossier = dossiers[name]?.() ?? emptyPlan();
    await expect(text(dossier)).toMatchFileSnapshot(`../goldens/dpia-nodig-${name}.md`);
  });

  it.each([
    ...Object.values(dossiers),
    onePersonPlan,
    extremePlan,
    () => met(alle('ja')),
    () => met(alle('nee')),
  ])('laat nooit “undefined”, “null” of “[object” zien, en heeft geen lege cel', (make) => {
    expect(text(make())).not.toMatch(/undefined|\bnull\b|\[object|NaN|Invalid Date/);
    expect(text(make())).not.toMatch(/\| +\|/);
  });

  it('is voor binnen: het bestand draagt het dossier, en heet naar de gemeente', () => {
    const { meta, fileName } = buildDpiaNodig(example(), now);
    expect(meta.dossier).toContain('"privacydossier"');
    expect(fileName).toBe('dpia-nodig-gemeente-voorbeeldstad');
  });
});

describe('de uitkomst (art. 35 lid 1, 3 en 4 AVG, WP248)', () => {
  it.each<[string, Dossier['dpia']['nodig']]>([
    ['verplicht, met alleen het voorstel', {}],
    ['niet verplicht', alle('nee')],
    ['verstandig', alle('nee', { 'edpb-7-kwetsbare-personen': 'ja' })],
    ['voor een mens', alle('weet-ik-niet')],
    [
      'nog niet bekend',
      {
        'ap-8-samenwerkingsverbanden': 'nee',
        'edpb-1-evaluatie-of-score': 'nee',
        'edpb-4-gevoelige-gegevens': 'nee',
        'edpb-6-koppelen': 'nee',
      },
    ],
  ])('is die van de site: %s', (_name, nodig) => {
    expect(text(met(nodig))).toContain(`**${dpiaNodigUitkomst(nodig).zin}**`);
  });

  it('heeft elke grond met haar bronnen', () => {
    const found = text(met(alle('ja')));
    expect(found).toMatch(/De AVG noemt dit soort werk.*\(art\. 35 lid 3 AVG\)/);
    expect(found).toMatch(/lijst van de Autoriteit Persoonsgegevens\. .*\(art\. 35 lid 4 AVG; DPIA-lijst/);
    expect(found).toMatch(/Twee of meer van de negen.*\(art\. 35 lid 1 AVG; WP248 rev\.01\)/);
  });

  it.each<[string, Dossier['dpia']['nodig'], RegExp, RegExp]>([
    ['verplicht', {}, /Doe de DPIA voordat het werk begint/, /Bewaar dit blad/],
    ['niet verplicht', alle('nee'), /Bewaar dit blad: het laat zien waarom er geen DPIA is/, /Doe de DPIA/],
    [
      'verstandig',
      alle('nee', { 'edpb-7-kwetsbare-personen': 'ja' }),
      /Beslis of je de DPIA doet/,
      /Bewaar dit/,
    ],
    [
      'onbekend',
      alle('weet-ik-niet'),
      /Reken tot de uitkomst bekend is op een verplichte DPIA/,
      /Doe de DPIA/,
    ],
  ])('zegt wat er nu moet gebeuren: %s', (_name, nodig, found, other) => {
    expect(text(met(nodig))).toMatch(found);
    expect(text(met(nodig))).not.toMatch(other);
  });
});

describe('de kenmerken (feiten/dpia-criteria)', () => {
  it('staan er allemaal: met reden als zij passen, anders bij hun lijst', () => {
    const found = text(met(alle('ja')));
    for (const { naam, waarom, voorstel } of dpiaCriteria) {
      expect(found).toContain(naam);
      if (voorstel !== 'nee') expect(found).toContain(waarom);
    }
  });

  it('zeggen of het antwoord van de gemeente is of een voorstel', () => {
    const found = text(example());
    expect(found).toContain('**AP 8** Samenwerkingsverbanden: **Ja** (eigen antwoord)');
    expect(found).toContain('**EU 1** Mensen beoordelen of scoren: **Ja** (voorstel)');
    expect(found).toContain('**Nee (eigen antwoord):** 15 Profilering.');
    expect(found).toContain(
      'er 7 van de gemeente zelf en 16 een voorstel dat nog niemand heeft bevestigd; 6 zijn nog open',
    );
  });

  it('tellen samen 29', () => {
    for (const make of Object.values(dossiers)) {
      const [, all, own, proposed, open] =
        /Van de (\d+) antwoorden \w+ er (\d+) van .* en (\d+) een voorstel .*; (\d+) /.exec(text(make())) ??
        [];
      expect(Number(own) + Number(proposed) + Number(open)).toBe(Number(all));
      expect(Number(all)).toBe(dpiaCriteria.length);
    }
  });

  it('vragen om een eigen reden waar het antwoord anders is dan het voorstel', () => {
    const found = text(met({ 'ap-8-samenwerkingsverbanden': 'nee', 'ap-9-cameratoezicht': 'ja' }));
    expect(found).toContain('Het voorstel is ja. [nog in te vullen: waarom het hier nee is]');
    expect(found).toContain('Het voorstel is nee. [nog in te vullen: waarom het hier ja is]');
  });

  it('zijn zonder “ja” een lege tabel die dat zegt', () => {
    expect(text(met(alle('nee')))).toContain('Het voorstel is ja.');
    expect(text(met(alle('weet-ik-niet')))).toContain('| – | Geen enkel kenmerk past. |');
  });
});

describe('wie beslist', () => {
  it('is het college, na advies van de FG (art. 35 lid 2 AVG)', () => {
    expect(text(example())).toContain(
      'Het oordeel is van het college van burgemeester en wethouders, na advies van de FG (art. 35 lid 2 AVG).',
    );
    expect(text(example())).toContain('Advies van de FG, de heer B. Bakker:');
    expect(text(emptyPlan())).toContain('Advies van de FG, [nog in te vullen: naam van de FG]:');
  });

  it('is na volledige overdracht het bestuur van het openbaar lichaam (art. 18 Wet inburgering 2021)', () => {
    const dossier: Dossier = {
      ...example(),
      uitvoering: { vorm: 'openbaar-lichaam', naam: 'Regio', volledigeOverdracht: 'ja' },
    };
    expect(text(dossier)).toContain('Het oordeel is van het bestuur van het openbaar lichaam');
  });

  it('kijkt naar een DPIA die er al is, en op een dag opnieuw (art. 35 lid 11 AVG)', () => {
    expect(text(example())).toContain('Er is al: DPIA Klantvolgsysteem Inburgering (14 maart 2022).');
    expect(text(example())).toContain('en uiterlijk op 1 juli 2028.');
  });
});
