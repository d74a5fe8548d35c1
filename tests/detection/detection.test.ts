import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { measureCells, measureColumns } from '../../src/build/corpus/measure.ts';
import { makeBsn, makeCorpus } from '../../src/build/corpus/cells.ts';
import { gevoeligeWoorden } from '../../src/content/index.ts';
import { seeded } from '../../src/build/corpus/random.ts';
import {
  ColumnProfiler,
  findBsns,
  isIban,
  kindOf,
  matchHeader,
  passesElfproef,
  shapeOf,
  specialWordsIn,
} from '../../src/detection/index.ts';

describe('finding a BSN (elfproef; art. 46 UAVG)', () => {
  it('finds 99.9 % of the BSNs in ten thousand cells, and mistakes no phone number, IBAN, postcode or plain text for one', () => {
    const { recall, mistaken } = measureCells(10_000);
    expect(recall).toBeGreaterThanOrEqual(0.999);
    expect(mistaken['telefoon']?.found).toBe(0);
    expect(mistaken['iban']?.found).toBe(0);
    expect(mistaken['postcode']?.found).toBe(0);
    expect(mistaken['tekst']?.found).toBe(0);
    expect(mistaken['negen cijfers, geen BSN']?.found).toBe(0);
  });

  it('finds as many with other seeds', () => {
    for (const seed of [1, 2, 3, 4, 5])
      expect(measureCells(10_000, seed).recall).toBeGreaterThanOrEqual(0.999);
  });

  it('tells by the column what a number alone cannot tell', () => {
    for (const { kind, right, columns } of measureColumns(200, 60))
      expect({ kind, share: right / columns >= 0.98 }).toEqual({ kind, share: true });
  });

  test.each([
    ['123456782', [[0, 9]]],
    ['1234.56.782', [[0, 11]]],
    ['123 456 782', [[0, 11]]],
    ['1,23456782E+08', [[0, 14]]],
    ['tel 06-12345678', []],
    ['+31 6 12345678', []],
    ['NL91 ABNA 0417 1643 00', []],
    ['12-03-2024', []],
    [
      'bsn 123456782 en 111222333',
      [
        [4, 13],
        [17, 26],
      ],
    ],
    ['123456783', []],
    ['000000000', []],
    ['12 123456782', [[3, 12]]],
    ['BSN 1234.56.782 06-12345678', [[4, 15]]],
    ['1234567820', []],
    ['schooljaar 2024-2025', []],
    ['2024/2025', []],
    ['123\u200b456782', [[0, 10]]],
    ["123'456'782", [[0, 11]]],
  ])('%s', (text, spans) => {
    expect(findBsns(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it('finds a BSN in any text around it that holds no other digits', () => {
    const text = fc.string({ maxLength: 30 }).map((one) => one.replace(/[\p{N}.,\-_/\s]|[A-Z]/gu, ''));
    fc.assert(
      fc.property(text, text, fc.integer(), (before, after, seed) => {
        const bsn = makeBsn(seeded(seed));
        const [found] = findBsns(`${before} ${bsn} ${after}`);
        return found !== undefined && found.start === before.length + 1 && found.end === before.length + 10;
      }),
    );
  });

  it('stays quick with a cell of a million digits', () => {
    const start = performance.now();
    findBsns('1 2'.repeat(400_000));
    findBsns('9'.repeat(1_000_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('knows the numbers that belong to nobody', () => {
    expect(['111222333', '249566758', '123456789', '12345'].map(passesElfproef)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(passesElfproef('12345678')).toBe(false);
    expect(passesElfproef('000000000')).toBe(false);
  });
});

describe('a first look at a cell, which decides whether it is searched', () => {
  const found = (cell: string) => {
    const profiler = new ColumnProfiler('x');
    profiler.add(cell);
    const { bsn, woorden } = profiler.finish();
    return { bsn: bsn.geslaagd + bsn.inTekst > 0, woorden };
  };
  const sign = fc.oneof(
    fc.constantFrom(...Array.from('0123456789 .-/_ABZabz(+,\u00a0\u2019é１')),
    fc.constantFrom('psych', 'diabetes', 'moskee', '123456782', '06', '2024'),
  );

  it('leaves out nothing that the search would find', () => {
    fc.assert(
      fc.property(fc.array(sign, { minLength: 1, maxLength: 14 }), (signs) => {
        const cell = signs.join('');
        const { bsn, woorden } = found(cell);
        expect(bsn).toBe(findBsns(cell).length > 0);
        const words = specialWordsIn(cell);
        expect([woorden.gezondheid, woorden.religie]).toEqual([
          words.includes('gezondheid') ? 1 : 0,
          words.includes('religie') ? 1 : 0,
        ]);
      }),
      { numRuns: 20_000 },
    );
  });

  it('finds as many BSNs by way of a column as the search alone', () => {
    for (const { text, hasBsn } of makeCorpus(5000, 11))
      if (hasBsn) expect([text, found(text).bsn]).toEqual([text, true]);
  });
});

describe('the form of a cell', () => {
  test.each([
    ['12-03-1990', 'datum'],
    ['1990-03-12T00:00:00Z', 'datum'],
    ['3 mei 2024', 'datum'],
    ['32-13-24', 'tekst'],
    ['1234 AB', 'postcode'],
    ['0123 AB', 'tekst'],
    ['a.b@voorbeeld.nl', 'e-mail'],
    ['NL91ABNA0417164300', 'iban'],
    ['NL91ABNA0417164301', 'tekst'],
    ['06 12345678', 'telefoon'],
    ['+31612345678', 'telefoon'],
    ['123456782', 'bsn-vorm'],
    ['12', 'nummer'],
    ['Amsterdam', 'tekst'],
  ])('%s is %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  it('checks an IBAN by its digits', () => {
    expect([isIban('GB82 WEST 1234 5698 7654 32'), isIban('GB82 WEST 1234 5698 7654 33')]).toEqual([
      true,
      false,
    ]);
  });
});

describe('the name of a column', () => {
  test.each([
    ['BSN', 'bsn', 'gelijk'],
    ['Burgerservicenr', 'bsn', 'gelijk'],
    ['burgerservicenumer', 'bsn', 'tikfout'],
    ['bsn_partner', 'bsn', 'deel'],
    ['GeboorteDatum', 'geboortedatum', 'gelijk'],
    ['geb.datum', 'geboortedatum', 'gelijk'],
    ['Gebortedatum', 'geboortedatum', 'tikfout'],
    ['Postcode woonadres', 'adres', 'gelijk'],
    ['E-mail', 'e-mailadres', 'gelijk'],
    ['E-mial', 'e-mailadres', 'tikfout'],
    ['Woonplts', 'woonplaats', 'tikfout'],
    ['Hnr', 'adres', 'gelijk'],
    ['Achternaam cliënt', 'naam', 'gelijk'],
    ['Naam kind', 'naam', 'deel'],
    ['Telefoon ouder', 'telefoonnummer', 'deel'],
    ['Adres werkgever', 'adres', 'deel'],
    ['Cliëntnummer', 'klantnummer', 'gelijk'],
    ['Opmerkingen', 'vrije-tekst', 'gelijk'],
    ['Leerroute', 'vastgestelde-leerroute', 'gelijk'],
    ['Taalniveau', 'taalniveau', 'gelijk'],
    ['Diagnose', 'gezondheidsgegevens', 'gelijk'],
    ['Geloof', 'religie', 'gelijk'],
    ['V-nummer', 'v-nummer', 'gelijk'],
    ['Geslacht', 'geslacht', 'gelijk'],
    ['IBAN', 'rekeningnummer', 'gelijk'],
  ])('%s is %s (%s)', (header, gegeven, gelijkenis) => {
    expect(matchHeader(header)).toEqual({ gegeven, gelijkenis });
  });

  test.each(['', '   ', 'x', 'Kolom1', 'qwerty', '2024'])('“%s” says nothing', (header) => {
    expect(matchHeader(header)).toBeUndefined();
  });
});

describe('the lists of words', () => {
  it('name nothing as a name that is no word to look for', () => {
    const { gezondheid, religie, ookNaam } = gevoeligeWoorden;
    expect(ookNaam.filter((word) => ![...gezondheid, ...religie].includes(word))).toEqual([]);
  });
});

describe('what a column holds', () => {
  const profile = (kop: string, cells: readonly string[]) => {
    const profiler = new ColumnProfiler(kop);
    for (const cell of cells) profiler.add(cell);
    return profiler.finish();
  };

  it('calls a column with BSNs so, whatever its name', () => {
    const random = seeded(3);
    const found = profile(
      'Klantnummer',
      Array.from({ length: 20 }, () => makeBsn(random)),
    );
    expect(found.herkend).toEqual({ gegeven: 'bsn', grond: 'inhoud', isZeker: true });
  });

  it('keeps the name of a column in which one BSN went astray, and counts it', () => {
    const found = profile('Naam', ['Jan', 'Piet', 'Klaas', 'Marie', 'Fatima', '123456782']);
    expect(found.herkend.gegeven).toBe('naam');
    expect(found.bsn).toMatchObject({ oordeel: 'tekst', geslaagd: 1 });
  });

  it('knows birthdays from other days', () => {
    expect(profile('d', ['12-03-1990', '1-1-1960', '5-6-1984']).herkend.gegeven).toBe('geboortedatum');
    expect(profile('d', ['12-03-2024', '1-1-2025', '5-6-2025']).herkend.gegeven).toBeUndefined();
  });

  it('is sure of a slip in a name only when the cells say the same', () => {
    const birthdays = ['12-03-1990', '1-1-1960', '5-6-1984'];
    expect(profile('Gebortedatum', birthdays).herkend.isZeker).toBe(true);
    expect(profile('Gebortedatum', ['x', 'y']).herkend.isZeker).toBe(false);
    // Phone numbers, but of whom?
    expect(profile('Telefoon ouder', ['06-12345678', '06-23456789']).herkend.isZeker).toBe(false);
  });

  it('knows an IBAN by its digits, and not what only looks like one', () => {
    const good = ['NL91ABNA0417164300', 'NL20INGB0001234567', 'DE89370400440532013000'];
    expect(profile('Veld 5', good).herkend).toEqual({
      gegeven: 'rekeningnummer',
      grond: 'inhoud',
      isZeker: false,
    });
    const wrong = good.map((iban) => iban.replace(/.$/, (last) => String((Number(last) + 1) % 10)));
    expect(profile('Veld 5', wrong).herkend.gegeven).toBeUndefined();
  });

  it('counts a word about health among names and addresses, and not what is a name or a street', () => {
    const found = profile('Naam', [
      'Jan (diabetes, gaat naar psychiater)',
      'M. Ramadan',
      'A. Islam',
      'Dokter Schaepmanstraat 3',
      'Ziekenhuisstraat 4',
      'Moskeeplein 1',
    ]);
    expect(found.woordenInNamen).toEqual({ gezondheid: 1, religie: 0 });
    expect(found.woorden).toEqual({ gezondheid: 3, religie: 3 });
    expect(profile('Adres GGZ-kliniek', ['Weg 1']).inKop.woorden).toEqual(['gezondheid']);
    expect(profile('Diagnose', ['x']).inKop.woorden).toEqual([]);
  });

  it('sees a BSN in the name of a column, and a name that is a value', () => {
    expect(profile('Gesprek met 123456782', ['ja']).inKop.bsn).toBe(true);
    expect(profile('bijstand', ['geen', 'bijstand']).herhaaltKop).toBe(true);
    expect(profile('Naam', ['Jan']).herhaaltKop).toBe(false);
  });

  it('counts words that point to health and religion', () => {
    const found = profile('Bijzonderheden', [
      'heeft diabetes',
      'gaat vrijdag naar de moskee',
      'niets',
      'loopt bij psycholoog',
    ]);
    expect(found.woorden).toEqual({ gezondheid: 2, religie: 1 });
    expect(specialWordsIn('woont in de Kerkstraat, heet Imamovic')).toEqual([]);
  });

  it('keeps no value', () => {
    const found = JSON.stringify(profile('Naam', ['Jan de Vries', 'j.devries@voorbeeld.nl', '06-12345678']));
    expect(found).not.toMatch(/Vries|voorbeeld\.nl|12345678/i);
    expect(shapeOf('Jan 12-3 é漢😀')).toMatch(/^Xxx 99-9 xx/);
  });
});
