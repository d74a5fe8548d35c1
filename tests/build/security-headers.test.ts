import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headersFile, metaPolicy, securityHeaders } from '../../src/build/security-headers.mjs';

const guide = readFileSync('docs/publiceren.md', 'utf8');

describe('the security headers', () => {
  it.each(Object.entries(securityHeaders))(
    '%s stands in the examples for nginx and Apache as it is sent',
    (name, value) => {
      expect(guide).toContain(`add_header ${name} "${value}" always;`);
      expect(guide).toContain(`Header always set ${name} "${value}"`);
    },
  );

  it('forbid everything that is not named, anything inline and any other address', () => {
    expect(metaPolicy).toContain("default-src 'none'");
    // A worker made from a blob inherits the policy of the page, and a picture from one cannot run; nothing else may.
    expect(metaPolicy).toContain('worker-src blob:;');
    expect(metaPolicy).toContain("img-src 'self' blob:;");
    expect(metaPolicy.replaceAll(/(?:worker-src|img-src 'self') blob:/g, '')).not.toMatch(
      /unsafe|https?:|\*|data:|blob:/,
    );
  });

  it('keep `frame-ancestors` for the header, for a page cannot set it', () => {
    expect(metaPolicy).not.toContain('frame-ancestors');
    expect(securityHeaders['Content-Security-Policy']).toBe(`${metaPolicy}; frame-ancestors 'none'`);
  });

  it('stand in the file for web hosts under the pattern for all pages', () => {
    const [first, ...others] = headersFile().split('\n');
    expect(first).toBe('/*');
    for (const [name, value] of Object.entries(securityHeaders))
      expect(others).toContain(`  ${name}: ${value}`);
  });
});
