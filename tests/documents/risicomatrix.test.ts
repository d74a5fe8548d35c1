import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kleuren } from '../../src/documents/risicomatrix/cel.ts';
import { tekenRisicomatrix, type MatrixRisico } from '../../src/documents/risicomatrix/index.ts';
import type { Beeld } from '../../src/documents/tekening/index.ts';
import { niveaus } from '../../src/rules/index.ts';
import { svgToHtml } from '../../src/writers/html/svg.ts';
import { boxesIn, clashesIn, forbiddenIn, parse, textsIn, wordsIn } from './drawings.ts';

type Niveau = (typeof niveaus)[number];

const risico = (nummer: number, voor: [Niveau, Niveau], na: [Niveau, Niveau] = voor): MatrixRisico => ({
  nummer,
  kans: voor[0],
  impact: voor[1],
  kansNa: na[0],
  impactNa: na[1],
});

/** Forty risks that all stand in one cell, and go to another. */
const forty = Array.from({ length: 40 }, (_, index) =>
  risico(index + 1, ['hoog', 'hoog'], [index % 2 === 0 ? 'laag' : 'midden', 'midden']),
);

/** The numbers drawn in the left and in the right matrix. */
function numbersIn(drawn: Beeld): [number[], number[]] {
  const found = textsIn(drawn).filter(({ text }) => /^\d+$/.test(text));
  const side = (isLeft: boolean) =>
    found
      .filter(({ left }) => left < drawn.breedte / 2 === isLeft)
      .map(({ text }) => Number(text))
      .toSorted((one, other) => one - other);
  return [side(true), side(false)];
}

/** The level word and the numbers of each cell, row by row from the top left: the whole left matrix first. */
function cellsIn(drawn: Beeld): string[] {
  const texts = textsIn(drawn);
  return boxesIn(drawn)
    .filter(({ right, left }) => right - left > 100)
    .map((box) =>
      texts
        .filter(
          (one) =>
            one.left >= box.left && one.right <= box.right && one.top >= box.top && one.bottom <= box.bottom,
        )
        .map(({ text }) => text)
        .join(' '),
    );
}

describe('de cellen', () => {
  it('zeggen elk hun niveau, kans omhoog en impact naar rechts', () => {
    const matrix = ['midden', 'hoog', 'hoog', 'laag', 'midden', 'hoog', 'laag', 'laag', 'midden'];
    expect(cellsIn(tekenRisicomatrix([]))).toEqual([...matrix, ...matrix]);
  });

  it('houden de nummers van hun risico’s, in volgorde, vóór en na', () => {
    const cells = cellsIn(
      tekenRisicomatrix([
        risico(3, ['hoog', 'laag'], ['laag', 'laag']),
        risico(2, ['hoog', 'laag'], ['midden', 'hoog']),
        risico(1, ['laag', 'hoog']),
      ]),
    );
    expect([cells[0], cells[8]]).toEqual(['midden 2 3', 'midden 1']);
    expect([cells[9 + 5], cells[9 + 6], cells[9 + 8]]).toEqual(['hoog 2', 'laag 3', 'midden 1']);
  });

  it('groeien mee met veertig risico’s, en geen nummer komt buiten zijn cel', () => {
    const drawn = tekenRisicomatrix(forty);
    expect(numbersIn(drawn)).toEqual([forty.map(({ nummer }) => nummer), forty.map(({ nummer }) => nummer)]);
    expect(cellsIn(drawn)[2]).toBe(`hoog ${forty.map(({ nummer }) => nummer).join(' ')}`);
    expect(clashesIn(drawn)).toEqual([]);
    expect(drawn.hoogte / drawn.breedte).toBeLessThan(1);
  });

  it('tonen elk risico precies één keer vóór en één keer na', () => {
    const niveau = fc.constantFrom(...niveaus);
    const one = fc.record({
      nummer: fc.integer({ min: 1, max: 99_999 }),
      kans: niveau,
      impact: niveau,
      kansNa: niveau,
      impactNa: niveau,
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 40 }), (risicos) => {
        const drawn = tekenRisicomatrix(risicos);
        const numbers = risicos.map(({ nummer }) => nummer).toSorted((first, second) => first - second);
        expect(numbersIn(drawn)).toEqual([numbers, numbers]);
        expect(clashesIn(drawn)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('de kleuren', () => {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
      const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted(
      (first, second) => first - second,
    );
    return (high + 0.05) / (low + 0.05);
  };

  it.each(niveaus)('laten het woord op “%s” goed lezen', (niveau) => {
    expect(contrast(kleuren[niveau].grond, kleuren[niveau].tekst)).toBeGreaterThanOrEqual(4.5);
  });

  it('worden donkerder met het niveau, zodat zij ook zonder kleur verschillen', () => {
    const [laag, midden, hoog] = niveaus.map((niveau) => kleuren[niveau].grond);
    expect(contrast(laag ?? '', midden ?? '')).toBeGreaterThan(1.2);
    expect(contrast(midden ?? '', hoog ?? '')).toBeGreaterThan(3);
  });
});

describe('de tekening zelf', () => {
  const drawn = tekenRisicomatrix(forty);

  it('noemt de assen en de twee standen', () => {
    const words = wordsIn(drawn);
    for (const word of ['Vóór de maatregelen', 'Na de maatregelen']) expect(words).toContain(word);
    for (const axis of ['Kans', 'Impact']) expect(words.filter((word) => word === axis)).toHaveLength(2);
  });

  it('zegt hoeveel risico’s op elk niveau staan, vóór en na', () => {
    expect(drawn.alt).toBe(
      'Risicomatrix van 40 risico’s. Vóór de maatregelen: 40 hoog, geen midden en geen laag. Na de maatregelen: geen hoog, 20 midden en 20 laag.',
    );
    expect(tekenRisicomatrix([risico(1, ['laag', 'laag'])]).alt).toContain('van 1 risico.');
    expect(tekenRisicomatrix([]).alt).toBe('Risicomatrix zonder risico’s.');
  });

  it.each([
    ['leeg', []],
    ['veertig', forty],
  ])('is goed gevormd, zonder stijl, script of verwijzing: %s', (_name, risicos) => {
    const made = tekenRisicomatrix(risicos);
    expect(parse(made).tagName).toBe('svg');
    expect(forbiddenIn(made)).toEqual([]);
    expect(made).toEqual(tekenRisicomatrix(risicos));
    const html = JSON.stringify(svgToHtml(made.svg, made.alt));
    expect(html.match(/"tagName"/g)).toHaveLength(made.svg.match(/<\w/g)?.length ?? 0);
  });
});
