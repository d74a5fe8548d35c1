import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gegevens, partijen, taken } from '../../src/content/index.ts';
import { wegen, type DeelVraag } from '../../src/rules/index.ts';
import {
  answerDelen,
  asText,
  cleanKeuzes,
  deelparen,
  kop,
  readAddress,
  shortList,
  standaardGegevens,
  tagVan,
  teRegelen,
  toAddress,
  wegenVan,
} from '../../src/wizards/delen/index.ts';

const headingOf = (vraag: DeelVraag) => {
  const { antwoord, groepen } = answerDelen(vraag);
  return kop(vraag, antwoord, groepen);
};

describe('the heading of the answer', () => {
  it.each([
    // leveringen-door/5: the agreement comes first.
    [
      { partij: 'aanbieder-map', weg: 'naar', gegevens: ['contactgegevens'] },
      'Ja, dit mag naar de aanbieder van de MAP, maar pas als de verwerkersovereenkomst is getekend.',
    ],
    [
      { partij: 'aanbieder-map', weg: 'naar', gegevens: ['contactgegevens', 'bsn'] },
      'Nee, zo niet. Niet naar de aanbieder van de MAP: Burgerservicenummer (BSN).',
    ],
    // leveringen-door/1: DUO, no agreement.
    [{ partij: 'duo', weg: 'naar', gegevens: ['bsn'] }, 'Ja, dit mag naar DUO. Verstuur het veilig.'],
    [
      { partij: 'duo', weg: 'naar', gegevens: [] },
      'Nog geen antwoord. Kies eerst welke gegevens erbij zitten.',
    ],
  ] as const)('%o', (vraag, expected) => {
    expect(headingOf(vraag)).toBe(expected);
  });

  it('starts with "Ja" only where every field may and the role is settled', () => {
    for (const { partij, weg } of deelparen) {
      for (const fields of [standaardGegevens(partij.id, weg), ['bsn'], ['medische-stukken'], ['religie']]) {
        const vraag = { partij: partij.id, weg, gegevens: fields };
        const { antwoord, groepen } = answerDelen(vraag);
        const starts = kop(vraag, antwoord, groepen).startsWith('Ja');
        if (starts)
          expect(
            groepen.every(({ oordeel }) => oordeel === 'mag'),
            `${partij.id} ${weg}`,
          ).toBe(true);
        expect(starts, `${partij.id} ${weg} ${fields.join()}`).toBe(tagVan(antwoord, weg) === 'mag');
      }
    }
  });

  it('names three things, or two and how many more', () => {
    expect(shortList(['a'])).toBe('a');
    expect(shortList(['a', 'b', 'c'])).toBe('a, b en c');
    expect(shortList(['a', 'b', 'c', 'd'])).toBe('a, b en nog 2 gegevens');
  });
});

describe('what is chosen at the start', () => {
  it('is what the delivery lists: MAP (leveringen-door/5)', () => {
    expect(standaardGegevens('aanbieder-map', 'naar')).toEqual(
      expect.arrayContaining(['contactgegevens', 'beoogde-startdatum-map', 'uiterste-datum-map']),
    );
    expect(standaardGegevens('aanbieder-map', 'naar')).not.toContain('bsn');
  });

  it('is what the task records, for the own file', () => {
    expect(standaardGegevens('team-inburgering', 'dossier', 'vaststellen-inburgeringsplicht')).toEqual([
      'bsn',
      'naw-gegevens',
    ]);
  });

  it('offers each party at least one way', () => {
    expect(partijen.every((partij) => wegenVan(partij).length > 0)).toBe(true);
  });
});

describe('the answer in groups', () => {
  it('loses no field and names no field twice', () => {
    for (const { partij, weg } of deelparen) {
      const chosen = [...standaardGegevens(partij.id, weg), 'bsn', 'religie'];
      const { groepen } = answerDelen({ partij: partij.id, weg, gegevens: chosen, anders: true });
      const shown = groepen.flatMap((groep) => groep.gegevens.map(({ id }) => id));
      expect(shown.toSorted()).toEqual([...new Set([...chosen, 'anders'])].toSorted());
      expect(groepen.every(({ redenen }) => redenen.length > 0)).toBe(true);
    }
  });

  it('puts what may not go on top', () => {
    const { groepen } = answerDelen({
      partij: 'aanbieder-pvt',
      weg: 'naar',
      gegevens: ['contactgegevens', 'bsn'],
    });
    expect(groepen.map(({ oordeel }) => oordeel)).toEqual(['mag-niet', 'mag']);
  });
});

describe('what is left to arrange', () => {
  it('starts with the agreement for a processor (leveringen-door/5/aandachtspunten)', () => {
    const vraag = { partij: 'aanbieder-map', weg: 'naar', gegevens: ['contactgegevens'] } as const;
    expect(teRegelen(vraag, answerDelen(vraag).antwoord)[0]).toContain(
      'verwerkersovereenkomst zijn, getekend',
    );
  });

  it('says so where no agreement is needed (DUO, leveringen-door/1/aandachtspunten)', () => {
    const vraag = { partij: 'duo', weg: 'naar', gegevens: ['bsn'] } as const;
    expect(teRegelen(vraag, answerDelen(vraag).antwoord)[0]).toContain('niet nodig');
  });
});

describe('the address of a choice', () => {
  it('is short where nothing differs from the start, and holds what differs', () => {
    const start = {
      partij: 'aanbieder-map',
      weg: 'naar',
      gegevens: standaardGegevens('aanbieder-map', 'naar'),
      anders: false,
    } as const;
    expect(toAddress(start)).toBe('/mag-dit-delen/aanbieder-map/naar/');
    expect(toAddress({ ...start, gegevens: ['bsn', 'contactgegevens'], anders: true })).toBe(
      '/mag-dit-delen/aanbieder-map/naar/?gegevens=bsn,contactgegevens&anders=ja',
    );
  });

  it('reads back what it wrote, whatever was chosen', () => {
    const choice = fc.record({
      partij: fc.constantFrom(...partijen.map(({ id }) => id)),
      weg: fc.constantFrom(...wegen),
      taak: fc.option(fc.constantFrom(...taken.map(({ id }) => id)), { nil: undefined }),
      gegevens: fc.uniqueArray(fc.constantFrom(...gegevens.map(({ id }) => id)), { maxLength: 12 }),
      anders: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, (keuzes) => {
        const clean = cleanKeuzes(keuzes);
        fc.pre(clean.weg !== undefined);
        const url = new URL(toAddress(clean), 'https://voorbeeld.nl');
        const read = readAddress(url.pathname, url.search);
        expect({ ...read, gegevens: [...read.gegevens].toSorted() }).toEqual({
          ...clean,
          gegevens: [...clean.gegevens].toSorted(),
        });
      }),
    );
  });

  it.each([
    ['/mag-dit-delen/', '?partij=<script>'],
    ['/mag-dit-delen/onbekend/naar/', '?gegevens=bsn'],
    ['/mag-dit-delen/duo/omhoog/', ''],
    ['/mag-dit-delen/duo/naar/', '?gegevens=bestaat-niet,bsn,bsn&taak=x'],
  ])('lets fall away what it does not know: %s%s', (path, query) => {
    const read = readAddress(path, query);
    expect(JSON.stringify(read)).not.toMatch(/script|onbekend|omhoog|bestaat-niet|"x"/);
    expect(new Set(read.gegevens).size).toBe(read.gegevens.length);
  });
});

describe('the answer as text', () => {
  it('has the heading, each reason with its article, and the address', () => {
    const vraag = { partij: 'aanbieder-map', weg: 'naar', gegevens: ['bsn'] } as const;
    const { antwoord, groepen } = answerDelen(vraag);
    const text = asText(vraag, antwoord, groepen, 'https://voorbeeld.nl/mag-dit-delen/aanbieder-map/naar/');
    expect(text).toContain('Nee, zo niet.');
    expect(text).toContain('MAG NIET: Burgerservicenummer (BSN)');
    expect(text).toContain('art. 46 UAVG');
    expect(text).toContain('https://voorbeeld.nl/mag-dit-delen/');
  });
});
