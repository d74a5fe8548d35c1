import { describe, expect, it } from 'vitest';
import { scanList } from '../../src/exports/index.ts';
import {
  geenKeuzes,
  kopLijst,
  oordeelVan,
  planLijst,
  schoonmaakVan,
  sleutelVan,
  verslagVan,
  wegVanLijst,
  type LijstKeuzes,
} from '../../src/wizards/lijst/index.ts';
import { csv, xlsx } from '../exports/tables.ts';

const rows = (...lines: string[]) => csv(lines.join('\n'));
const now = '2026-11-24T10:00:00.000Z';

async function planFor(
  file: Blob,
  partij = 'aanbieder-map',
  keuzes: LijstKeuzes = geenKeuzes,
  kop?: boolean,
) {
  const weg = wegVanLijst(partij);
  if (weg === undefined) throw new Error(`No such party: ${partij}`);
  return planLijst(await scanList(file, 'lijst.csv', { kop }), { partij, weg }, keuzes);
}
const kept = (plan: Awaited<ReturnType<typeof planFor>>) =>
  plan.bladen.flatMap(({ kolommen }) =>
    kolommen.filter(({ blijft }) => blijft).map(({ kolom }) => kolom.naam),
  );

describe('the heading, for who reads nothing else', () => {
  it.each([
    ['Naam;BSN', 'Jan;123456782', 'aanbieder-map', /^Verstuur deze lijst niet zo\. “BSN” mag niet naar/],
    ['Naam;Nummer', 'Jan;123456782', 'aanbieder-map', /“Nummer” \(BSN\) mag niet/],
    ['Naam;Geloof', 'Jan;geen', 'aanbieder-map', /^Verstuur deze lijst niet zo\. “Geloof”/],
    [
      'Naam;Xyz',
      'Jan;foo',
      'aanbieder-map',
      /^Verstuur deze lijst nog niet\. Eerst kijkt de privacy officer naar “Xyz”/,
    ],
    [
      'Naam;E-mail',
      'Jan;a@b.nl',
      'aanbieder-map',
      /^De kolommen die wij herkennen mogen .* pas als de verwerkersovereenkomst/,
    ],
    [
      'Naam;BSN',
      'Jan;123456782',
      'duo',
      /^De kolommen die wij herkennen mogen naar DUO\. Verstuur de lijst veilig\./,
    ],
  ])('%s, %s to %s', async (kop, rij, partij, expected) => {
    expect(kopLijst(await planFor(rows(kop, rij), partij))).toMatch(expected);
  });

  it('stops for one stray BSN among names, and for one in a remark', async () => {
    const stray = await planFor(rows('Naam', 'Jan', 'Piet', 'Kees', 'Fatima', 'Ali', '123456782'));
    expect(kopLijst(stray)).toMatch(/^Verstuur deze lijst niet zo\. In een cel staat een nummer/);
    const clean = await scanList(rows('Naam', 'Jan'), 'a.csv');
    const remark = {
      opmerkingen: 1,
      opmerkingenMetBsn: 1,
      opmerkingenBijzonder: 0,
      formules: 0,
      onderdelen: [],
    };
    const plan = planLijst({ ...clean, extra: remark }, { partij: 'aanbieder-map', weg: 'naar' });
    expect(oordeelVan(plan)).toBe('mag-niet');
    // DUO may have the BSN (art. 36 Wet), so there it is no reason to stop.
    expect(oordeelVan(planLijst({ ...clean, extra: remark }, { partij: 'duo', weg: 'naar' }))).toBe('mag');
  });

  it('has someone look where the law is unclear about the BSN (P-07), and does not say that it may not', async () => {
    const stray = await planFor(
      rows('Naam', 'Jan', 'Piet', 'Kees', 'Fatima', 'Ali', '123456782'),
      'softwareleverancier',
    );
    expect(kopLijst(stray)).toMatch(
      /^Verstuur deze lijst nog niet\. Eerst kijkt de .* nummers die een BSN kunnen zijn\.$/,
    );
  });
});

describe('the clean list', () => {
  it('keeps what may go and nothing else by itself', async () => {
    const plan = await planFor(rows('Naam;BSN;Opmerkingen;Klantnr', 'Jan;123456782;x;12'));
    expect(kept(plan)).toEqual(['Naam', 'Klantnr']);
    expect(schoonmaakVan(plan)).toEqual([
      {
        blad: 0,
        kolommen: [
          { index: 0, maskeer: false },
          { index: 3, maskeer: false },
        ],
      },
    ]);
  });

  it('keeps more where someone judged it, but never what may not go', async () => {
    const keuzes = {
      bladen: {},
      kolommen: { [sleutelVan(0, 1)]: { blijft: true }, [sleutelVan(0, 2)]: { blijft: true } },
    };
    expect(
      kept(await planFor(rows('Naam;BSN;Opmerkingen', 'Jan;123456782;x'), 'aanbieder-map', keuzes)),
    ).toEqual(['Naam', 'Opmerkingen']);
  });

  it('believes who says that a few numbers are client numbers, and not that many are', async () => {
    const keuzes = { bladen: {}, kolommen: { [sleutelVan(0, 1)]: { gegeven: 'klantnummer' } } };
    const few = rows('Naam;Nr', 'Jan;123456782');
    expect(kept(await planFor(few, 'aanbieder-map', keuzes))).toEqual(['Naam', 'Nr']);
    const many = rows('Naam;Nr', ...Array.from({ length: 6 }, () => 'Jan;123456782'));
    expect(kept(await planFor(many, 'aanbieder-map', keuzes))).toEqual(['Naam']);
  });

  it('leaves hidden sheets behind until someone takes them along', async () => {
    const file = await xlsx([
      { name: 'A', rows: [['Naam'], ['Jan']] },
      { name: 'B', hidden: true, rows: [['Naam'], ['Piet']] },
    ]);
    expect(schoonmaakVan(await planFor(file)).map(({ blad }) => blad)).toEqual([0]);
    const both = await planFor(file, 'aanbieder-map', { kolommen: {}, bladen: { 1: true } });
    expect(schoonmaakVan(both).map(({ blad }) => blad)).toEqual([0, 1]);
  });

  it('says what is usual and not there, not what is there in parts', async () => {
    const plan = await planFor(rows('Naam;Adres;E-mail;Telefoon;Woonplaats', 'Jan;x;a@b.nl;0612345678;y'));
    expect(plan.ontbreekt).not.toContain('contactgegevens');
    expect(plan.ontbreekt.length).toBeGreaterThan(0);
  });
});

describe('the report', () => {
  it('holds no value of the list', async () => {
    const plan = await planFor(rows('Naam;BSN;Notities', 'Geheimennaam;123456782;belde Wachtwoordje'));
    const verslag = JSON.stringify(verslagVan(plan, now, { rijen: 1, gemaskeerd: 0, onschadelijk: 0 }));
    expect(verslag).not.toMatch(/Geheimennaam|123456782|Wachtwoordje/);
    expect(verslag).toContain('Notities');
    expect(verslag).toContain('art. 46 UAVG');
  });

  it('does not take a first row of data for names', async () => {
    const plan = await planFor(rows('Jan Geheim;Utrecht', 'Piet Jansen;Gouda'));
    expect(JSON.stringify(verslagVan(plan, now))).not.toMatch(/Geheim|Utrecht/);
  });

  it('puts columns that turn out the same in one row', async () => {
    const plan = await planFor(rows('Naam;E-mail;BSN', 'Jan;a@b.nl;123456782'));
    expect(verslagVan(plan, now).kolommen.map(({ kolommen }) => kolommen)).toEqual([
      'Naam; E-mail (E-mailadres)',
      expect.stringContaining('BSN'),
    ]);
  });
});
