import { describe, expect, it } from 'vitest';
import { linkBegrippen } from '../../../src/components/guide/begrippen/link-begrippen.ts';

const page = (body: string) =>
  `<!doctype html><html lang="nl"><head><title>x</title></head><body><main data-begrippen>${body}</main></body></html>`;
const linked = (body: string) => /<main[^>]*>(.*)<\/main>/s.exec(linkBegrippen(page(body)))?.[1];

describe('terms in a page', () => {
  it('are linked at their first use only', () => {
    expect(linked('<p>Een DPIA en nog een DPIA.</p><p>DPIA</p>')).toBe(
      '<p>Een <a class="pw-begrip" href="/begrippen/#dpia">DPIA</a> en nog een DPIA.</p><p>DPIA</p>',
    );
  });

  it.each([
    ['<h2>DPIA</h2>'],
    ['<p><a href="/x/">DPIA</a></p>'],
    ['<p class="pw-grond">DPIA</p>'],
    ['<div data-geen-begrippen><p>DPIA</p></div>'],
    ['<p>De DPIA-lijst en de dpia.</p>'],
    ['<p>De gemeente werkt.</p>'],
  ])('are left alone in %s', (body) => {
    expect(linked(body)).not.toContain('pw-begrip');
  });

  it('are whole words, and the longest one wins', () => {
    const html = linked('<p>Bij de brede intake.</p>');
    expect(html).toContain('>brede intake</a>');
  });

  it('change nothing else: every letter outside the links stays', () => {
    const html = page(
      '<p id=a class=\'b\' data-c="d">Zeg “DPIA” &amp; BSN &lt;klaar&gt;.<br>Nu.</p><input value="it\'s">',
    );
    expect(linkBegrippen(html)).not.toBe(html);
    expect(linkBegrippen(html).replace(/<a class="pw-begrip"[^>]*>|<\/a>/g, '')).toBe(html);
    const other = '<!doctype html><html><body><p>DPIA</p></body></html>';
    expect(linkBegrippen(other)).toBe(other);
  });
});
