import { explainBronnen, opsomming } from '../../rules/index.ts';
import type { Cell } from '../tree/index.ts';

/** The handreiking is named once in each document, not beside every row. */
const handreiking = 'handreiking-2021';

const parts = /^((?:art\.|bijlage) )([\d.:]+[a-z]?(?: lid \d+)?(?: onder [a-z])?) (.+)$/u;

/** A citation in two: "art. 28 lid 3" and "AVG". A document that has no articles stands whole in the first. */
const split = (citeer: string): { soort: string; artikel: string; regeling: string } => {
  const [, soort = '', artikel = citeer, regeling = ''] = parts.exec(citeer) ?? [];
  return { soort, artikel, regeling };
};

/** The first sources for a cell, with each law named once: "art. 14 lid 1 en 22 Wet inburgering 2021; art. 32 AVG". */
export function citaten(ids: readonly string[], most: number): string {
  const laws = ids.filter((id) => id !== handreiking);
  if (laws.length === 0) return ids.length === 0 ? '–' : 'handreiking VNG 2021';
  const cited = explainBronnen(laws)
    .slice(0, most)
    .map(({ citeer }) => split(citeer));
  const groups = Map.groupBy(cited, ({ soort, regeling }) => `${soort}|${regeling}`);
  return [...groups.values()]
    .map((same) => {
      const { soort = '', regeling = '' } = same[0] ?? {};
      const articles = same.map(({ artikel }) => artikel);
      return regeling === '' ? articles.join('; ') : `${soort}${opsomming(articles)} ${regeling}`;
    })
    .join('; ');
}

/** Sources by law, each article once and as a link: a row a law. What is no article stands in the last row. */
export function bronnenrijen(ids: Iterable<string>): (readonly Cell[])[] {
  const cited = explainBronnen([...new Set(ids)]).map(({ citeer, url }) => {
    const { soort, artikel, regeling } = split(citeer);
    return { artikel: `${soort}${artikel}`, regeling, url };
  });
  const groups = [...Map.groupBy(cited, ({ regeling }) => regeling)].toSorted(
    ([one, ones], [other, others]) =>
      Number(one === '') - Number(other === '') ||
      others.length - ones.length ||
      one.localeCompare(other, 'nl'),
  );
  return groups.map(([regeling, sources]) => [
    regeling === '' ? 'Andere bronnen' : regeling,
    sources
      .toSorted((one, other) => one.artikel.localeCompare(other.artikel, 'nl', { numeric: true }))
      .flatMap(({ artikel, url }, index) => [...(index === 0 ? [] : ['; ']), { tekst: artikel, url }]),
  ]);
}
