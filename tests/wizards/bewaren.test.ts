import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gegevens } from '../../src/content/index.ts';
import { addYearsForTest } from './add-years.ts';
import { readDate, subtractYears } from '../../src/rules/index.ts';
import {
  beantwoord,
  berekenBewaren,
  bestandsnaam,
  eindeWoorden,
  geenLijstZin,
  herinneringen,
  isZelfdeInvoer,
  kenmerkWaarschuwing,
  kwartalenNa,
  leesInvoer,
  leesPeildatum,
  opruimregels,
  vernietigingsRijen,
  vervallenOp,
  type BewaarVraag,
} from '../../src/wizards/bewaren/index.ts';

const today = '2026-11-24';
const find = (gegeven: string, einde?: string, overlijden?: string) =>
  berekenBewaren({ gegevens: [gegeven], einde, overlijden }, today)[0];
const answer = (vraag: Partial<BewaarVraag>, kenmerk = '', id = 'a1') =>
  beantwoord({ gegevens: [], ...vraag }, kenmerk, { vandaag: today, id });
const uitkering = 'gegevens-uitkering-participatiewet';

describe('wat wanneer weg moet (art. 9.9 Besluit)', () => {
  it.each([
    ['trajectgegevens', '2021-11-24', undefined, 'eerst-vragen', '2026-11-24', '2026-11-24'],
    ['trajectgegevens', '2021-12-31', undefined, 'eerst-vragen', '2026-12-31', '2026-12-31'],
    ['trajectgegevens', '2022-01-01', undefined, 'later', '2027-01-01', '2027-01-01'],
    ['trajectgegevens', '2019-01-01', '2025-06-01', 'eerst-vragen', '2024-01-01', '2024-01-01'],
    ['bsn', undefined, '2021-12-31', 'eerst-vragen', '2021-12-31', '2021-12-31'],
    ['bsn', '2024-02-29', undefined, 'later', '2029-02-28', '2074-02-28'],
    ['bsn', '2027-06-01', undefined, 'later', '2032-06-01', '2077-06-01'],
    ['bsn', '2024-02-29', '2025-01-01', 'nu', '2025-01-01', '2025-01-01'],
    ['bsn', undefined, '2026-11-01', 'nu', '2026-11-01', '2026-11-01'],
  ])('%s, einde %s, overlijden %s: %s', (gegeven, einde, overlijden, stand, advies, uiterlijk) => {
    expect(find(gegeven, einde, overlijden)).toMatchObject({ stand, termijn: { advies, uiterlijk } });
  });

  it('zegt van de Participatiewet dat die haar eigen termijn heeft, en van een lopende plicht dat er nog geen dag is', () => {
    expect(find('gegevens-uitkering-participatiewet', '2024-01-01')?.stand).toBe('eigen-termijn');
    expect(find('bsn')?.stand).toBe('geen-einde');
  });

  it('is aan de beurt op de dag zelf, en de dag ervoor nog niet', () => {
    const stand = (vandaag: string) =>
      berekenBewaren({ gegevens: ['bsn'], einde: '2022-03-01' }, vandaag)[0]?.stand;
    expect([stand('2027-02-28'), stand('2027-03-01')]).toEqual(['later', 'nu']);
  });

  it('vraagt de archivaris bij een einde van vóór 2022 (P-17)', () => {
    expect(find('trajectgegevens', '2021-12-31')?.beslist?.verantwoording?.id).toBe('P-17');
    expect(find('trajectgegevens', '2022-01-01')?.beslist).toBeUndefined();
  });

  it('geeft voor het hele dossier elk gegeven precies één keer', () => {
    const whole = answer({ einde: '2024-02-29' });
    const ids = whole.groepen.flatMap((group) => group.gegevens.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(gegevens.map(({ id }) => id).toSorted());
    expect(vernietigingsRijen(whole)).toHaveLength(gegevens.length + 1);
  });
});

describe('de kop, voor wie alleen die leest', () => {
  const past = { einde: '2022-01-01', overlijden: '2026-11-01' };
  it.each<[string, Partial<BewaarVraag>, RegExp]>([
    [
      'nog geen einde',
      {},
      /^Zet nog niets op een vernietigingslijst: .* Voor gegevens over de uitkering .* eigen termijn\.$/,
    ],
    ['een gegeven, nog geen einde', { gegevens: ['bsn'] }, /alleen wat nodig is\.$/],
    [
      'later',
      { gegevens: ['bsn'], einde: '2024-02-29' },
      /^Bewaar de gegevens tot uiterlijk 28 februari 2029, en korter als het kan\.$/,
    ],
    [
      'later, heel dossier',
      { einde: '2024-02-29' },
      /^Bewaar .* behalve gegevens over de uitkering \(Participatiewet\)\. Daarvoor geldt een eigen termijn\.$/,
    ],
    [
      'overleden',
      { gegevens: ['bsn'], ...past },
      /^Na een overlijden .* vernietig na akkoord de gegevens\.$/,
    ],
    [
      'overleden, uitkering en BSN',
      { gegevens: [uitkering, 'bsn'], ...past },
      /vernietig na akkoord de gegevens, behalve gegevens over de uitkering \(Participatiewet\)/,
    ],
    [
      'einde van vóór 2022',
      { gegevens: ['bsn'], einde: '2020-01-01' },
      /^Vernietig nog niets en vraag eerst de archivaris .* vóór 2022\. Met de regels van nu is de dag 1 januari 2025\.$/,
    ],
    [
      'einde van vóór 2022, heel dossier',
      { einde: '2020-01-01' },
      /Voor gegevens over de uitkering .* eigen termijn/,
    ],
    [
      'alleen uitkering',
      { gegevens: [uitkering], einde: '2020-01-01' },
      /^Vernietig deze gegevens niet .* andere wet/,
    ],
    [
      'alleen uitkering, nog geen einde',
      { gegevens: [uitkering] },
      /^Vernietig deze gegevens niet .* andere wet/,
    ],
  ])('%s', (_name, vraag, expected) => {
    expect(answer(vraag).kop).toMatch(expected);
  });

  it('zegt van een termijn die voorbij is sinds wanneer, en wie eerst kijkt', () => {
    const { kop } = beantwoord({ gegevens: ['bsn'], einde: '2022-03-01' }, '', {
      vandaag: '2028-01-01',
      id: 'a',
    });
    expect(kop).toBe(
      'De termijn is voorbij sinds 1 maart 2027: leg de lijst voor aan de archivaris en vernietig na akkoord de gegevens.',
    );
  });
});

describe('wat je meeneemt', () => {
  it('is er niet zolang er geen dag is', () => {
    expect(answer({}).heeftDag).toBe(false);
    expect(geenLijstZin(answer({}).groepen)).toContain('mag er niets op een vernietigingslijst');
    expect(answer({ gegevens: [uitkering], einde: '2024-01-01' }).heeftDag).toBe(false);
    expect(answer({ einde: '2024-01-01' }).heeftDag).toBe(true);
  });

  it('heeft in elke rij van de tabel het kenmerk, de aanleiding en wat je nu doet', () => {
    const [head = [], ...rows] = vernietigingsRijen(answer({ einde: '2024-02-29' }, 'Z-12'));
    expect(rows.every((row) => row.length === head.length)).toBe(true);
    expect(head.slice(0, 3)).toEqual(['Kenmerk', 'Aanleiding', 'Gegeven']);
    expect(new Set(rows.map((row) => row.slice(0, 2).join(': ')))).toEqual(
      new Set(['Z-12: einde van de inburgeringsplicht op 29 februari 2024']),
    );
    expect(rows.find((row) => row[2]?.includes('Participatiewet'))?.slice(3, 7)).toEqual([
      'Andere wet',
      '',
      '',
      'Vernietig deze gegevens niet met de rest: er geldt een andere wet. De archivaris zegt welke termijn dat is.',
    ]);
  });

  it('noemt in de tabel geen dag om te vernietigen bij een einde van vóór 2022 (P-17)', () => {
    const [, ...rows] = vernietigingsRijen(answer({ gegevens: ['bsn'], einde: '2020-01-01' }));
    expect(rows[0]?.slice(3, 6)).toEqual(['Eerst vragen', '', '']);
    expect(rows[0]?.[6]).toMatch(/^Vernietig nog niets en vraag eerst de archivaris/);
    expect(rows[0]?.at(-1)).toContain('(P-17)');
  });

  it.each([
    [{ einde: '2024-02-29' }, 'Z/2026 17', 'vernietigingslijst-z-2026-17-einde-2024-02-29'],
    [{ overlijden: '2025-01-01' }, '', 'vernietigingslijst-overleden-2025-01-01'],
    [
      { einde: '2024-01-01', overlijden: '2025-01-01' },
      '123456782',
      'vernietigingslijst-einde-2024-01-01-overleden-2025-01-01',
    ],
  ])('heet naar kenmerk en aanleiding, nooit naar een BSN: %o %s', (vraag, kenmerk, expected) => {
    expect(bestandsnaam('vernietigingslijst', answer(vraag, kenmerk))).toBe(expected);
  });

  it.each([
    ['123456782', /een BSN/],
    ['zaak 1234.56.782', /een BSN/],
    ['Z-12 diabetes', /iets over gezondheid/],
  ])('laat het kenmerk %s weg en waarschuwt', (kenmerk, expected) => {
    const { kenmerk: kept, isKenmerkWeggelaten } = answer({ einde: '2024-01-01' }, kenmerk);
    expect([kept, isKenmerkWeggelaten]).toEqual(['', true]);
    expect(kenmerkWaarschuwing(kenmerk)).toMatch(expected);
    expect(JSON.stringify(vernietigingsRijen(answer({ einde: '2024-01-01' }, kenmerk)))).not.toContain(
      kenmerk,
    );
  });
});

describe('de agenda', () => {
  const uids = (vraag: Partial<BewaarVraag>, kenmerk: string, id?: string) =>
    herinneringen(answer(vraag, kenmerk, id)).map(({ uid }) => uid);
  const whole = { einde: '2024-02-29' };

  it('verplaatst bij hetzelfde kenmerk de afspraak als het einde verandert', () => {
    expect(uids(whole, 'Z-12', 'a')).toEqual(uids({ einde: '2025-03-01' }, 'z-12', 'b'));
    expect(uids(whole, 'Z-12')[0]).toMatch(/^bewaartermijn-z-12-[a-z0-9]+@privacywijzer$/);
  });

  it.each([
    ['twee dossiers zonder kenmerk', uids(whole, '', 'a'), uids(whole, '', 'b')],
    ['twee kenmerken met dezelfde letters en cijfers', uids(whole, 'Z/12'), uids(whole, 'Z-12')],
    ['twee lange kenmerken', uids(whole, `${'z'.repeat(50)}1`), uids(whole, `${'z'.repeat(50)}2`)],
    ['een kenmerk in een ander schrift', uids(whole, 'дело'), uids(whole, 'архив')],
    ['een kenmerk dat een BSN lijkt', uids(whole, '123456782', 'a'), uids(whole, '123456782', 'b')],
    ['het hele dossier en een gegeven', uids(whole, 'Z-12'), uids({ ...whole, gegevens: ['bsn'] }, 'Z-12')],
  ])('overschrijft nooit een ander: %s', (_name, one, other) => {
    expect([one.length, other.length]).toEqual([1, 1]);
    expect(one).not.toEqual(other);
    expect(one.join()).not.toContain('123456782');
  });

  it('herinnert niet aan een dag die voorbij is', () => {
    expect(herinneringen(answer({ overlijden: '2025-01-01' }, 'Z-12'))).toEqual([]);
    expect(herinneringen(answer({ einde: '2020-01-01' }))).toEqual([]);
    expect(herinneringen(answer({}))).toEqual([]);
  });

  it('zegt eerst te vragen bij een einde van vóór 2022, en dat gegevens van een andere wet er niet bij horen', () => {
    const [before] = herinneringen(answer({ einde: '2021-12-31' }));
    expect(before).toMatchObject({
      datum: '2026-12-31',
      tekst: expect.stringMatching(/^Vraag de archivaris eerst/),
    });
    const [after] = herinneringen(answer({ gegevens: ['bsn', uitkering], einde: '2024-01-01' }));
    expect(after?.tekst).toMatch(
      /akkoord van de archivaris\. Het gaat om: Burgerservicenummer \(BSN\)\. Niet erbij: gegevens over de uitkering/,
    );
  });
});

describe('wat iemand invult', () => {
  const empty = { einde: '', overlijden: '', kenmerk: '', isHeelDossier: true, gegevens: [] };
  it.each([
    [{ einde: '31-02-2026' }, { einde: /bestaande dag/ }],
    [{ einde: '1-1-1850' }, { einde: /buiten de jaren 1900 tot en met 2100/ }],
    [{ einde: '1-1-2399' }, { einde: /buiten de jaren/ }],
    [{ overlijden: '1-1-0001' }, { overlijden: /buiten de jaren/ }],
    [{ overlijden: '25-11-2026' }, { overlijden: /in de toekomst/ }],
    [{ einde: '1-1-2026', overlijden: '1-1-2010' }, { overlijden: /vóór het einde/ }],
    [
      { einde: 'x', overlijden: '1-1-2099' },
      { einde: /bestaande dag/, overlijden: /in de toekomst/ },
    ],
    [{ isHeelDossier: false }, { gegevens: /minstens één/ }],
  ])('%o: één zin per veld', (change, expected) => {
    const { fouten = [] } = leesInvoer({ ...empty, ...change }, today);
    expect(Object.fromEntries(fouten.map(({ veld, zin }) => [veld, zin]))).toEqual(
      Object.fromEntries(Object.entries(expected).map(([veld, zin]) => [veld, expect.stringMatching(zin)])),
    );
    expect(fouten).toHaveLength(Object.keys(expected).length);
  });

  it.each([
    [{ einde: '24-11-2026', overlijden: '24-11-2026' }],
    [{ einde: '1-1-1900' }],
    [{ einde: '31-12-2100' }],
    [{}],
  ])('%o mag', (change) => {
    expect(leesInvoer({ ...empty, ...change }, today)).toHaveProperty('vraag');
  });

  it('is pas dezelfde invoer als elk veld gelijk is', () => {
    for (const change of [{ einde: '1' }, { overlijden: '1' }, { kenmerk: 'Z' }, { isHeelDossier: false }])
      expect(isZelfdeInvoer(empty, { ...empty, ...change })).toBe(false);
    expect(isZelfdeInvoer(empty, { ...empty, gegevens: ['bsn'] })).toBe(true);
    const some = { ...empty, isHeelDossier: false, gegevens: ['bsn'] };
    expect(isZelfdeInvoer(some, { ...some, gegevens: ['bsn', 'pip'] })).toBe(false);
  });
});

describe('andersom: welke dossiers aan de beurt zijn', () => {
  it.each([
    ['2026-11-24', '2021-11-24'],
    ['2025-02-28', '2020-02-29'],
    ['2028-02-29', '2023-02-28'],
    ['2028-02-28', '2023-02-28'],
  ])('op %s: einde op %s of eerder (P-02)', (day, expected) => {
    expect(vervallenOp(day).vijfJaar).toBe(expected);
  });

  it('past bij de termijn vooruit: de laatste dag die voorbij is, en de dag erna niet', () => {
    const day = fc
      .date({ min: new Date('1950-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), (date, years) => {
        const last = subtractYears(date, years);
        const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
        expect(addYearsForTest(last, years) <= date).toBe(true);
        expect(addYearsForTest(next, years) > date).toBe(true);
      }),
    );
  });

  it.each([
    ['31-02-2026', /bestaande dag/],
    ['1-1-0001', /buiten de jaren/],
  ])('geeft bij %s een zin en geen dag', (text, expected) => {
    expect(leesPeildatum(text, today)).toEqual({ fout: expect.stringMatching(expected) });
  });

  it('leest een lege peildatum als vandaag', () => {
    expect(leesPeildatum(' ', today)).toEqual({ dag: today });
  });

  it.each([
    ['2026-12-31', 'Einde op 31 december 2021 of eerder: vernietig nog niets'],
    ['2026-12-31', 'Einde of overlijden vóór 1 januari 2022: vernietig nog niets'],
    ['2027-01-01', 'Einde op 1 januari 2022: zet het dossier op de vernietigingslijst'],
    [
      '2028-05-01',
      'Einde van 1 januari 2022 tot en met 1 mei 2023: zet het dossier op de vernietigingslijst',
    ],
    ['2028-05-01', 'Einde of overlijden vóór 1 januari 2022: vernietig nog niets'],
    [
      '2028-05-01',
      'Met een eigen motivering langer bewaard: de grens van vijftig jaar komt pas op 1 januari 2072',
    ],
    ['2073-05-01', 'Met een eigen motivering langer bewaard: bij een einde op 1 mei 2023 of eerder'],
    ['2028-05-01', 'Gegevens van de Participatiewet: die gaan niet mee'],
  ])('op %s: %s', (day, expected) => {
    const lines = opruimregels(day).map(({ welke, wat }) => `${welke}: ${wat}`);
    expect(lines.filter((line) => line.startsWith(expected))).toHaveLength(1);
  });

  it.each([
    ['2026-12-31', 'tot en met 31 december 2021: eerst de archivaris vragen'],
    ['2027-01-01', 'op 1 januari 2022'],
    ['2027-03-31', 'van 1 januari 2022 tot en met 31 maart 2022'],
  ])('zegt in de tabel bij %s: %s', (day, expected) => {
    expect(eindeWoorden(vervallenOp(day))).toBe(expected);
  });

  it('noemt de komende kwartalen, ook op de laatste dag van een kwartaal', () => {
    expect(kwartalenNa('2026-12-31')).toEqual(['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']);
    expect(kwartalenNa('2026-11-24')[0]).toBe('2026-12-31');
  });
});

describe('een dag lezen zoals mensen hem schrijven', () => {
  it.each([
    ['29-2-2024', '2024-02-29'],
    ['1/3/2024', '2024-03-01'],
    ['1 maart 2024', '2024-03-01'],
    ['1 mrt 2024', '2024-03-01'],
    ['2024-02-29', '2024-02-29'],
    [' 01.12.2026 ', '2026-12-01'],
    ['29-2-2023', undefined],
    ['31-4-2024', undefined],
    ['1-1-24', undefined],
    ['morgen', undefined],
    ['', undefined],
  ])('%j', (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });
});
