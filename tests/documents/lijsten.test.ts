import { describe, expect, it } from 'vitest';
import { buildControleverslag, type Controleverslag } from '../../src/documents/controleverslag/index.ts';
import type { BuiltDocument } from '../../src/documents/index.ts';
import { buildVernietigingslijst } from '../../src/documents/vernietigingslijst/index.ts';
import { beantwoord, vernietigingsvoorstel, type BewaarVraag } from '../../src/wizards/bewaren/index.ts';
import { writeCalendar } from '../../src/writers/calendar/index.ts';
import { faultsOf } from '../writers/faults.ts';
import { writeWithBlanks } from './blanks.ts';

const now = '2026-11-24T10:00:00.000Z';

const verslag: Controleverslag = {
  bestand: 'deelnemers <script>.csv',
  partij: 'Aanbieder MAP',
  uitkomst: 'Verstuur deze lijst niet zo. “BSN” mag niet naar de aanbieder van de MAP.',
  kenmerken: ['Lijst: deelnemers.csv (40 rijen, 2 kolommen)', 'Voor: Aanbieder MAP'],
  kolommen: [
    { kolommen: 'Naam', uitkomst: 'Mag', bronnen: 'art. 28 lid 3 AVG', gevolg: 'Blijft' },
    { kolommen: 'BSN\u0000 😀', uitkomst: 'Mag niet', bronnen: 'art. 46 UAVG', gevolg: 'Weg' },
  ],
  opmerkingen: ['Er staan formules in.'],
  teRegelen: ['Verstuur het veilig.'],
  schoon: {
    uitkomst: 'De schone lijst mag naar de aanbieder van de MAP.',
    gedaan: 'De schone lijst heeft 40 rijen en 1 kolom.',
  },
};

const vernietiging = (vraag: BewaarVraag, kenmerk = ''): BuiltDocument =>
  buildVernietigingslijst(
    vernietigingsvoorstel(beantwoord(vraag, kenmerk, { vandaag: '2026-11-24', id: 'a1' })),
    now,
  );
const einde = '2024-02-29';
/** All words of a document, one string. */
const wordsOf = (node: unknown): string =>
  typeof node !== 'object' || node === null
    ? ''
    : 'value' in node && typeof node.value === 'string'
      ? node.value
      : Object.values(node).map(wordsOf).join(' ');

it.each<[string, () => BuiltDocument]>([
  ['the report of a check', () => buildControleverslag(verslag, now)],
  [
    'a report with nothing in it',
    () =>
      buildControleverslag(
        { ...verslag, kolommen: [], opmerkingen: [], teRegelen: [], schoon: undefined },
        now,
      ),
  ],
  ['the list of what is destroyed, for a whole record', () => vernietiging({ gegevens: [], einde }, 'Z-12')],
  ['the same for one field, without a mark', () => vernietiging({ gegevens: ['bsn'], einde })],
  ['one for an end before the law', () => vernietiging({ gegevens: [], einde: '2020-01-01' })],
  ['one without any day', () => vernietiging({ gegevens: [] })],
])('%s is a sound Word file', async (_name, build) => {
  expect(await faultsOf(await writeWithBlanks(build()))).toEqual([]);
});

it('shows what the archivaris must fill in where there is no mark', () => {
  const document = vernietiging({ gegevens: ['bsn'], einde }).document;
  expect(JSON.stringify(document)).toContain('kenmerk van het dossier');
});

describe('the list of what is destroyed, read as a whole', () => {
  const otherLaw = 'Vernietig deze gegevens niet met de rest: gegevens over de uitkering (Participatiewet).';

  it('says without any day that nothing may be put on a list, and of no own data that another law rules', () => {
    const text = wordsOf(vernietiging({ gegevens: [] }).document);
    expect(text).toContain('Zet nog niets op een vernietigingslijst');
    expect(text).toContain(otherLaw);
    expect(text).not.toContain('Handtekening');
    expect(text).not.toContain('Burgerservicenummer');
    expect(text).not.toContain('Wie beslist en wie vernietigt');
  });

  it('keeps the data of the Participatiewet out of the list, and says so on top', () => {
    const document = vernietiging({ gegevens: [], einde: '2022-01-01', overlijden: '2023-01-01' }).document;
    const text = wordsOf(document);
    expect(text).toMatch(
      /vernietig na akkoord de gegevens, behalve gegevens over de uitkering \(Participatiewet\)/,
    );
    expect(text).toContain(otherLaw);
    expect(text).not.toContain('Alle andere gegevens');
    expect(text.split('egevens over de uitkering (Participatiewet)')).toHaveLength(3);
  });

  it('lets the archivaris look first at an end before 2022 (P-17)', () => {
    const text = wordsOf(vernietiging({ gegevens: [], einde: '2020-01-01' }).document);
    expect(text).toMatch(/Vernietig nog niets en vraag eerst de archivaris/);
    expect(text).toContain('Vernietig niets voordat de archivaris zegt welke termijn');
    expect(text).toContain('Eerst de archivaris. Met de regels van nu: 1 januari 2025');
    expect(wordsOf(vernietiging({ gegevens: [], einde }).document)).not.toContain('Eerst de archivaris');
  });

  it('holds no BSN that was typed as a mark, nor does its name', () => {
    const { document, fileName } = vernietiging({ gegevens: ['bsn'], einde }, 'zaak 123456782');
    expect(JSON.stringify(document)).not.toContain('123456782');
    expect(fileName).toBe('vernietigingslijst-einde-2024-02-29');
    expect(vernietiging({ gegevens: [], einde }, 'Z-12').fileName).toBe(
      'vernietigingslijst-z-12-einde-2024-02-29',
    );
  });
});

it('writes a calendar that an independent reading of RFC 5545 accepts', () => {
  const days = [
    { uid: 'a@privacywijzer', datum: '2029-02-28', titel: 'Weg, ermee; nu', tekst: `é${'lang '.repeat(40)}` },
  ];
  const text = writeCalendar('Bewaren', days, now);
  const lines = text.split('\r\n');
  expect(lines.at(-1)).toBe('');
  expect(
    lines.slice(0, -1).filter((line) => line === '' || new TextEncoder().encode(line).length > 75),
  ).toEqual([]);
  const whole = text.replaceAll('\r\n ', '').split('\r\n');
  const values = Object.fromEntries(
    whole.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]),
  );
  expect(values).toMatchObject({
    UID: 'a@privacywijzer',
    'DTSTART;VALUE=DATE': '20290228',
    DTSTAMP: '20261124T100000Z',
    TRIGGER: '-P7D',
    VERSION: '2.0',
  });
  expect(whole).toContain('SUMMARY:Weg\\, ermee\\; nu');
  const open: string[] = [];
  for (const line of whole) {
    if (line.startsWith('BEGIN:')) open.push(line.slice(6));
    if (line.startsWith('END:')) expect(open.pop()).toBe(line.slice(4));
  }
  expect(open).toEqual([]);
});
