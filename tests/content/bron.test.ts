import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { leveringen, taken, uitspraken } from '../../src/content/index.ts';

/*
 * The fixtures were transcribed from the handreiking by someone who had not seen content/, row by row. These tests
 * hold the two against each other, both ways: no row or field is missing, none is invented.
 */

const item = z.object({ plaats: z.string(), gedrukt: z.string() });
const sentence = z.object({ plaats: z.string(), aanhef: z.string() });
const row = z.object({
  rij: z.number(),
  gegevens: z.array(item).nullish().transform((rows) => rows ?? []),
  grondslag: z.array(item).nullish().transform((rows) => rows ?? []),
  aandachtspunten: z.array(sentence).nullish().transform((rows) => rows ?? []),
});
const taskRow = row.extend({ taak: z.string(), betekenis: z.array(sentence) });
const load = (name: string): unknown => parse(readFileSync(new URL(`../fixtures/bron/${name}.yaml`, import.meta.url), 'utf8'));

/** A remark in brackets that is a sentence of its own is no part of a field's name. */
const remark = /\.?\s*\(Deze gegevens mag college[^)]*\)/;

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').replace(remark, '').replace(/[,;.:]+$/, '').trim().toLowerCase();
type Item = { plaats: string; gedrukt: string };
const printed = (rows: readonly Item[]): Record<string, string> =>
  Object.fromEntries(rows.map(({ plaats, gedrukt }) => [plaats, squeeze(gedrukt)]));
const places = (rows: readonly { plaats?: string | undefined }[]): string[] =>
  rows.flatMap(({ plaats }) => plaats ?? []).toSorted();

describe('tabel gegevensverwerking', () => {
  const rows = z.array(taskRow).parse(load('taken'));

  it('heeft dertien taken', () => {
    expect(rows.map(({ rij }) => rij)).toEqual(taken.map(({ nummer }) => nummer));
    expect(taken).toHaveLength(13);
  });

  it.each(rows.map((one) => [one.rij, one] as const))('taak %i: elk gegeven, elke zin en elke grondslag', (rij, source) => {
    const taak = taken.find(({ nummer }) => nummer === rij);
    expect(squeeze(taak?.gedrukt ?? '')).toBe(squeeze(source.taak));
    expect(printed(taak?.gegevens ?? [])).toEqual(printed(source.gegevens));
    expect(printed(taak?.gedrukteGrondslagen ?? [])).toEqual(printed(source.grondslag));
    expect(places(taak?.betekenis ?? [])).toEqual(places(source.betekenis));
    expect(places(taak?.aandachtspunten ?? [])).toEqual(places(source.aandachtspunten));
  });
});

describe.each(['leveringen-door', 'leveringen-aan'])('tabel %s', (tabel) => {
  const rows = z.array(row).parse(load(tabel));
  const ours = leveringen.filter(({ plaats }) => plaats?.startsWith(`${tabel}/`));

  it('heeft evenveel rijen als de bron', () => {
    expect(ours.map(({ plaats }) => plaats).toSorted()).toEqual(rows.map(({ rij }) => `${tabel}/${rij}`).toSorted());
  });

  it.each(rows.map((one) => [one.rij, one] as const))('rij %i: elk gegeven, elke grondslag en elk aandachtspunt', (rij, source) => {
    const levering = ours.find(({ plaats }) => plaats === `${tabel}/${rij}`);
    const regels = (levering?.regels ?? []).flatMap(({ plaats, gedrukt, herkomst }) =>
      herkomst === 'handreiking' && plaats !== undefined && gedrukt !== undefined ? [{ plaats, gedrukt }] : [],
    );
    expect(printed(regels)).toEqual(printed(source.gegevens));
    expect(printed(levering?.gedrukteGrondslagen ?? [])).toEqual(printed(source.grondslag));
    expect(places(levering?.aandachtspunten ?? [])).toEqual(places(source.aandachtspunten));
  });

  it('heeft geen regel van de handreiking zonder plaats', () => {
    const loose = ours.flatMap(({ regels }) => regels).filter(({ herkomst, plaats }) => herkomst === 'handreiking' && plaats === undefined);
    expect(loose.map(({ id }) => id)).toEqual([]);
  });
});

describe('aantallen uit de bron', () => {
  it.each([
    ['naar-duo', 19],
    ['van-duo', 25],
    ['van-coa', 15],
  ])('%s heeft %i gedrukte letters', (id, count) => {
    const regels = leveringen.find((one) => one.id === id)?.regels ?? [];
    expect(regels.filter(({ herkomst }) => herkomst === 'handreiking')).toHaveLength(count);
  });

  it('merkt de dubbele letters van DUO (H-44)', () => {
    const regels = leveringen.find(({ id }) => id === 'van-duo')?.regels ?? [];
    expect(regels.filter(({ zelfdeAls }) => zelfdeAls !== undefined).map(({ plaats, zelfdeAls }) => [plaats, zelfdeAls])).toEqual([
      ['leveringen-aan/2/gegevens/t', 'van-duo-r'],
      ['leveringen-aan/2/gegevens/u', 'van-duo-s'],
    ]);
  });
});

describe('lopende tekst', () => {
  const sentences = z.array(sentence).parse(load('tekst'));
  const contents = z.array(item.extend({ bladzijde: z.number() })).parse(load('inhoud'));

  it('elke zin, voetnoot en kop van de inhoudsopgave is een uitspraak, en andersom', () => {
    const source = [...new Set([...sentences, ...contents].map(({ plaats }) => plaats))].toSorted();
    const ours = [...new Set(uitspraken.map(({ plaats }) => plaats))].toSorted();
    expect(ours).toEqual(source);
  });

  it('heeft voor elke link een uitspraak, en voor de twee adressen die als tekst gedrukt staan', () => {
    const withLinks = z.array(sentence.extend({ links: z.array(z.string()).optional() })).parse(load('tekst'));
    const printedAddresses = ['tekst/colofon/4/1', 'tekst/inleiding/4/2'];
    const source = [...withLinks.flatMap(({ plaats, links = [] }) => links.map(() => plaats)), ...printedAddresses].toSorted();
    const ours = uitspraken.filter(({ soort }) => soort === 'link').map(({ plaats }) => plaats).toSorted();
    expect(ours).toEqual(source);
  });
});
