import { describe, expect, it } from 'vitest';
import { nestChapter } from '../../../src/components/guide/nest-chapter.ts';

describe('a chapter as a part of a longer page', () => {
  it('lowers each heading by one level and keeps the text', () => {
    expect(nestChapter('<h2>Een</h2><h3>Twee</h3><p>Tekst</p>', 'bsn')).toBe(
      '<h3>Een</h3><h4>Twee</h4><p>Tekst</p>',
    );
  });

  it('gives each id a prefix, and what points at it too', () => {
    expect(
      nestChapter('<section aria-labelledby="a"><h2 id="a">A</h2><a href="#a">naar a</a></section>', 'bsn'),
    ).toBe('<section aria-labelledby="bsn-a"><h3 id="bsn-a">A</h3><a href="#bsn-a">naar a</a></section>');
  });

  it('leaves a link to another page alone', () => {
    expect(nestChapter('<a href="/taken/#een">x</a>', 'bsn')).toBe('<a href="/taken/#een">x</a>');
  });
});
