import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { tekenTijdplan, type Tijdplan } from '../../src/documents/tijdplan/index.ts';
import { verzamelActies, verzamelStappen, wijzigStap } from '../../src/dossier/plan/index.ts';
import type { Dossier } from '../../src/dossier/index.ts';
import { svgToHtml } from '../../src/writers/html/svg.ts';
import { rasterise } from '../../src/cli/rasterise.ts';
import { stappenplan } from '../../src/content/index.ts';
import { readExample } from './dossiers.ts';
import { allUnknownPlan, emptyPlan, hostilePlan, largePlan, nasty } from './plan-dossiers.ts';

const vandaag = '2026-11-23';

/** A plan with these dates and nothing else. */
const planned = (streefdatum: string, begindatum?: string): Dossier => ({
  ...emptyPlan(),
  actieplan: { ...emptyPlan().actieplan, streefdatum, begindatum },
});

function draw(dossier: Dossier, day = vandaag): Tijdplan {
  const drawn = tekenTijdplan(dossier, day);
  if (drawn === undefined) throw new Error('Nothing was drawn.');
  return drawn;
}
const wordsIn = ({ svg }: Tijdplan): string[] =>
  [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, words = '']) => words);

describe('wat er te tekenen is', () => {
  it.each([
    ['leeg', emptyPlan],
    ['weet ik nog niet', allUnknownPlan],
  ])('niets zonder datum: %s', (_name, make) => {
    expect(tekenTijdplan(make(), vandaag)).toBeUndefined();
  });

  it('alle stappen in werkvolgorde, met begin en gereed zoals de tabel ze noemt', () => {
    const dossier = planned('2027-07-01');
    const words = wordsIn(draw(dossier));
    const stappen = verzamelStappen(dossier, verzamelActies(dossier, vandaag), vandaag);
    expect(stappen).toHaveLength(stappenplan.length);
    const places = stappen.map(({ stap }) =>
      words.findIndex((word) => word.length > 8 && stap.naam.startsWith(word.replace('…', ''))),
    );
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(words).toContain('24 feb – 1 jul');
  });

  it('alleen een ruit voor een stap met een datum en zonder begin', () => {
    const drawn = draw(wijzigStap(emptyPlan(), 'inlezen', { gereedOp: '2027-03-01' }));
    expect(wordsIn(drawn)).toContain('1 mrt');
    expect(drawn.alt).toContain('Tijdsplan van 1 stap van 1 maart 2027 tot en met 1 maart 2027');
  });

  it('dezelfde tekening bij gelijke invoer, en met stappen die al zijn berekend', () => {
    const dossier = largePlan();
    const stappen = verzamelStappen(dossier, verzamelActies(dossier, vandaag), vandaag);
    expect(tekenTijdplan(dossier, vandaag, stappen)).toEqual(tekenTijdplan(dossier, vandaag));
  });
});

describe('de as', () => {
  it.each([
    ['weken', '2027-02-15', '2027-01-04', /^\d+ (jan|feb)$/],
    ['maanden', '2027-07-01', undefined, /^(nov|dec|jan|feb|mrt)$/],
    ['kwartalen', '2030-01-01', undefined, /^K[1-4]$/],
    ['jaren', '2034-01-01', undefined, /^20(29|3[0-4])$/],
  ])('telt in %s', (_name, streef, begin, label) => {
    // A target years ahead needs a step of now, or the picture begins when the plan does.
    const dossier = wijzigStap(planned(streef, begin), 'nulmeting', { gereedOp: '2027-01-08' });
    expect(wordsIn(draw(dossier, '2027-01-04')).filter((word) => label.test(word)).length).toBeGreaterThan(2);
  });

  it('laat een verschrijving van duizenden jaren de rest niet onleesbaar maken', () => {
    const dossier = wijzigStap(planned('2027-07-01'), 'inlezen', { gereedOp: '9999-12-31' });
    expect(wordsIn(draw(dossier)).filter((word) => /^(jan|feb|mrt)$/.test(word)).length).toBeGreaterThan(2);
  });

  it.each(['0000-01-01', '0027-07-01', '9999-12-31', '2027-02-29', 'ooit'])(
    'valt niet om van streefdatum %s',
    (streef) => {
      expect(() => tekenTijdplan(planned(streef, streef), vandaag)).not.toThrow();
    },
  );
});

describe('wat iemand moet zien', () => {
  const late = draw(planned('2027-07-01'), '2027-03-01');

  it('vandaag, het overleg en de streefdatum met naam en dag', () => {
    const words = wordsIn(draw(readExample('actieplan')));
    for (const word of ['vandaag 23 november 2026', 'overleg 14 januari 2027', 'streefdatum 1 juli 2027'])
      expect(words).toContain(word);
  });

  it('een lijn met een uitroepteken en de woorden “te laat” bij elke stap die te laat is, en nergens anders', () => {
    const isLate = (drawn: Tijdplan) => wordsIn(drawn).filter((word) => word === 'te laat').length - 1;
    expect(isLate(late)).toBe(5);
    expect(wordsIn(late).filter((word) => word === '!')).toHaveLength(5 + 1);
    expect(isLate(draw(planned('2027-07-01'), '2027-01-20'))).toBe(0);
    expect(isLate(draw(planned('2027-07-01'), '2027-01-21'))).toBe(1);
    expect(late.alt).toContain('5 te laat');
  });

  it.each([
    ['klaar', { stap: 'inlezen', status: 'klaar' as const }],
    ['bezig', { stap: 'inlezen', status: 'bezig' as const }],
    ['overgeslagen', { stap: 'inlezen', status: 'overgeslagen' as const }],
  ])('zonder kleur wat %s is: met een woord en met een eigen vorm', (word, stap) => {
    const plain = draw(planned('2027-07-01'));
    const drawn = draw(wijzigStap(planned('2027-07-01'), stap.stap, stap));
    const count = (one: Tijdplan) => wordsIn(one).filter((text) => text.startsWith(word)).length;
    expect(count(drawn)).toBe(count(plain) + 1);
    const shapes = (one: Tijdplan) =>
      one.svg
        .replace(/#[0-9A-F]{6}/g, '')
        .match(/<(?:rect|path) [^>]*>/g)
        ?.join('') ?? '';
    expect(shapes(drawn)).not.toBe(shapes(plain));
  });

  it('zegt in één of twee zinnen wat er te zien is', () => {
    expect(draw(readExample('actieplan')).alt).toBe(
      'Tijdsplan van 15 stappen van 21 december 2026 tot en met 1 juli 2027, met vandaag 23 november 2026, overleg 14 januari 2027 en streefdatum 1 juli 2027. Stand: 4 bezig en 11 nog niet begonnen; geen stap is te laat.',
    );
  });

  it('een lange naam houdt op met drie punten', () => {
    expect(wordsIn(late).filter((word) => word.endsWith('…')).length).toBeGreaterThan(0);
    expect(Math.max(...wordsIn(draw(hostilePlan())).map((word) => word.length))).toBeLessThan(120);
  });
});

describe('de tekening zelf', () => {
  it.each([
    ['vijandig', hostilePlan],
    ['groot', largePlan],
  ])('heeft geen stijl, script of verwijzing: %s', (_name, make) => {
    const { svg } = draw(make());
    expect(svg).not.toMatch(/<(?!\/?(?:svg|rect|line|path|circle|text)[ >/])/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
      / (?:style|class|id|href|on\w+)=|url\(|http|\u202E/,
    );
  });

  it('komt op een pagina met elk onderdeel dat zij had', () => {
    const { svg, alt } = draw(largePlan());
    const html = JSON.stringify(svgToHtml(svg, alt));
    expect(html.match(/"tagName"/g)).toHaveLength(svg.match(/<\w/g)?.length ?? 0);
    const given = new Set(
      [...svg.matchAll(/ ([a-z-]+)="/g)].map(([, name = '']) =>
        name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
      ),
    );
    given.delete('xmlns');
    for (const name of given) expect(html, name).toContain(`"${name}"`);
  });

  it('blijft staan bij elke naam', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (naam) => {
        const dossier: Dossier = {
          ...planned('2027-07-01'),
          team: [{ id: 't', naam, functies: ['projectleider'] }],
        };
        const { svg } = draw(dossier);
        expect(svg.match(/<text /g)).toHaveLength(svg.match(/<\/text>/g)?.length ?? 0);
        expect(svg).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]|\p{Surrogate}/u);
      }),
      { numRuns: 30 },
    );
  });

  it('laat zich tekenen, ook met vervelende tekst', async () => {
    expect(nasty).toContain('<script>');
    const { svg, breedte, hoogte } = draw(hostilePlan());
    const png = await rasterise(svg, breedte, hoogte);
    expect([...png.subarray(1, 4)]).toEqual([80, 78, 71]);
    expect(png.length).toBeGreaterThan(20_000);
  });
});
