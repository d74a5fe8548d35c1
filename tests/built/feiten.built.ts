import { describe, expect, it } from 'vitest';
import {
  begrippen,
  bewaartermijnen,
  bronnen,
  gegevens,
  ketenpartners,
  leveringen,
  maatregelen,
  partijen,
  risicos,
  rollen,
  stappen,
  taakverdelingen,
  taken,
  toegangsystemen,
  uitspraken,
  verantwoordingen,
} from '../../src/content/index.ts';
import { attribute, named, pages, textIn } from './pages.ts';

/** Every fact of the content, as `kind/id`. */
const facts = Object.entries({
  taken,
  partijen,
  gegevens,
  leveringen,
  regels: leveringen.flatMap(({ regels }) => regels),
  bewaartermijnen: [...bewaartermijnen.categorieen, ...bewaartermijnen.regels],
  uitspraken,
  stappen,
  rollen,
  ketenpartners,
  risicos,
  maatregelen,
  toegang: toegangsystemen,
  taakverdeling: taakverdelingen.map(({ taak }) => ({ id: taak })),
  begrippen,
  bronnen,
  verantwoording: verantwoordingen,
}).flatMap(([kind, list]) => list.map(({ id }) => `${kind}/${id}`));

const shown = new Set(
  pages.flatMap(({ elements }) => elements.flatMap((element) => attribute(element, 'dataFeiten').split(' '))),
);
shown.delete('');

describe('the facts on the site', () => {
  it('are all shown on at least one page', () => {
    expect(facts.length).toBeGreaterThan(1000);
    expect(facts.filter((fact) => !shown.has(fact))).toEqual([]);
  });

  it('are shown with words: no empty part stands for a fact', () => {
    const empty = pages.flatMap((page) =>
      page.elements
        .filter((element) => attribute(element, 'dataFeiten') !== '' && textIn(element) === '')
        .map((element) => `${page.path}: ${attribute(element, 'dataFeiten')}`),
    );
    expect(empty).toEqual([]);
  });

  it('are no others than those in the content', () => {
    const known = new Set(facts);
    expect([...shown].filter((fact) => !known.has(fact))).toEqual([]);
  });
});

describe('a chapter of the guide', () => {
  const chapters = pages.filter(
    ({ path }) => /^\/handreiking\/.+/.test(path) && path !== '/handreiking/alles/',
  );

  it('has in each section that claims something what it rests on', () => {
    const found = chapters.flatMap((page) => {
      const sections = new Map<string, number>();
      let current = '';
      for (const element of page.elements) {
        if (element.tagName === 'h2') {
          current = textIn(element);
          sections.set(current, 0);
        }
        if (attribute(element, 'className').split(' ').includes('pw-grond'))
          sections.set(current, (sections.get(current) ?? 0) + 1);
      }
      const exempt = [
        'Op deze pagina',
        'Wat betekent dit voor mij?',
        '',
        'De gids',
        'Hulpmiddelen',
        'Waarop dit rust',
        'Over deze site',
      ];
      return [...sections]
        .filter(([name, count]) => count === 0 && !exempt.includes(name))
        .map(([name]) => `${page.path} ${name}`);
    });
    expect(chapters.length).toBe(12);
    expect(found).toEqual([]);
  });

  it('starts with the points in short, and ends with what it means for each of the four readers', () => {
    for (const page of chapters) {
      expect(page.html, page.path).toContain('pw-note--kort');
      const readers = named(page, 'div').filter((part) => attribute(part, 'className') === 'pw-for-you');
      expect(readers.length, page.path).toBe(4);
    }
  });
});
