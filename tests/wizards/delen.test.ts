import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gegevens, partijen, taken } from '../../src/content/index.ts';
import { wegen, type DeelVraag } from '../../src/rules/index.ts';
import {
  answerDelen,
  asText,
  bsnZin,
  cleanKeuzes,
  deelparen,
  dossierdeelVan,
  dossierZin,
  kop,
  kopKort,
  metGebruikelijk,
  metGegevens,
  metPartij,
  metTaak,
  metWeg,
  onbekendZin,
  onderKop,
  overigeGegevens,
  readAddress,
  shortList,
  standaardGegevens,
  standaardKeuzes,
  standaardWoorden,
  tagVan,
  tagWoord,
  teRegelen,
  toAddress,
  toVraag,
  wegenVan,
  zonderOnbekend,
  type DeelKeuzes,
} from '../../src/wizards/delen/index.ts';

const headingOf = (vraag: DeelVraag) => {
  const { antwoord, groepen } = answerDelen(vraag);
  return kop(vraag, antwoord, groepen);
};

const headings: [DeelVraag, string][] = [
  // leveringen-door/5: the agreement comes first.
  [
    { partij: 'aanbieder-map', weg: 'naar', gegevens: ['contactgegevens'] },
    'Ja, dit mag naar de aanbieder van de MAP, maar pas als de verwerkersovereenkomst is getekend.',
  ],
  [
    { partij: 'aanbieder-map', weg: 'naar', gegevens: ['contactgegevens', 'bsn'] },
    'Nee, zo niet. Dit mag niet naar de aanbieder van de MAP: Burgerservicenummer (BSN).',
  ],
  // Whatever reaches a processor waits for the agreement: a letter, an e-mail and a record in its file too.
  [
    { partij: 'aanbieder-map', weg: 'brief', gegevens: ['naw-gegevens'] },
    'Ja, dit mag op een brief aan de aanbieder van de MAP, maar pas als de verwerkersovereenkomst is getekend.',
  ],
  [
    { partij: 'aanbieder-map', weg: 'dossier', gegevens: ['naw-gegevens'] },
    'Ja, dit mag in het dossier van de aanbieder van de MAP, maar pas als de verwerkersovereenkomst is getekend.',
  ],
  [
    { partij: 'aanbieder-pvt', weg: 'brief', gegevens: ['naw-gegevens'] },
    'Ja, dit mag op een brief aan de aanbieder van het PVT, maar pas als de verwerkersovereenkomst is getekend.',
  ],
  [
    { partij: 'aanbieder-pvt', weg: 'dossier', gegevens: ['naw-gegevens'] },
    'Ja, dit mag in het dossier van de aanbieder van het PVT, maar pas als de verwerkersovereenkomst is getekend.',
  ],
  // leveringen-door/1: DUO, no agreement.
  [{ partij: 'duo', weg: 'naar', gegevens: ['bsn'] }, 'Ja, dit mag naar DUO. Verstuur het veilig.'],
  [
    { partij: 'duo', weg: 'van', gegevens: ['bsn'] },
    'Ja, dit mag van DUO naar de gemeente. Laat het veilig sturen.',
  ],
  // On request only: art. 9.6 lid 4 Besluit (fines), art. 35 lid 4 Wet (another municipality), art. 9.2 lid 4 Besluit.
  [
    { partij: 'duo', weg: 'naar', gegevens: ['opgelegde-boetes', 'bsn'] },
    'Ja, dit mag naar DUO, maar opgelegde boetes alleen op verzoek.',
  ],
  [
    { partij: 'nieuwe-woongemeente', weg: 'naar', gegevens: ['pip'] },
    'Ja, dit mag naar de nieuwe woongemeente, maar alleen op verzoek.',
  ],
  [
    { partij: 'nieuwe-woongemeente', weg: 'naar', gegevens: ['opgelegde-boetes'] },
    'Ja, dit mag naar de nieuwe woongemeente, maar alleen op verzoek.',
  ],
  [
    { partij: 'nieuwe-woongemeente', weg: 'naar', gegevens: ['bsn'] },
    'Ja, dit mag naar de nieuwe woongemeente, maar alleen op verzoek.',
  ],
  [
    { partij: 'vorige-woongemeente', weg: 'van', gegevens: ['pip'] },
    'Ja, dit mag van de vorige woongemeente naar de gemeente, maar alleen als je erom vraagt.',
  ],
  [
    { partij: 'cursusinstelling-onderwijsroute', weg: 'van', gegevens: ['aanwezigheid'] },
    'Ja, dit mag van de cursusinstelling naar de gemeente, maar over gezinsmigranten en overige migranten alleen als je erom vraagt.',
  ],
  // Art. 18 Wet: only with full transfer, and with an arrangement.
  [
    { partij: 'openbaar-lichaam-wgr', weg: 'naar', gegevens: ['naw-gegevens', 'bsn'] },
    'Ja, dit mag naar het openbaar lichaam, maar alleen als de uitvoering volledig is overgedragen en pas als vastligt wie wat doet.',
  ],
  // H-10: the number alone gives no ground for what comes with it.
  [
    { partij: 'participatiewet', weg: 'intern', gegevens: ['bsn'] },
    'Ja, dit mag gedeeld worden met het team Participatiewet, maar het BSN geeft geen recht op de gegevens die erbij horen.',
  ],
  // All that may not go as it is, not only the strictest (P-04, H-31).
  [
    {
      partij: 'aanbieder-map',
      weg: 'naar',
      gegevens: ['naw-gegevens', 'bsn', 'opgelegde-boetes', 'nationaliteit'],
      anders: true,
    },
    'Nee, zo niet. Dit mag niet naar de aanbieder van de MAP: Burgerservicenummer (BSN). Dit staat in geen lijst: Opgelegde boetes, Nationaliteit en iets dat je hier niet kon vinden.',
  ],
  [
    { partij: 'cbs', weg: 'naar', gegevens: ['bsn', 'nationaliteit'] },
    'Nog niet. Dit staat in geen lijst: Nationaliteit. Eerst kijkt de privacy officer naar: Burgerservicenummer (BSN).',
  ],
  [
    { partij: 'coa', weg: 'van', gegevens: standaardGegevens('coa', 'van') },
    'Nog niet. Dit staat in geen lijst: Contact met het UAF en Zelfwerkzaamheid op de locatie van het COA. Eerst kijkt de privacy officer naar: Statusgegevens.',
  ],
  [
    { partij: 'tolk', weg: 'brief', gegevens: ['naw-gegevens'] },
    'Nog niet. Dit staat in geen lijst: Naam, adres en woonplaats (NAW). Eerst moet de rol van deze partij vaststaan.',
  ],
  // Nothing chosen: what holds whatever the data are.
  [
    { partij: 'duo', weg: 'naar', gegevens: [] },
    'Nog geen antwoord. Kies welke gegevens erbij zitten. Het BSN mag erbij.',
  ],
  [
    { partij: 'tolk', weg: 'naar', gegevens: [] },
    'Nog niet. Welke gegevens mogen naar de tolk? Dat staat in geen lijst. Het BSN mag er niet bij.',
  ],
  [
    { partij: 'aanbieder-map', weg: 'naar', gegevens: ['naw-gegevens'], onbekend: ['bsnn'] },
    'Nog niet. De link noemt iets dat wij niet kennen: “bsnn”.',
  ],
];

describe('the heading of the answer', () => {
  it.each(headings)('%o', (vraag, expected) => {
    expect(headingOf(vraag)).toBe(expected);
  });

  it('names the BSN and special categories where it has no room for all', () => {
    const heading = headingOf({
      partij: 'zorg-en-welzijn',
      weg: 'intern',
      gegevens: ['naw-gegevens', 'geboortedatum', 'nationaliteit', 'woonplaats', 'religie'],
    });
    expect(heading).toContain('Religie of levensovertuiging');
  });

  it('says every condition of a "Ja" in itself, right below it or both, and again in what is left to arrange', () => {
    for (const { partij, weg } of deelparen) {
      for (const { id } of gegevens) {
        const vraag = { partij: partij.id, weg, gegevens: [id] };
        const { antwoord, groepen } = answerDelen(vraag);
        if (antwoord.geheel !== 'mag') continue;
        const said = [kop(vraag, antwoord, groepen), ...onderKop(vraag, antwoord)].join(' ');
        const todo = teRegelen(vraag, antwoord).join(' ');
        const where = `${partij.id} ${weg} ${id}`;
        const onRequest = antwoord.gegevens.some(
          ({ outcome }) =>
            outcome.status === 'bepaald' && outcome.reasons.some((one) => one.id.endsWith('op-verzoek')),
        );
        if (onRequest) expect(said, where).toMatch(/op verzoek|als je erom vraagt/);
        if (onRequest) expect(todo, where).toMatch(/vraagt?\b/i);
        const { overeenkomst } = antwoord;
        if (overeenkomst.status === 'bepaald' && overeenkomst.value === 'verwerkersovereenkomst') {
          expect(said, where).toContain('verwerkersovereenkomst');
          expect(todo, where).toContain('verwerkersovereenkomst zijn, getekend');
        }
        expect(kopKort(vraag, antwoord).startsWith('Ja'), where).toBe(true);
        const hasConditions = kopKort(vraag, antwoord) === 'Ja, met voorwaarden';
        expect(tagWoord('mag', vraag, antwoord), where).toBe(hasConditions ? 'Mag, met voorwaarden' : 'Mag');
      }
    }
  });

  it('says of the way in what it says of the way out: receiving is not sending', () => {
    for (const { partij, weg } of deelparen) {
      const vraag = { partij: partij.id, weg, gegevens: standaardGegevens(partij.id, weg) };
      const text = [headingOf(vraag), ...teRegelen(vraag, answerDelen(vraag).antwoord)].join(' ');
      if (weg === 'van' || weg === 'inzage') expect(text, `${partij.id} ${weg}`).not.toContain('Verstuur');
    }
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
        expect(starts, `${partij.id} ${weg} ${fields.join()}`).toBe(tagVan(antwoord) === 'mag');
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

  it('is called by what it is', () => {
    expect(standaardWoorden({ partij: 'duo', weg: 'naar' })).toBe('wat hier gebruikelijk is');
    expect(standaardWoorden({ partij: 'jeugdhulp', weg: 'intern' })).toBe(
      'wat de gemeente bij de brede intake vastlegt',
    );
    expect(standaardWoorden({ partij: 'team-inburgering', weg: 'dossier', taak: 'ontzorgen' })).toBe(
      'wat de gemeente voor deze taak vastlegt',
    );
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

describe('what holds whatever the data are', () => {
  it.each([
    ['aanbieder-map', 'naar', 'Het BSN mag er niet bij.'],
    ['aanbieder-map', 'brief', 'Het BSN mag er niet bij.'],
    ['duo', 'naar', 'Het BSN mag erbij.'],
    ['cbs', 'naar', 'Over het BSN beslist eerst de privacy officer.'],
    ['aanbieder-b1-taalschakel', 'naar', 'Over het BSN beslist eerst de jurist.'],
    ['instantie-diplomawaardering', 'naar', 'Het BSN hoort er niet bij: geen regel voorziet daarin.'],
  ] as const)('says of the BSN for %s, %s: %s', (partij, weg, expected) => {
    expect(bsnZin({ partij, weg })).toBe(expected);
  });

  it('is said for every party and way: the BSN, what is in no list, and what to arrange', () => {
    for (const { partij, weg } of deelparen) {
      const vraag = { partij: partij.id, weg, gegevens: [] };
      const { antwoord, groepen } = answerDelen(vraag);
      expect(kop(vraag, antwoord, groepen)).toContain(bsnZin(vraag));
      expect(overigeGegevens(vraag).zin).not.toBe('');
      expect(overigeGegevens(vraag).redenen.length).toBeGreaterThan(0);
      expect(teRegelen(vraag, antwoord).length).toBeGreaterThan(2);
    }
  });
});

describe('what a person chose', () => {
  const chosen = metGegevens(standaardKeuzes('cursusinstelling-onderwijsroute', 'naar'), [
    'naw-gegevens',
    'bsn',
  ]);
  const answerOf = (keuzes: DeelKeuzes) => {
    const vraag = toVraag(keuzes);
    return vraag === undefined ? undefined : answerDelen(vraag).antwoord.geheel;
  };

  it('stays and is judged, with another party, way or task', () => {
    expect(answerOf(chosen)).toBe('mag');
    const atMap = metPartij(chosen, 'aanbieder-map');
    expect(atMap.gegevens).toEqual(['naw-gegevens', 'bsn']);
    expect(answerOf(atMap)).toBe('mag-niet');
    const inFile = metWeg(atMap, 'dossier');
    expect(inFile.gegevens).toEqual(['naw-gegevens', 'bsn']);
    expect(answerOf(inFile)).toBe('mag-niet');
    // By way of a party where the BSN is usual, and back.
    expect(metPartij(metPartij(inFile, 'duo'), 'aanbieder-pvt').gegevens).toEqual(['naw-gegevens', 'bsn']);
  });

  it('is not ticked again by another task', () => {
    const start = standaardKeuzes('team-inburgering', 'dossier');
    const less = metGegevens(
      start,
      start.gegevens.filter((id) => id !== 'bsn'),
    );
    expect(metTaak(less, 'vaststellen-inburgeringsplicht').gegevens).toEqual(less.gegevens);
  });

  it('follows what is usual until a person chooses, and again on request', () => {
    const start = standaardKeuzes('aanbieder-map', 'naar');
    expect(metPartij(start, 'duo').gegevens).toEqual(standaardGegevens('duo', 'naar'));
    expect(metGebruikelijk(metPartij(chosen, 'duo')).gegevens).toEqual(standaardGegevens('duo', 'naar'));
  });
});

describe('the address of a choice', () => {
  const address = (keuzes: DeelKeuzes) => new URL(toAddress(keuzes), 'https://voorbeeld.nl');

  it('is short where nothing was chosen, and holds what was', () => {
    const start = standaardKeuzes('aanbieder-map', 'naar');
    expect(toAddress(start)).toBe('/mag-dit-delen/aanbieder-map/naar/');
    expect(toAddress({ ...metGegevens(start, ['bsn', 'contactgegevens']), anders: true })).toBe(
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
      eigen: fc.constant(true),
      onbekend: fc.constant([]),
    });
    fc.assert(
      fc.property(choice, (keuzes) => {
        const clean = cleanKeuzes(keuzes);
        fc.pre(clean.weg !== undefined);
        const url = address(clean);
        const read = readAddress(url.pathname, url.search);
        expect({ ...read, gegevens: [...read.gegevens].toSorted() }).toEqual({
          ...clean,
          gegevens: [...clean.gegevens].toSorted(),
        });
      }),
    );
  });

  it.each([
    ['/mag-dit-delen/aanbieder-map/naar/', '?gegevens=naw-gegevens,bsnn', 'het gegeven “bsnn”'],
    ['/mag-dit-delen/duo/naar/', '?gegevens=bestaat-niet,bsn,bsn&taak=x', 'de taak “x”'],
    ['/mag-dit-delen/duo/naar/', '?taak=x', 'de taak “x”'],
  ])(
    'says what it does not know, keeps it in the next link and never answers "Ja": %s%s',
    (path, query, said) => {
      const read = readAddress(path, query);
      expect(new Set(read.gegevens).size).toBe(read.gegevens.length);
      expect(onbekendZin(read.onbekend)).toContain(said);
      const vraag = toVraag(read);
      expect(vraag && headingOf(vraag)).not.toMatch(/^Ja/);
      const url = address(read);
      expect(readAddress(url.pathname, url.search).onbekend).toEqual(read.onbekend);
      expect(toVraag(zonderOnbekend(read))?.onbekend).toEqual([]);
    },
  );

  it('asks for the party again where a link names one that does not exist', () => {
    const read = readAddress('/mag-dit-delen/', '?partij=bestaat-niet');
    expect(read.partij).toBeUndefined();
    expect(onbekendZin(read.onbekend)).toContain('de partij “bestaat-niet”');
    expect(metPartij(read, 'duo').onbekend).toEqual([]);
  });

  it.each(['<script>', 'Bel 0900 1234 nu', '123456782', 'jan@voorbeeld.nl', 'a'.repeat(61)])(
    'repeats no sentence, name or number that a link brings: %s',
    (text) => {
      const read = readAddress('/mag-dit-delen/duo/naar/', `?gegevens=${encodeURIComponent(text)}`);
      expect(read.onbekend).toEqual([{ soort: 'gegeven', id: 'onleesbaar' }]);
      expect(toAddress(read)).toBe('/mag-dit-delen/duo/naar/?gegevens=onleesbaar');
    },
  );

  it('knows a kind of data in capitals and with spaces', () => {
    expect(readAddress('/mag-dit-delen/duo/naar/', '?gegevens=BSN, naw-gegevens,').gegevens).toEqual([
      'bsn',
      'naw-gegevens',
    ]);
  });
});

describe('what goes into the dossier', () => {
  const partOf = (vraag: DeelVraag) => dossierdeelVan(vraag, answerDelen(vraag).antwoord);

  it('is what may go; the rest is named', () => {
    const part = partOf({
      partij: 'aanbieder-map',
      weg: 'naar',
      gegevens: ['naw-gegevens', 'bsn', 'nationaliteit'],
      anders: true,
    });
    expect(part?.mee).toEqual(['naw-gegevens']);
    expect(part && dossierZin(part, 'Werkkracht')).toBe(
      'In je dossier staat nu: 1 gegeven naar Werkkracht. Niet toegevoegd, omdat het zo niet mag: Burgerservicenummer (BSN), Nationaliteit en iets dat je hier niet kon vinden.',
    );
  });

  it('says what someone must look at first, and that nothing was added where nothing may go', () => {
    const open = partOf({ partij: 'aanbieder-b1-taalschakel', weg: 'naar', gegevens: ['bsn'] });
    expect(open && dossierZin(open, 'De School')).toBe(
      'In je dossier staat nu: 1 gegeven naar De School. Laat eerst toetsen: Burgerservicenummer (BSN).',
    );
    const nothing = partOf({ partij: 'tolk', weg: 'naar', gegevens: ['bsn'] });
    expect(nothing && dossierZin(nothing, 'Tolk')).toMatch(/^Er is niets toegevoegd\. Niet toegevoegd/);
  });

  it.each([
    ['aanbieder-map', 'brief', 'naar'],
    ['aanbieder-map', 'dossier', 'naar'],
    ['duo', 'inzage', 'van'],
    ['team-inburgering', 'dossier', undefined],
    ['participatiewet', 'intern', undefined],
  ] as const)('is a delivery for %s, %s: %s', (partij, weg, richting) => {
    expect(partOf({ partij, weg, gegevens: ['bsn'] })?.richting).toBe(richting);
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

  it('has the conditions and what holds for the BSN', () => {
    const vraag = {
      partij: 'nieuwe-woongemeente',
      weg: 'naar',
      gegevens: ['pip', 'waarschuwingen'],
    } as const;
    const { antwoord, groepen } = answerDelen(vraag);
    const text = asText(vraag, antwoord, groepen, '');
    expect(text).toContain('Voorwaarden voor wat mag: alleen op verzoek.');
    expect(text).toContain('Het BSN mag erbij.');
    expect(text).toContain('MAG, MET VOORWAARDEN: Persoonlijk plan');
  });
});
