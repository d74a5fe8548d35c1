import { describe, expect, it } from 'vitest';
import { readTokens, usedTokens } from '../../src/build/design-tokens-plugin.ts';

const theme = `:root {
  --a: var(--b);
  --b: calc(var(--c) * 2); /* [code-only] */
  --c: 4px;
  --unused: red;
}`;

describe('the design tokens of the site', () => {
  it('are those that the CSS names and those that they rest on', () => {
    const used = usedTokens('p { margin: var(--a, 1px); color: var(--own) }', readTokens(theme));
    expect([...used.keys()].sort()).toEqual(['--a', '--b', '--c']);
    expect(used.get('--b')).toBe('calc(var(--c) * 2)');
  });

  it('may rest on each other without end', () => {
    const used = usedTokens(
      'p { margin: var(--x) }',
      new Map([
        ['--x', 'var(--y)'],
        ['--y', 'var(--x)'],
      ]),
    );
    expect(used.size).toBe(2);
  });
});
