import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bsnVan,
  bsnWoorden,
  stroomrijen,
  tekenStromen,
  type Stroomrij,
} from '../../src/documents/stromen/index.ts';
import { type Dossier, takenVan } from '../../src/dossier/index.ts';
import { ketenpartijenVan } from '../../src/dossier/verwerkingen/index.ts';
import { dossierSchema } from '../../src/dossier/schema.ts';
import { rasterise } from '../../src/cli/rasterise.ts';
import { svgToHtml } from '../../src/writers/html/svg.ts';
import { minimal, now, readExample } from './dossiers.ts';
import { clashesIn, forbiddenIn, parse, wordsIn } from './drawings.ts';
import { allUnknownPlan, emptyPlan, hostilePlan, largeCounts, largePlan } from './plan-dossiers.ts';

/** The large dossier with names that nobody can print in full. */
function longNames(): Dossier {
  const large = largePlan();
  const tail = ' met een buitengewoon lange naam voor de hele regio';
  return {
    ...large,
    gemeente: { ...large.gemeente, naam: `Gemeente ${'W'.repeat(9_000)}` },
    partijen: large.partijen.map((partij, index) => ({
      ...partij,
      naam: index % 2 === 0 ? partij.naam + tail.repeat(190) : `P${index + 1}${'m'.repeat(9_990)}`,
    })),
    systemen: large.systemen.map((systeem, index) => ({
      ...systeem,
      naam: index % 2 === 0 ? systeem.naam + tail.repeat(10) : 'Zaaksysteem'.repeat(900),
      overgetypt: 'ja' as const,
    })),
  };
}

/** So many own parties, each of another kind in turn. */
const withParties = (count: number): Dossier => {
  const large = largePlan();
  return dossierSchema.parse({
    ...large,
    partijen: Array.from({ length: count }, (_, index) => ({
      ...large.partijen[index % large.partijen.length],
      id: `p${index}`,
      naam: `Partij nummer ${index + 1}`,
    })),
  });
};

const dossiers: [string, () => Dossier][] = [
  ['het voorbeeld', () => readExample('actieplan')],
  ['leeg', emptyPlan],
  ['alles onbekend', allUnknownPlan],
  ['twaalf partijen', largePlan],
  ['twaalf partijen met lange namen', longNames],
  ['veertig partijen', () => withParties(40)],
  ['vijandig', hostilePlan],
];

const row = (dossier: Dossier, partij: string): Stroomrij => {
  const found = stroomrijen(dossier).find((one) => one.partij.startsWith(partij));
  if (found === undefined) throw new Error(`No row for ${partij}.`);
  return found;
};

describe('het BSN bij een pijl', () => {
  it.each([
    // Art. 36 Wi: college and minister use the BSN with each other.
    ['duo', 'met BSN'],
    ['coa', 'met BSN'],
    // Art. 9.10 Besluit names the cursusinstelling, and neither MAP nor PVT.
    ['cursusinstelling-onderwijsroute', 'met BSN'],
    ['aanbieder-map', 'zonder BSN'],
    ['aanbieder-pvt', 'zonder BSN'],
    ['anders', 'zonder BSN'],
    ['cbs', 'BSN: nog te beoordelen'],
  ])('%s: %s', (soort, words) => {
    const dossier = minimal(soort, 'De Eigen Partij');
    expect(row(dossier, 'De Eigen Partij').bsn).toBe(words);
    const found = ketenpartijenVan(dossier, takenVan(dossier)).find((one) => one.soort === soort);
    expect(found && bsnWoorden[bsnVan(found)]).toBe(words);
  });

  it('volgt een besluit na toetsing, ook waar de lijsten iets anders zeggen', () => {
    const decide = (soort: string, uitkomst: string): Stroomrij =>
      row(
        dossierSchema.parse({
          ...minimal(soort, 'De Partij'),
          besluiten: [
            {
              id: 'b1',
              dienst: 'v1',
              onderwerp: 'bsn',
              uitkomst,
              reden: 'x',
              door: 'FG',
              datum: '2026-01-01',
            },
          ],
        }),
        'De Partij',
      );
    const allowed = decide('aanbieder-map', 'mag');
    expect(allowed.bsn).toBe('met BSN');
    expect(allowed.naar).toMatch(/^7 gegevens: burgerservicenummer \(BSN\), /);
    const denied = decide('cursusinstelling-onderwijsroute', 'mag-niet');
    expect(denied.bsn).toBe('zonder BSN');
    expect(denied.naar + denied.van).not.toContain('BSN');
  });

  it('staat er in woorden en met een eigen soort lijn, niet alleen met een kleur', () => {
    const lines = (soort: string): string[] => {
      const drawn = tekenStromen({ ...minimal(soort, 'X'), taken: noTasks() });
      expect(wordsIn(drawn)).toContain(row(minimal(soort, 'X'), 'X').bsn);
      return [...parse(drawn).querySelectorAll('line')].map(
        (line) => `${line.getAttribute('stroke-width') ?? ''}/${line.getAttribute('stroke-dasharray') ?? ''}`,
      );
    };
    const styles = ['duo', 'aanbieder-map', 'cbs'].map((soort) => lines(soort)[2]);
    expect(new Set(styles).size).toBe(3);
  });

  it('op brieven volgt de keuze van de gemeente', () => {
    const withBeleid = (bsnOpBrieven: Dossier['beleid']['bsnOpBrieven']): string =>
      row({ ...emptyPlan(), beleid: { ...emptyPlan().beleid, bsnOpBrieven } }, 'De inburgeraar').bsn;
    expect(withBeleid('nooit')).toBe('met BSN naar de gemeente; op brieven zonder BSN');
    expect(withBeleid('alleen-met-motivering')).toContain('op brieven zonder BSN, tenzij nodig');
    expect(withBeleid(null)).toContain('op brieven nog te bepalen');
  });
});

/** No task in scope: the parties that the law names for a task are not there then. */
const noTasks = (): Dossier['taken'] =>
  takenVan(emptyPlan()).map(({ id }) => ({
    taak: id,
    inScope: 'nee',
    uitvoerders: [],
    contracteigenaar: null,
    verdeling: [],
  }));

describe('wie er staan', () => {
  it.each(dossiers)('elke partij en elk systeem, in tekening en tabel: %s', (_name, make) => {
    const dossier = make();
    const words = wordsIn(tekenStromen(dossier)).join(' ').replace(/…/g, '');
    const rows = stroomrijen(dossier);
    const parties = ketenpartijenVan(dossier, takenVan(dossier));
    expect(rows).toHaveLength(parties.length + 1);
    const start = (name: string): string => name.slice(0, 10).trim();
    for (const { naam } of parties) {
      expect(words).toContain(start(naam));
      expect(rows.some(({ partij }) => partij.startsWith(naam))).toBe(true);
    }
    for (const { naam } of dossier.systemen) expect(words).toContain(start(naam) || 'Systeem zonder naam');
    expect(words).toContain('De inburgeraar');
  });

  it('alleen die van de wet waar de gemeente niemand noemde, in twee kolommen', () => {
    const words = wordsIn(tekenStromen(emptyPlan()));
    expect(words.filter((word) => word.startsWith('Rol: '))).toHaveLength(7);
    expect(words).toContain('Gegevens komen vooral van');
    expect(words).toContain('Gegevens gaan vooral naar');
    expect(words.join(' ')).toContain('Systemen nog in te vullen');
  });

  it('de diensten van één partij elk met hun soort, rol en BSN', () => {
    const rows = stroomrijen(readExample('actieplan')).filter(({ partij }) => partij.startsWith('Taalhuis'));
    expect(rows.map(({ partij, rol, bsn }) => [partij, rol, bsn])).toEqual([
      [
        'Taalhuis Rivierenland – cursusinstelling en instelling voor de onderwijsroute',
        'verwerkingsverantwoordelijke',
        'met BSN',
      ],
      ['Taalhuis Rivierenland – aanbieder Z-route (taaldeel)', 'verwerkingsverantwoordelijke', 'met BSN'],
    ]);
  });

  it('zegt bij een systeem dat uit TVS wordt overgetypt', () => {
    const words = wordsIn(tekenStromen(readExample('actieplan')));
    expect(words.filter((word) => word === 'overgetypt uit TVS')).toHaveLength(1);
  });
});

describe('wat er gaat', () => {
  const example = readExample('actieplan');

  it('een aantal met de eerste namen, alleen het BSN, niets, of nog te bepalen', () => {
    expect(row(example, 'DUO').naar).toMatch(/^37 gegevens: burgerservicenummer \(BSN\), .* en 34 andere$/);
    expect(row(example, 'COA').naar).toBe('alleen het BSN');
    expect(row(example, 'Centraal Bureau').van).toBe('niets');
    expect(row(example, 'Welzijn')).toMatchObject({ rol: 'nog te bepalen', naar: 'nog te bepalen' });
    expect(row(example, 'DUO').kanaal).toBe('Portal Inburgering, M2M-koppeling');
    expect(row(example, 'Voorbeeldsoft').kanaal).toBe('nog te bepalen');
  });

  it('een pijl naar elke kant waar gegevens gaan, met een open punt voor alleen het BSN', () => {
    const points = (soort: string): string[] =>
      [...parse(tekenStromen({ ...minimal(soort, 'X'), taken: noTasks() })).querySelectorAll('path')]
        .slice(2, -2)
        .map((path) => (path.getAttribute('fill') === '#FFFFFF' ? 'open' : 'vol'));
    expect(points('duo')).toEqual(['vol', 'vol']);
    expect(points('coa').toSorted()).toEqual(['open', 'vol']);
    expect(points('cbs')).toEqual(['vol']);
    expect(points('tolk')).toEqual([]);
  });

  it('zegt in een paar zinnen wat er te zien is', () => {
    expect(tekenStromen(example).alt).toBe(
      'Gegevensstromen tussen Gemeente Voorbeeldstad met Klantvolgsysteem Inburgering en Zaaksysteem van de gemeente, de inburgeraar en 11 andere partijen. Met BSN: Taalhuis Rivierenland, Voorbeeldsoft B.V. en 6 andere. Zonder BSN: Stichting Werkkracht en Welzijn Voorbeeldstad. BSN nog te beoordelen: Centraal Bureau voor de Statistiek (CBS).',
    );
    expect(tekenStromen(longNames()).alt.length).toBeLessThan(1_200);
  });
});

describe('de tekening zelf', () => {
  it.each(dossiers)('is goed gevormd, zonder stijl, script of verwijzing: %s', (_name, make) => {
    const drawn = tekenStromen(make());
    expect(parse(drawn).tagName).toBe('svg');
    expect(forbiddenIn(drawn)).toEqual([]);
    expect(drawn).toEqual(tekenStromen(make()));
  });

  it.each(dossiers)('houdt woorden binnen hun vak en uit elkaar: %s', (_name, make) => {
    expect(clashesIn(tekenStromen(make()))).toEqual([]);
  });

  it('zet elk woord leesbaar groot', () => {
    const sizes = [...tekenStromen(longNames()).svg.matchAll(/font-size="([\d.]+)"/g)];
    expect(Math.min(...sizes.map(([, size]) => Number(size)))).toBe(14);
  });

  it('past op een bladzijde, en wordt bij meer partijen als geheel kleiner', () => {
    expect(tekenStromen(readExample('actieplan')).breedte).toBe(960);
    expect(largePlan().partijen).toHaveLength(largeCounts.partijen);
    expect(tekenStromen(longNames()).breedte).toBeLessThan(1_000);
    for (const [, make] of dossiers) {
      const { breedte, hoogte } = tekenStromen(make());
      expect(hoogte / breedte).toBeLessThanOrEqual(1.45);
    }
  });

  it('schrijft een naam met tekens als tekst', () => {
    const { svg } = tekenStromen(minimal('aanbieder-map', '<script>alert(1)</script>'));
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
  });

  it('komt op een pagina met elk onderdeel dat zij had', () => {
    const { svg, alt } = tekenStromen(largePlan());
    const html = JSON.stringify(svgToHtml(svg, alt));
    expect(html.match(/"tagName"/g)).toHaveLength(svg.match(/<\w/g)?.length ?? 0);
  });

  it('blijft staan bij elke naam', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (naam) => {
        const dossier: Dossier = {
          ...minimal('aanbieder-map', naam),
          gemeente: { ...emptyPlan().gemeente, naam },
        };
        const drawn = tekenStromen(dossier);
        expect(parse(drawn).tagName).toBe('svg');
        expect(clashesIn(drawn)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('laat zich tekenen, ook met vervelende tekst', async () => {
    const { svg, breedte, hoogte } = tekenStromen({ ...hostilePlan(), gewijzigd: now });
    const png = await rasterise(svg, breedte, hoogte);
    expect([...png.subarray(1, 4)]).toEqual([80, 78, 71]);
  });
});
