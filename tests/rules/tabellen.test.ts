import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { assessLevering, explain } from '../../src/rules/index.ts';

/*
 * Both tables of deliveries, transcribed by hand from the printed text (tests/fixtures/bron/uitkomsten.yaml) and not from
 * content/: per printed line the kinds of data, and where the reading of the law differs, that outcome and why.
 */
const schema = z.array(
  z.strictObject({
    plaats: z.string(),
    partij: z.string(),
    richting: z.enum(['naar', 'van']),
    gegevens: z.array(z.string()).min(1),
    uitkomst: z.string().default('mag'),
    /** Part of the citation of a source that the answer must carry. */
    artikel: z.string().optional(),
  }),
);
const rows = schema.parse(
  parse(readFileSync(new URL('../fixtures/bron/uitkomsten.yaml', import.meta.url), 'utf8')),
);

describe('elke gedrukte regel van de tabellen met leveringen', () => {
  const cases = rows.flatMap(({ gegevens, ...row }) => gegevens.map((gegeven) => ({ ...row, gegeven })));
  it.each(cases)(
    '$plaats: $gegeven $richting $partij is $uitkomst ($artikel)',
    ({ partij, richting, gegeven, uitkomst, artikel }) => {
      const explained = explain(assessLevering({ partij, richting, gegeven }));
      expect(explained.status === 'bepaald' ? explained.value : explained.status).toBe(uitkomst);
      const cited =
        explained.status === 'onvolledig' ? [] : explained.reasons.flatMap(({ bronnen }) => bronnen);
      expect(cited.length).toBeGreaterThan(0);
      if (artikel !== undefined) expect(cited.map(({ citeer }) => citeer).join('; ')).toContain(artikel);
    },
  );

  it('dekt elke regel die in de tabellen gedrukt staat', () => {
    const printed = ['leveringen-aan', 'leveringen-door'].flatMap((name) => {
      const text = readFileSync(new URL(`../fixtures/bron/${name}.yaml`, import.meta.url), 'utf8');
      return [...text.matchAll(/plaats: ([^,]+\/gegevens\/[^,]+),/g)].map((match) => match[1]);
    });
    const covered = new Set(rows.map(({ plaats }) => plaats));
    expect(printed.filter((plaats) => plaats !== undefined && !covered.has(plaats))).toEqual([]);
  });
});
