import { describe, expect, it } from 'vitest';
import {
  belofteZin,
  geenKeuzes,
  kiesBlad,
  kiesGegeven,
  kopSchoon,
  nagekekenZin,
  oordeelVan,
  schoonmaakVan,
  sleutelVan,
  tagWoord,
  verslagVan,
} from '../../src/wizards/lijst/index.ts';
import { xlsx } from '../exports/tables.ts';
import { kept, now, planFor, rows, tick } from './lijst-plan.ts';

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
    const file = rows('Naam;BSN;Opmerkingen', 'Jan;123456782;x');
    const plan = await planFor(file);
    const keuzes = tick(tick(geenKeuzes, plan, 1), plan, 2);
    expect(kept(await planFor(file, 'aanbieder-map', keuzes))).toEqual(['Naam', 'Opmerkingen']);
  });

  it('asks for a new judgement for another party, and when the column turns out to be something else', async () => {
    const file = rows('Naam;Opmerkingen', 'Jan;x');
    const keuzes = tick(geenKeuzes, await planFor(file), 1);
    expect(kept(await planFor(file, 'aanbieder-map', keuzes))).toContain('Opmerkingen');
    expect(kept(await planFor(file, 'duo', keuzes))).not.toContain('Opmerkingen');
    const other = kiesGegeven(keuzes, sleutelVan(0, 1), 'gespreksverslag');
    expect(kept(await planFor(file, 'aanbieder-map', other))).not.toContain('Opmerkingen');
  });

  it('leaves out what it only thinks to know, until a person confirms it', async () => {
    const file = rows('Naam;Naam kind;Telefoon ouder', 'Jan;Bo;06-12345678');
    const plan = await planFor(file);
    expect(kept(plan)).toEqual(['Naam']);
    expect(tagWoord(plan)).toBe('Nog niet');
    expect(oordeelVan(plan)).toBe('beoordeling');
    const keuzes = [1, 2].reduce(
      (old, kolom) => kiesGegeven(old, sleutelVan(0, kolom), kolom === 1 ? 'naam' : 'telefoonnummer'),
      geenKeuzes,
    );
    const confirmed = await planFor(file, 'aanbieder-map', keuzes);
    expect(kept(confirmed)).toEqual(['Naam', 'Naam kind', 'Telefoon ouder']);
    expect(oordeelVan(confirmed)).toBe('mag');
  });

  it('keeps what it found in the cells whatever a person calls the column', async () => {
    const file = rows('Naam;Opmerkingen', 'Jan;heeft diabetes', 'Piet;viert ramadan');
    for (const gegeven of ['naam', 'adres', 'klantnummer']) {
      const keuzes = kiesGegeven(geenKeuzes, sleutelVan(0, 1), gegeven);
      const plan = await planFor(file, 'aanbieder-map', keuzes);
      expect([gegeven, plan.bladen[0]?.kolommen[1]?.oordeel]).toEqual([gegeven, 'beoordeling']);
    }
    const named = await planFor(rows('Naam;Adres', 'Jan (diabetes, gaat naar psychiater);Weg 1'));
    expect(kept(named)).toEqual(['Adres']);
    const street = await planFor(rows('Naam;Adres', 'M. Ramadan;Dokter Schaepmanstraat 1'));
    expect(kept(street)).toEqual(['Naam', 'Adres']);
  });

  it('believes who says that one number is a client number, and not that more are or that a BSN is', async () => {
    const keuzes = kiesGegeven(geenKeuzes, sleutelVan(0, 1), 'klantnummer');
    const one = rows('Naam;Nr', 'Jan;123456782');
    expect(kept(await planFor(one, 'aanbieder-map', keuzes))).toEqual(['Naam', 'Nr']);
    const two = rows('Naam;Nr', 'Jan;123456782', 'Piet;111222333');
    expect(kept(await planFor(two, 'aanbieder-map', keuzes))).toEqual(['Naam']);
    const called = rows('Naam;BSN', 'Jan;123456782');
    expect(kept(await planFor(called, 'aanbieder-map', keuzes))).toEqual(['Naam']);
  });

  it('leaves hidden sheets behind until someone takes them along', async () => {
    const file = await xlsx([
      { name: 'A', rows: [['Naam'], ['Jan']] },
      { name: 'B', hidden: true, rows: [['Naam'], ['Piet']] },
    ]);
    expect(schoonmaakVan(await planFor(file)).map(({ blad }) => blad)).toEqual([0]);
    const both = await planFor(file, 'aanbieder-map', kiesBlad(geenKeuzes, 1, true));
    expect(schoonmaakVan(both).map(({ blad }) => blad)).toEqual([0, 1]);
  });

  it('promises no list without BSNs where they stay', async () => {
    const file = rows('BSN;Naam', '123456782;Jan', '111222333;Piet');
    expect(belofteZin(await planFor(file))).toContain('zonder nummers die een BSN kunnen zijn');
    const duo = await planFor(file, 'duo');
    expect(belofteZin(duo)).toBe(
      'Met 2 kolommen en zonder formules. In “BSN” blijven nummers staan die een BSN kunnen zijn. De lijst die je koos, blijft zoals zij is.',
    );
    expect(nagekekenZin(duo, 2)).toContain('in 2 cellen staat nog een nummer dat een BSN kan zijn, in “BSN”');
  });

  it('says whether it may go', async () => {
    const file = rows('Naam;BSN;Opmerkingen', 'Jan;123456782;x');
    const plan = await planFor(file);
    expect(kopSchoon(plan)).toBe(
      'De schone lijst mag naar de aanbieder van de MAP, maar pas als de verwerkersovereenkomst is getekend.',
    );
    const judged = await planFor(file, 'aanbieder-map', tick(geenKeuzes, plan, 2));
    expect(kopSchoon(judged)).toBe(
      'De schone lijst mag pas naar de aanbieder van de MAP als de privacy officer ja heeft gezegd over “Opmerkingen” en de verwerkersovereenkomst is getekend.',
    );
    expect(kopSchoon(await planFor(rows('BSN', '123456782')))).toMatch(/Er blijft geen kolom over/);
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

  it('is headed by what may be done with the clean list, where there is one', async () => {
    const plan = await planFor(rows('Naam;BSN', 'Jan;123456782'));
    const { uitkomst, schoon, kenmerken } = verslagVan(plan, now, {
      rijen: 1,
      gemaskeerd: 0,
      onschadelijk: 0,
    });
    expect(uitkomst).toMatch(/^Verstuur deze lijst niet zo/);
    expect(schoon?.uitkomst).toBe(kopSchoon(plan));
    expect(schoon?.gedaan).toContain('1 rij en 1 kolom; 1 kolom is weggelaten');
    expect(kenmerken[0]).toBe('Lijst: lijst.csv (1 rij, 2 kolommen)');
    expect(verslagVan(plan, now).schoon).toBeUndefined();
  });

  it('does not take a first row of data for names', async () => {
    const plan = await planFor(rows('Jan Geheim;Utrecht', 'Piet Jansen;Gouda'));
    expect(JSON.stringify(verslagVan(plan, now))).not.toMatch(/Geheim|Utrecht/);
    const known = await planFor(rows('Jan Geheim;bijstand', 'Piet Jansen;bijstand'));
    expect(JSON.stringify(verslagVan(known, now))).not.toMatch(/Geheim/);
  });

  it('puts columns that turn out the same in one row', async () => {
    const plan = await planFor(rows('Naam;E-mail;BSN', 'Jan;a@b.nl;123456782'));
    expect(verslagVan(plan, now).kolommen.map(({ kolommen }) => kolommen)).toEqual([
      'Naam; E-mail (E-mailadres)',
      expect.stringContaining('BSN'),
    ]);
  });
});
