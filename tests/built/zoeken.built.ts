import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Zoekmachine } from '../../src/search/index.ts';

const machine = new Zoekmachine(readFileSync(new URL('../../dist/zoekindex.json', import.meta.url), 'utf8'));
/** The first three results in the group that a result belongs to: what a visitor sees without scrolling. */
function seen(query: string, expected: string): string[] {
  const found = machine.zoek(query);
  const groep = found.find(({ id }) => id === expected)?.groep;
  return found
    .filter((one) => one.groep === groep)
    .slice(0, 3)
    .map(({ id }) => id);
}

describe('searching the built site', () => {
  it.each([
    // As people type it: whole words, parts, plurals.
    ['bsn', '/gegevens/bsn/'],
    ['BSN op brief', '/handreiking/bsn/#geen-bsn-op-brieven'],
    ['burgerservicenummer', '/gegevens/bsn/'],
    ['brede intake', '/taken/brede-intake-pip/'],
    ['intakes', '/taken/brede-intake-pip/'],
    ['pip', '/taken/brede-intake-pip/'],
    ['boete', '/taken/handhaving/'],
    ['boetes', '/taken/handhaving/'],
    ['map', '/partijen/aanbieder-map/'],
    ['aanbieder map', '/partijen/aanbieder-map/'],
    ['pvt', '/partijen/aanbieder-pvt/'],
    ['participatieverklaringstraject', '/partijen/aanbieder-pvt/'],
    ['duo', '/partijen/duo/'],
    ['dienst uitvoering onderwijs', '/begrippen/#duo'],
    ['coa', '/partijen/coa/'],
    ['azc', '/partijen/coa/'],
    ['vluchtelingenwerk', '/partijen/maatschappelijke-begeleider/'],
    ['tolk', '/partijen/tolk/'],
    ['tolken', '/partijen/tolk/'],
    ['werkgevers', '/partijen/werkgever/'],
    ['taalschool', '/partijen/cursusinstelling-onderwijsroute/'],
    ['softwareleverancier', '/partijen/softwareleverancier/'],
    ['leverancier', '/partijen/softwareleverancier/'],
    ['bewaartermijn', '/handreiking/bewaartermijnen/'],
    ['bewaartermijnen', '/handreiking/bewaartermijnen/'],
    ['bewaren', '/handreiking/bewaartermijnen/'],
    ['vijftig jaar', '/handreiking/bewaartermijnen/#de-lijst-van-vijftig-jaar'],
    ['datalek', '/handreiking/datalek/'],
    ['datalekken', '/handreiking/datalek/'],
    ['72 uur', '/handreiking/datalek/#melden-bij-de-ap'],
    ['dpia', '/handreiking/dpia/'],
    ['inzage', '/handreiking/rechten-van-inburgeraars/#welke-rechten-zijn-er'],
    ['medische papieren', '/handreiking/bijzondere-persoonsgegevens/#iemand-geeft-je-medische-papieren'],
    ['gezondheid', '/handreiking/bijzondere-persoonsgegevens/'],
    ['religie', '/gegevens/religie/'],
    ['verwerkersovereenkomst', '/verwerkersovereenkomst/'],
    ['delen', '/mag-dit-delen/'],
    ['overeenkomst', '/handreiking/overeenkomsten/'],
    ['stappenplan', '/handreiking/proces-en-samenhang/#het-stappenplan'],
    ['ontzorgen', '/taken/ontzorgen/'],
    ['nieuwe gemeente', '/partijen/nieuwe-woongemeente/'],
    ['elfproef', '/begrippen/#elfproef'],
    ['archivaris', '/begrippen/#archivaris'],
    ['processor agreement', '/begrippen/#verwerkersovereenkomst'],
    // With a slip of the finger.
    ['verwerkersoverenkomst', '/begrippen/#verwerkersovereenkomst'],
    ['participatieverklaringstrajekt', '/partijen/aanbieder-pvt/'],
    ['geboortedatun', '/gegevens/geboortedatum/'],
    ['leerbaarheidtoets', '/partijen/instantie-leerbaarheidstoets/'],
    ['bewaartermyn', '/handreiking/bewaartermijnen/'],
  ])('%s finds %s', (query, expected) => {
    expect(seen(query, expected)).toContain(expected);
  });

  it('finds nothing for what is not there, and does not break on signs', () => {
    expect(machine.zoek('qzxwvk')).toEqual([]);
    expect(() => machine.zoek('<script> "?*+(')).not.toThrow();
  });
});
