import { describe, expect, it } from 'vitest';
import { scanList } from '../../src/exports/index.ts';
import {
  bijvangstZinnen,
  geenKeuzes,
  kopLijst,
  kwartZin,
  oordeelVan,
  planLijst,
  samenvattingVan,
  verslagVan,
} from '../../src/wizards/lijst/index.ts';
import { xlsx } from '../exports/tables.ts';
import { now, planFor, rows, vraagVan } from './lijst-plan.ts';

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
      inOpmerkingen: { bsn: 1, gezondheid: 0, religie: 0 },
      formules: 0,
      onderdelen: [],
    };
    const plan = planLijst({ ...clean, extra: remark }, vraagVan('aanbieder-map'));
    expect(oordeelVan(plan)).toBe('mag-niet');
    expect(kopLijst(plan)).toContain('In de opmerkingen bij cellen staat een nummer');
    // DUO may have the BSN (art. 36 Wet), so there it is no reason to stop.
    expect(oordeelVan(planLijst({ ...clean, extra: remark }, vraagVan('duo')))).toBe('mag');
  });

  it('has someone look at remarks about health', async () => {
    const clean = await scanList(rows('Naam', 'Jan'), 'a.csv');
    const inOpmerkingen = { bsn: 0, gezondheid: 1, religie: 0 };
    const extra = { opmerkingen: 1, inOpmerkingen, formules: 0, onderdelen: [] };
    expect(kopLijst(planLijst({ ...clean, extra }, vraagVan('aanbieder-map')))).toBe(
      'Verstuur deze lijst nog niet. Eerst kijkt de privacy officer naar de opmerkingen bij cellen.',
    );
  });

  it('stops for what stands above the heading, and says that it is left out', async () => {
    const plan = await planFor(
      rows('Lijst 123456782 diabetes;;', 'Naam;Adres;Telefoon', 'Jan;Weg 1;06-12345678'),
    );
    expect(kopLijst(plan)).toMatch(
      /^Verstuur deze lijst niet zo\. In de regels boven de kop staat een nummer dat een BSN kan zijn/,
    );
    expect(bijvangstZinnen(plan)).toContain(
      'Boven de kop staat 1 regel, met daarin een nummer dat een BSN kan zijn en een woord over gezondheid. Die gaat niet mee in de schone lijst.',
    );
    const plain = await planFor(
      rows('Overzicht van maart;;', 'Naam;Adres;Telefoon', 'Jan;Weg 1;06-12345678'),
    );
    expect(oordeelVan(plain)).toBe('mag');
    expect(bijvangstZinnen(plain)).toContain(
      'Boven de kop staat 1 regel. Die gaat niet mee in de schone lijst.',
    );
  });

  it('stops for a BSN in the name of the file and of a sheet', async () => {
    const named = await planFor(rows('Naam', 'Jan'), 'aanbieder-map', geenKeuzes, 'Jansen 123456782.csv');
    expect(kopLijst(named)).toMatch(
      /^Verstuur deze lijst niet zo\. In de naam van het bestand staat een nummer/,
    );
    const sheet = await planFor(await xlsx([{ name: 'Jansen 123456782', rows: [['Naam'], ['Jan']] }]));
    expect(kopLijst(sheet)).toMatch(
      /^Verstuur deze lijst niet zo\. In de naam van het blad staat een nummer/,
    );
    expect(JSON.stringify(verslagVan(named, now))).not.toContain('123456782');
  });

  it('names all that must go, be judged and be confirmed', async () => {
    const plan = await planFor(
      rows('Naam;BSN;Opmerkingen;Geboortedatum;Naam kind', 'Jan;123456782;ok;12-03-1990;Bo'),
    );
    expect(kopLijst(plan)).toBe(
      'Verstuur deze lijst niet zo. “BSN” mag niet naar de aanbieder van de MAP. Ook kijkt de privacy officer eerst naar “Opmerkingen” en “Geboortedatum”. Zeg eerst of wij “Naam kind” goed herkennen.',
    );
  });

  it('says where columns stand when there are more sheets', async () => {
    const plan = await planFor(
      await xlsx([
        {
          name: 'Een',
          rows: [
            ['Naam', 'Opmerking'],
            ['Jan', 'x'],
          ],
        },
        {
          name: 'Twee',
          hidden: true,
          rows: [
            ['Naam', 'Diagnose'],
            ['Jan', 'x'],
          ],
        },
      ]),
    );
    expect(kopLijst(plan)).toContain('“Diagnose” op blad “Twee” mag niet');
    expect(samenvattingVan(plan)).toEqual([
      {
        titel: 'Gaat niet mee (3)',
        regels: ['Blad “Een”: Opmerking', 'Blad “Twee”, heel het blad: Naam, Diagnose'],
      },
      { titel: 'Blijft in de schone lijst (1)', regels: ['Blad “Een”: Naam'] },
    ]);
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

describe('progress', () => {
  it('is spoken at each quarter, not at each per cent', () => {
    const said = Array.from({ length: 101 }, (_, percent) => kwartZin('Er wordt gelezen', percent / 100));
    expect([...new Set(said)]).toEqual([
      'Er wordt gelezen.',
      'Er wordt gelezen: 25 %.',
      'Er wordt gelezen: 50 %.',
      'Er wordt gelezen: 75 %.',
      'Er wordt gelezen: 100 %.',
    ]);
  });
});
