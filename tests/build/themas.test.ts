import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readThema, readTokens } from '../../src/build/design-tokens-plugin.ts';

const own = readTokens(readFileSync('src/styles/thema.css', 'utf8'));
const files = readdirSync('themas').filter((file) => file.endsWith('.css'));

/** Relative luminance of a colour `#rrggbb` (WCAG 2.2). */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

const shade = (tokens: ReadonlyMap<string, string>, name: string): string =>
  tokens.get(`--voorbeeld-kleuren-violet-${name}`) ?? own.get(`--voorbeeld-kleuren-violet-${name}`) ?? '';

describe.each(['src/styles/thema.css', ...files.map((file) => `themas/${file}`)])('the theme %s', (file) => {
  const tokens = readTokens(readFileSync(file, 'utf8'));

  it.each([
    ['links and buttons: 500 on white', '500', '#ffffff', 4.5],
    ['links on a tint: 500 on 50', '500', '50', 4.5],
    ['headings: 700 on white', '700', '#ffffff', 7],
    ['the hero: white on 600', '#ffffff', '600', 4.5],
    ['its lead: 100 on 600', '100', '600', 4.5],
    ['the foot: 100 on 700', '100', '700', 7],
    ['lines of boxes: 400 on white', '400', '#ffffff', 3],
  ])('%s', (_, text, ground, minimum) => {
    const colour = (name: string) => (name.startsWith('#') ? name : shade(tokens, name));
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(minimum);
  });

  it('has an accent that shows on the dark foot', () => {
    expect(contrast(tokens.get('--pw-accent') ?? '', shade(tokens, '700'))).toBeGreaterThanOrEqual(3);
  });
});

describe('a theme of a municipality', () => {
  it.each(files)('%s holds values for tokens only, at most twenty', (file) => {
    const thema = readThema(`themas/${file}`);
    expect(thema.match(/--[\w-]+:/g)?.length).toBeLessThanOrEqual(20);
  });

  it.each([
    '.pw-header { color: red; }',
    ':root { color: red; }',
    '@import "https://elders.nl/x.css"; :root { --pw-accent: red; }',
    '',
  ])('stops the build where it is more than that: %s', (css) => {
    const file = join(mkdtempSync(join(tmpdir(), 'thema-')), 'fout.css');
    writeFileSync(file, css);
    expect(() => readThema(file)).toThrow('mag alleen waarden voor tokens hebben');
  });
});
