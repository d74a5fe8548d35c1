import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

const theme = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/variables.css';
const stylesheet = '/src/styles/site.css';

/**
 * Adds to the stylesheet of the site the design tokens of the NL Design System that it uses, in layer `tokens`.
 * The theme has tokens for every component there is (200 kB); a site needs those that its own CSS asks for, and the
 * tokens that those rest on. `themaFile`: the tokens of a municipality, which go over ours; a path from the folder of
 * the project. A file that is not there stops the build.
 */
export function designTokensPlugin(themaFile?: string): Plugin {
  return {
    name: 'privacywijzer-design-tokens',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?', 1)[0] ?? id;
      if (!file.endsWith(stylesheet)) return null;
      const tokens = readTokens(readFileSync(createRequire(file).resolve(theme), 'utf8'));
      const lines = [...usedTokens(readWithImports(file, code), tokens)].map(
        ([name, value]) => `${name}:${value}`,
      );
      const thema = themaFile === undefined ? '' : `@layer theme{${readThema(themaFile)}}`;
      return { code: `${code}\n@layer tokens{:root{${lines.join(';')}}}\n${thema}\n`, map: null };
    },
  };
}

/**
 * The theme of a municipality: values for tokens, and nothing else. Throws one sentence where the file holds more than
 * `:root { --name: value; }`, because a theme that restyles parts breaks with the next version.
 */
export function readThema(file: string): string {
  const css = readFileSync(resolve(file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  if (!/^\s*:root\s*\{(?:\s*--[\w-]+:[^;{}]+;)+\s*\}\s*$/.test(css))
    throw new Error(
      `Het thema ${file} mag alleen waarden voor tokens hebben, in één blok: :root { --naam: waarde; }.`,
    );
  return css;
}

/** The custom properties that a theme file declares, by name. */
export const readTokens = (css: string): Map<string, string> =>
  new Map(
    [...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
  );

/** The tokens that the CSS names, with those that they in turn name. */
export function usedTokens(css: string, tokens: ReadonlyMap<string, string>): Map<string, string> {
  const used = new Map<string, string>();
  const pending = namesIn(css);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const value = tokens.get(name);
    if (value === undefined || used.has(name)) continue;
    used.set(name, value);
    pending.push(...namesIn(value));
  }
  return used;
}

const namesIn = (css: string): string[] =>
  [...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);

/** The text of a stylesheet with that of the files it imports. */
function readWithImports(file: string, css: string): string {
  const { resolve: resolvePackage } = createRequire(file);
  const imported = [...css.matchAll(/@import\s+'([^']+)'/g)].map(([, path = '']) => {
    const target = path.startsWith('.') ? resolve(dirname(file), path) : resolvePackage(path);
    return readWithImports(target, readFileSync(target, 'utf8'));
  });
  return [css, ...imported].join('\n');
}
