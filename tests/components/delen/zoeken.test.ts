import { describe, expect, it } from 'vitest';
import { zoekPartijen } from '../../../src/components/delen/zoek-partijen.ts';
import { isKlantnummer, zoekGegevens } from '../../../src/components/gegevens/zoek-gegevens.ts';
import { partijen } from '../../../src/content/index.ts';

const parties = (query: string) => zoekPartijen(query).map(({ id }) => id);
const fields = (query: string) => zoekGegevens(query).map(({ id }) => id);

describe('searching a party', () => {
  it.each([
    // The examples of the hint.
    ['VluchtelingenWerk', 'maatschappelijke-begeleider'],
    ['taalschool', 'cursusinstelling-onderwijsroute'],
    ['DUO', 'duo'],
    ['ICT', 'softwareleverancier'],
    // With a space, with one slip, half typed, with more words.
    ['Vluchtelingen werk', 'maatschappelijke-begeleider'],
    ['vluchtelingenwrk', 'maatschappelijke-begeleider'],
    ['vluchtelingenwek', 'maatschappelijke-begeleider'],
    ['taalschol', 'cursusinstelling-onderwijsroute'],
    ['vluchtel', 'maatschappelijke-begeleider'],
    ['ROC Midden Nederland', 'cursusinstelling-onderwijsroute'],
    ['re-integratie', 'aanbieder-map'],
  ])('“%s” finds %s', (query, id) => {
    expect(parties(query)).toContain(id);
  });

  it.each(['IND', 'huisarts', 'UWV', 'Leger des Heils', 'het Leger van de stad'])(
    '“%s” finds nothing that it is not',
    (query) => {
      expect(parties(query)).toEqual([]);
    },
  );

  it('finds every party by its own name', () => {
    for (const { id, naam, inZin } of partijen) {
      expect(parties(naam)).toContain(id);
      expect(parties(inZin)).toContain(id);
    }
  });
});

describe('searching a kind of data', () => {
  it.each([
    ['diagnose', 'gezondheidsgegevens'],
    ['zwanger', 'gezondheidsgegevens'],
    ['foto', 'biometrische-gegevens'],
    ['mobiel', 'telefoonnummer'],
    ['geloof', 'religie'],
    ['geboortedtum', 'geboortedatum'],
    ['boete', 'opgelegde-boetes'],
    ['bsn', 'bsn'],
  ])('“%s” finds %s', (query, id) => {
    expect(fields(query)).toContain(id);
  });

  it('finds nothing where the catalogue has nothing, so that the visitor hears it', () => {
    expect(fields('iban')).toEqual([]);
    expect(fields('a')).toEqual([]);
  });

  it('knows a client number, which is no kind of data of the catalogue', () => {
    expect(['klantnummer', 'Klantnr', 'cliëntnummer', 'zaaknummer'].map(isKlantnummer)).toEqual(
      Array.from({ length: 4 }, () => true),
    );
    expect(['bsn', 'naam', 'id', ''].map(isKlantnummer)).toEqual([false, false, false, false]);
  });
});
