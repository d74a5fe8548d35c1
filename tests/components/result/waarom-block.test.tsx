// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ReviewList, StatusTag, statuses, WaaromBlock } from '../../../src/components/result/index.ts';
import { labelledBy, render } from '../render.ts';

const result = {
  uitkomst: 'De partij mag het BSN niet krijgen.',
  status: 'mag-niet' as const,
  redenen: [
    {
      zin: 'De wet noemt deze partij niet.',
      bronnen: [{ citeer: 'art. 36 Wet inburgering 2021', url: 'https://example.org/36' }],
    },
    {
      zin: 'Er is een ander nummer.',
      bronnen: [{ citeer: 'art. 46 UAVG' }],
      watNu: 'Gebruik een klantnummer.',
    },
  ],
  gebaseerdOp: [{ vraag: 'De partij', antwoord: 'Tolk', href: '/partij/' }],
  watNu: ['Stuur het gegeven niet.', 'Spreek een ander kenmerk af.'],
  beslist: { wie: 'De FG', wat: 'de taak en de reden.' },
};

describe('“Waarom dit antwoord”', () => {
  it('gives outcome, all reasons, answers, what now and who decides, in that order', () => {
    const { place } = render(<WaaromBlock {...result} />);
    const headings = [...place.querySelectorAll('h2, h3')].map((one) => one.textContent);
    expect(headings).toEqual([
      'De partij mag het BSN niet krijgen.',
      'Waarom dit antwoord',
      'Dit volgt uit je antwoorden',
      'Wat nu',
      'Wie beslist',
    ]);
    expect(place.textContent).toContain('De wet noemt deze partij niet.');
    expect(place.textContent).toContain('Gebruik een klantnummer.');
    expect(place.textContent).toContain('De FG. Wat diegene nodig heeft: de taak en de reden.');
  });

  it('is a region that is named by its outcome, and says the status in words', () => {
    const { get: find } = render(<WaaromBlock {...result} />);
    expect(labelledBy(find('section'))).toBe('De partij mag het BSN niet krijgen.');
    expect(find('.pw-status').textContent).toBe('Mag niet');
  });

  it('links a source where there is an official text, and names it where there is none', () => {
    const { get: find, place } = render(<WaaromBlock {...result} />);
    expect(find('a[href="https://example.org/36"]').textContent).toBe('art. 36 Wet inburgering 2021');
    expect(place.textContent).toContain('Bron: art. 46 UAVG');
  });

  it('leaves out what there is not, and a tag that would say nothing', () => {
    const { place } = render(
      <WaaromBlock uitkomst="Ja." status="neutraal" redenen={[]} gebaseerdOp={[]} watNu={[]} />,
    );
    expect(place.querySelectorAll('h3')).toHaveLength(0);
    expect(place.textContent).toBe('Ja.');
  });

  it('goes one level down where the page asks so', () => {
    const { place } = render(<WaaromBlock {...result} level={3} />);
    expect(place.querySelector('h2')).toBeNull();
    expect(place.querySelectorAll('h4')).toHaveLength(4);
  });
});

describe('a status tag', () => {
  it('has a word and a drawing of its own for each status', () => {
    const drawings = Object.values(statuses).map(({ icon }) => icon);
    expect(new Set(drawings).size).toBe(drawings.length);
    const { get: find } = render(<StatusTag status="laat-toetsen" />);
    expect(find('.pw-status').textContent).toBe('Laat toetsen');
    expect(find('svg').getAttribute('aria-hidden')).toBe('true');
  });
});

describe('the list of answers', () => {
  it('has a link to change each answer that says which', () => {
    const { get: find } = render(
      <ReviewList rows={[{ vraag: 'Naam', antwoord: 'Zwolle', href: '/gemeente/#naam' }]} />,
    );
    expect(find('a').textContent).toBe('Wijzig: Naam');
    expect(find('.utrecht-data-list__item-value').textContent).toBe('Zwolle');
  });

  it.each([[undefined], [''], [[]]])('has a link to fill in an answer that is %o', (antwoord) => {
    const { get: find } = render(
      <ReviewList rows={[{ vraag: 'Naam', antwoord, href: '/gemeente/#naam' }]} />,
    );
    expect(find('a').textContent).toBe('Vul nog in: Naam');
    expect(find('a').getAttribute('href')).toBe('/gemeente/#naam');
  });
});
